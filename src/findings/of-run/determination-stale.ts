import type { FindingOfRun } from '../finding.ts';
import { determinationsThat } from './determinations.ts';

const determinationStale: FindingOfRun = {
  id: 'determination-stale',
  about: 'determination',
  found: (context) => determinationsThat('stale', context),
};

export default determinationStale;
