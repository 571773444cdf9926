import { expect, test } from 'vitest';
import { reportNames } from '../../src/app/report-bytes.ts';
import { en } from '../../src/text/en.ts';

test('every report is offered on the page by a name and a sentence', () => {
  for (const name of reportNames) {
    expect(en).toHaveProperty([`page.report.${name}`]);
    expect(en).toHaveProperty([`page.report-text.${name}`]);
  }
});
