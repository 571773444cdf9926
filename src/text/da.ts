import { audit } from './da/audit.ts';
import { budget } from './da/budget.ts';
import { check } from './da/check.ts';
import { commands } from './da/commands.ts';
import { decisions } from './da/decisions.ts';
import { declarations } from './da/declarations.ts';
import { determinations } from './da/determinations.ts';
import { diff } from './da/diff.ts';
import { features } from './da/features.ts';
import { formats } from './da/formats.ts';
import { identity } from './da/identity.ts';
import { importing } from './da/importing.ts';
import { origin } from './da/origin.ts';
import { pages } from './da/pages.ts';
import { policies } from './da/policies.ts';
import { policyPage } from './da/policy-page.ts';
import { preview } from './da/preview.ts';
import { publicVersion } from './da/public.ts';
import { questions } from './da/questions.ts';
import { registers } from './da/registers.ts';
import { reports } from './da/reports.ts';
import { requirements } from './da/requirements.ts';
import { risk } from './da/risk.ts';
import { tradeFormats } from './da/trade-formats.ts';
import { ubl } from './da/ubl.ts';
import { views } from './da/views.ts';
import { webFormats } from './da/web-formats.ts';
import { words } from './da/words.ts';
import { workspace } from './da/workspace.ts';
import type { MessageKey } from './en.ts';

/** Every sentence a person reads in Danish, by key. The English twin has the same keys (a test compares). */
export const da: Readonly<Record<MessageKey, string>> = {
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
