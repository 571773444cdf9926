import type { List } from '../src/model/list.ts';

/** How to add the next edition of one list: in Danish, then in English. */
export function listPage(list: List, note: string): string {
  const { name, summary, entities, expectedEntities, published, seen, interval, upkeep, sources } = list;
  const named = entities.length === 0 ? null : entities.map((entity) => entity.name).join(', ');
  return [
    note,
    `# ${name.da}`,
    '',
    summary.da,
    '',
    `- Her ligger: udgaven fra ${published}, ${seen === null ? 'læst om andre steder og ikke holdt op mod listen selv' : `senest holdt op mod kilderne ${seen}`}; ${expectedEntities} navne${named === null ? '' : `: ${named}`}.`,
    `- Hvor ofte: ${interval.days === null ? 'ingen nye udgaver ventes' : `se efter hver ${interval.days}. dag`}. ${interval.why.da}`,
    `- Hvor: ${upkeep.where.da}`,
    `- Bemærk: ${upkeep.how.da}`,
    `- Ret \`published\` og \`seen\`, sæt \`from\` på nye navne og \`to\` på dem, der er taget af (slet dem aldrig), ret \`expectedEntities\`, skriv kilden, og kør \`npx vitest run test/catalog\` og \`npm run generate\`.`,
    '',
    `## ${name.en}`,
    '',
    summary.en,
    '',
    `- Held here: the edition of ${published}, ${seen === null ? 'read of elsewhere and not held against the list itself' : `last held against its sources ${seen}`}; ${expectedEntities} names.`,
    `- How often: ${interval.days === null ? 'no new editions are expected' : `look every ${interval.days} days`}. ${interval.why.en}`,
    `- Where: ${upkeep.where.en}`,
    `- Mind: ${upkeep.how.en}`,
    `- Correct \`published\` and \`seen\`, set \`from\` on new names and \`to\` on those taken off (never delete them), correct \`expectedEntities\`, write the source, and run \`npx vitest run test/catalog\` and \`npm run generate\`.`,
    '',
    ...sources.map((source) => `- [${source.title}](${source.url})`),
    '',
  ].join('\n');
}
