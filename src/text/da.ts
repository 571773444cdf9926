import { budget } from './da/budget.ts';
import { check } from './da/check.ts';
import { commands } from './da/commands.ts';
import { features } from './da/features.ts';
import { formats } from './da/formats.ts';
import { identity } from './da/identity.ts';
import { importing } from './da/importing.ts';
import { origin } from './da/origin.ts';
import { preview } from './da/preview.ts';
import { reports } from './da/reports.ts';
import { views } from './da/views.ts';
import { words } from './da/words.ts';
import { workspace } from './da/workspace.ts';
import type { MessageKey } from './en.ts';

/** Every sentence a person reads in Danish, by key. The English twin has the same keys (a test compares). */
export const da: Readonly<Record<MessageKey, string>> = {
  ...words,
  ...views,
  ...check,
  ...commands,
  ...importing,
  ...identity,
  ...origin,
  ...features,
  ...formats,
  ...budget,
  ...preview,
  ...reports,
  ...workspace,
};
