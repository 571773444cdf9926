import { defaultPolicyId } from '../../app/default-policy.ts';
import type { Knowledge } from '../../app/knowledge.ts';
import type { Language } from '../../text/index.ts';

/** As the commands take it where none is named. */
export function defaultPolicy({ policies }: Knowledge): string {
  return policies.has(defaultPolicyId) ? defaultPolicyId : ([...policies.keys()][0] ?? defaultPolicyId);
}

export function policyChoices({ policies }: Knowledge, language: Language) {
  return [...policies.values()].map(({ id, title }) => ({ value: id, label: title[language] }));
}
