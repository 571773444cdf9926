import type { Finding } from './finding.ts';
import { replacementOf } from './replacement.ts';

/** Said once per department: it is true of every camera whose successor is of another make. */
const videoSystemReplacement: Finding = {
  id: 'video-system-replacement',
  about: 'department',
  applies: ({ camera, model, budget }) => {
    const candidate = replacementOf(model);
    if (candidate === null || candidate.brand === model.brand) return null;
    const department = budget.departments.find(({ code }) => code === camera.department)?.name;
    return { subject: camera.department, department: department ?? camera.department };
  },
};

export default videoSystemReplacement;
