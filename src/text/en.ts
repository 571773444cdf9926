import { audit } from './en/audit.ts';
import { budget } from './en/budget.ts';
import { check } from './en/check.ts';
import { commands } from './en/commands.ts';
import { decisions } from './en/decisions.ts';
import { declarations } from './en/declarations.ts';
import { determinations } from './en/determinations.ts';
import { diff } from './en/diff.ts';
import { features } from './en/features.ts';
import { formats } from './en/formats.ts';
import { identity } from './en/identity.ts';
import { importing } from './en/importing.ts';
import { origin } from './en/origin.ts';
import { pages } from './en/pages.ts';
import { policies } from './en/policies.ts';
import { policyPage } from './en/policy-page.ts';
import { preview } from './en/preview.ts';
import { publicVersion } from './en/public.ts';
import { questions } from './en/questions.ts';
import { registers } from './en/registers.ts';
import { reports } from './en/reports.ts';
import { requirements } from './en/requirements.ts';
import { risk } from './en/risk.ts';
import { tradeFormats } from './en/trade-formats.ts';
import { ubl } from './en/ubl.ts';
import { views } from './en/views.ts';
import { webFormats } from './en/web-formats.ts';
import { words } from './en/words.ts';
import { workspace } from './en/workspace.ts';

/** Every sentence a person reads in English, by key. The Danish twin has the same keys (a test compares). */
export const en = {
  ...words,
  ...views,
  ...check,
  ...audit,
  ...commands,
  ...importing,
  ...tradeFormats,
  ...ubl,
  ...identity,
  ...origin,
  ...declarations,
  ...determinations,
  ...decisions,
  ...diff,
  ...features,
  ...formats,
  ...budget,
  ...preview,
  ...pages,
  ...publicVersion,
  ...policies,
  ...policyPage,
  ...questions,
  ...registers,
  ...reports,
  ...requirements,
  ...risk,
  ...workspace,
  ...webFormats,
};

export type MessageKey = keyof typeof en;
