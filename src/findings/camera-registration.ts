import { foldWords, holdsWords } from '../intake/fold.ts';
import type { Finding } from './finding.ts';
import { replacementOf } from './replacement.ts';

/** Said once per department, of cameras that the budget's kind or the register's purpose puts by a public area. */
const cameraRegistration: Finding = {
  id: 'camera-registration',
  about: 'department',
  applies: ({ camera, model, budget, purpose }) => {
    const { kinds = [], words = [] } = budget.publicAreas ?? {};
    const text = foldWords(purpose ?? '');
    const isPublic = kinds.includes(camera.kind) || words.some((word) => holdsWords(text, word));
    if (!isPublic || replacementOf(model) === null) return null;
    const department = budget.departments.find(({ code }) => code === camera.department)?.name;
    return { subject: camera.department, department: department ?? camera.department };
  },
};

export default cameraRegistration;
