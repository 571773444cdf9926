import type { FindingOfRun } from '../finding.ts';
import { determinationsThat } from './determinations.ts';

const determinationInDoubt: FindingOfRun = {
  id: 'determination-in-doubt',
  about: 'determination',
  found: (context) => determinationsThat('in-doubt', context),
};

export default determinationInDoubt;
