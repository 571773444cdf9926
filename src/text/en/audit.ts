/** Whether a workspace is as it was left. */
export const audit = {
  'audit.option': "check the workspace: the audit's chain, and every import and run that is kept",
  'audit.title': 'The workspace and its audit',
  'audit.no-workspace': 'There is no workspace in {workspace}; name another with --workspace.',
  'audit.whole':
    'Everything is as it was left: {lines} audit lines in an unbroken chain, {imports} imports and {runs} runs with the content that they were kept with.',
  'audit.not-whole':
    'The workspace is not as it was left ({lines} audit lines, {imports} imports, {runs} runs). Compare it with a backup before anything is built on it.',
  'audit.broken.unreadable':
    'Line {line} of audit.ndjson is the first that is broken: it is not a line of an audit.',
  'audit.broken.half-written':
    'Line {line} of audit.ndjson is the first that is broken: it is half written; the next command that writes cuts it off.',
  'audit.broken.changed':
    'Line {line} of audit.ndjson is the first that is broken: what it says was changed after it was written.',
  'audit.broken.moved':
    'Line {line} of audit.ndjson is the first that is broken: it does not stand where it was written.',
  'audit.broken.missing-before':
    'Line {line} of audit.ndjson is the first that is broken: one or more lines before it were taken out.',
  'audit.changed.snapshot': 'The rows of import {name} are missing or no longer those that were taken in.',
  'audit.changed.run': 'Run {name} is missing or no longer the run that was kept.',
  'audit.unspoken.snapshot':
    'Import {name} is kept, but no line of the audit speaks of it: lines are missing.',
  'audit.unspoken.run': 'Run {name} is kept, but no line of the audit speaks of it: lines are missing.',
  'audit.unspoken.decision':
    'Decision {name} is kept, but no line of the audit speaks of it: lines are missing.',
};
