import { featureName } from '../equivalence/words.ts';
import type { Run } from '../model/run.ts';
import type { ReportContext } from '../reports/report.ts';
import type { Language } from '../text/index.ts';
import { budgetNamed } from './budget-named.ts';
import type { Knowledge } from './knowledge.ts';
import { nameFinderOf } from './name-finder-of.ts';

/** What a report needs beside its run. A run under a policy of the user's own carries the policy's id only. */
export function reportContext(knowledge: Knowledge, { run }: Run, language: Language): ReportContext {
  return {
    budget: budgetNamed(knowledge, run.budget),
    language,
    featureName: (id) => featureName(id, language),
    policyTitle: knowledge.policies.get(run.policy)?.title[language] ?? run.policy,
    law: knowledge.law,
    requirementRules: knowledge.requirements,
    nameIn: (text) => nameFinderOf(knowledge)(text),
    determinations: knowledge.determinations,
    findingRules: knowledge.findingRules,
    profileTitle: (id) => knowledge.profiles.get(id)?.title[language] ?? id,
  };
}
