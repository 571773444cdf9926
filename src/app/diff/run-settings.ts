import type { SettingChange } from '../../model/diff.ts';
import type { Run } from '../../model/run.ts';

export function changedSettings(before: Run, after: Run): readonly SettingChange[] {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  return settings
    .filter((setting) => was[setting] !== is[setting])
    .map((setting) => ({ setting, before: was[setting], after: is[setting] }));
}

const settings = [
  'policy',
  'profile',
  'budget',
  'as-of',
  'rules',
  'knowledge',
  'needs',
  'declarations',
  'departments',
  'tool',
] as const;

function settingsOf({ run, departments }: Run) {
  return {
    policy: `${run.policy} (${run.policyVersion})`,
    profile: run.profile,
    budget: run.budget,
    'as-of': run.catalog.asOf,
    rules: short(run.rules.sha256),
    knowledge: short(run.knowledge.sha256),
    needs: run.departmentNeeds === undefined ? null : short(run.departmentNeeds.sha256),
    declarations: run.declarations === undefined ? null : short(run.declarations.sha256),
    departments: departments.map(({ code }) => code).join(', '),
    tool: run.tool,
  } as const;
}

/** Enough of a hash to tell two apart by eye. */
function short(sha256: string): string {
  return sha256.slice(0, 12);
}
