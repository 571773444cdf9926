import type { Finding } from './finding.ts';
import { saidOfInstalled } from './replacement.ts';

const installedDiscontinued: Finding = {
  id: 'installed-discontinued',
  applies: ({ model, label }) =>
    saidOfInstalled(model, 'lifecycle') === 'discontinued' ? { camera: label } : null,
};

export default installedDiscontinued;
