import { brandAtStart } from '../identity/brand-at-start.ts';
import type { ImportInput } from '../importers/importer.ts';
import { cleanRegister } from '../intake/clean-register.ts';
import { checkLetters } from '../intake/garbled-text.ts';
import type { ReadRegister } from '../intake/installed-cameras.ts';
import { cameraRows } from '../intake/preview-rows.ts';
import { previewTable, type TablePreview } from '../intake/preview-table.ts';
import type { PreviewFile } from '../reports/views/preview.ts';
import { say } from '../text/index.ts';
import { budgetNamed } from './budget-named.ts';
import { chooseMap, toldMap, withKeptMap } from './column-map.ts';
import type { Knowledge } from './knowledge.ts';
import type { PreviewQuestion, PreviewSurroundings } from './preview-question.ts';
import { tableView } from './preview-views.ts';
import { registerTables } from './register-input.ts';
import { rowNotes } from './register-notes.ts';

/** A register as the import would read it. Passwords are gone before anything is looked at. */
export async function previewRegister(
  knowledge: Knowledge,
  input: ImportInput,
  question: PreviewQuestion,
  { workspace, language }: PreviewSurroundings,
): Promise<readonly PreviewFile[]> {
  const { purposes, brands, headers } = knowledge;
  const { department, repairText } = question;
  const rules = headers.register;
  const chosen = await chooseMap({ ...question, workspace, owner: department, file: input.file });
  const context = {
    department,
    budget: budgetNamed(knowledge, question.budget),
    purposes,
    brandIn: (text: string) => brandAtStart(brands, text),
  };
  const previews: (TablePreview & { readonly notesBelow: readonly string[] })[] = [];
  await withKeptMap(chosen, async () => {
    for (const whole of await registerTables(input, rules, chosen.map)) {
      const table = checkedTable(whole);
      const rest: Pick<ReadRegister, 'joinedRows' | 'leftOut'>[] = [];
      const read = cameraRows(rules, chosen.map, context, (one) => rest.push(one));
      const sample = { table, rows: whole.rows.length };
      const one = await previewTable(sample, rules, chosen.map, 'unused', (mapping) => read(table, mapping));
      previews.push({ ...one, notesBelow: rowNotes(rest, language) });
    }
  });
  const usable = previews.some(({ problem }) => problem === null);
  const used = chosen.from === 'kept' ? toldMap(chosen, language) : [];
  const asks = department === null && previews.some(lacksDepartment);
  const needs = asks ? [say('preview.needs-department')] : [];
  return previews.map((one) =>
    tableView(one, usable, { language, rules, needs, used, more: one.notesBelow }),
  );

  function checkedTable(whole: Parameters<typeof checkLetters>[0]) {
    const [clean = whole] = cleanRegister([whole], rules, chosen.map);
    return checkLetters(clean, repairText);
  }
}

function lacksDepartment({ columns, problem }: TablePreview): boolean {
  return problem === null && !columns.some(({ field }) => field === 'department');
}
