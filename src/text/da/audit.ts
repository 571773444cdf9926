/** Om en arbejdsmappe er, som den blev efterladt. */
export const audit = {
  'audit.option': 'kontrollér arbejdsmappen: revisionssporets kæde og hver import og kørsel, der er gemt',
  'audit.title': 'Arbejdsmappen og dens revisionsspor',
  'audit.no-workspace': 'Der er ingen arbejdsmappe i {workspace}; angiv en anden med --workspace.',
  'audit.whole':
    'Alt er, som det blev efterladt: {lines} linjer i revisionssporet i en ubrudt kæde, {imports} importer og {runs} kørsler med det indhold, de blev gemt med.',
  'audit.not-whole':
    'Arbejdsmappen er ikke, som den blev efterladt ({lines} linjer i revisionssporet, {imports} importer, {runs} kørsler). Sammenlign den med en sikkerhedskopi, før noget bygges på den.',
  'audit.broken.unreadable':
    'Linje {line} i audit.ndjson er den første, der er brudt: den er ikke en linje i et revisionsspor.',
  'audit.broken.half-written':
    'Linje {line} i audit.ndjson er den første, der er brudt: den er kun halvt skrevet; den næste kommando, der skriver, fjerner den.',
  'audit.broken.changed':
    'Linje {line} i audit.ndjson er den første, der er brudt: indholdet er ændret, efter at linjen blev skrevet.',
  'audit.broken.moved':
    'Linje {line} i audit.ndjson er den første, der er brudt: den står ikke dér, hvor den blev skrevet.',
  'audit.broken.missing-before':
    'Linje {line} i audit.ndjson er den første, der er brudt: en eller flere linjer før den er fjernet.',
  'audit.changed.snapshot': 'Rækkerne i import {name} mangler eller er ikke længere dem, der blev indlæst.',
  'audit.changed.run': 'Kørsel {name} mangler eller er ikke længere den kørsel, der blev gemt.',
  'audit.unspoken.snapshot':
    'Import {name} er gemt, men ingen linje i revisionssporet nævner den: der mangler linjer.',
  'audit.unspoken.run':
    'Kørsel {name} er gemt, men ingen linje i revisionssporet nævner den: der mangler linjer.',
  'audit.unspoken.decision':
    'Beslutning {name} er gemt, men ingen linje i revisionssporet nævner den: der mangler linjer.',
};
