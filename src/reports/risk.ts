import { decisionsBlock } from './parts/decisions.ts';
import { lawNotes } from './parts/law-notes.ts';
import { openingNotices } from './parts/notices.ts';
import { provenance } from './parts/provenance.ts';
import type { Report } from './report.ts';
import { byDepartment } from './risk/by-department.ts';
import { byModel } from './risk/by-model.ts';
import { riskInput } from './risk/input.ts';
import { overview } from './risk/overview.ts';

/**
 * What may go wrong with replacing the cameras: a page for the manager, then department by department, then model by
 * model. It says what can be replaced by what, and nothing of whether a camera is safe.
 */
const risk: Report = {
  id: 'risk',
  build(run, context) {
    const input = riskInput(run, context);
    const { says } = input;
    return {
      id: 'risk',
      language: context.language,
      title: says('risk.title'),
      provenance: provenance(run, context),
      blocks: [
        ...openingNotices(run, context.language),
        { type: 'notice', text: says('risk.draft', { policy: context.policyTitle }) },
        ...overview(input),
        ...byDepartment(input),
        ...byModel(input),
        ...decisionsBlock(run, context.language),
        ...lawNotes(context.law, context.language),
      ],
    };
  },
};

export default risk;
