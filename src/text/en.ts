import { budget } from './en/budget.ts';
import { check } from './en/check.ts';
import { commands } from './en/commands.ts';
import { features } from './en/features.ts';
import { formats } from './en/formats.ts';
import { identity } from './en/identity.ts';
import { importing } from './en/importing.ts';
import { origin } from './en/origin.ts';
import { preview } from './en/preview.ts';
import { reports } from './en/reports.ts';
import { views } from './en/views.ts';
import { words } from './en/words.ts';
import { workspace } from './en/workspace.ts';

/** Every sentence a person reads in English, by key. The Danish twin has the same keys (a test compares). */
export const en = {
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

export type MessageKey = keyof typeof en;
