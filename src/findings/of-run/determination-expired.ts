import type { FindingOfRun } from '../finding.ts';
import { determinationsThat } from './determinations.ts';

const determinationExpired: FindingOfRun = {
  id: 'determination-expired',
  about: 'determination',
  found: (context) => determinationsThat('expired', context),
};

export default determinationExpired;
