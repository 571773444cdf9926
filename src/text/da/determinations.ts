/** Konstateringer, og de fund en kørsel gør om sine kameraer og om sig selv. */
export const determinations = {
  'finding.days-stated': 'oplyst på linjen',
  'finding.days-assumed': 'antaget, da linjen ikke oplyser det',
  'finding.contradicted': '{feature} (datablad: {sheet}; katalog: {catalog})',
  'findings.no-limit': '{file} mangler grænsen "{name}"; skriv den under "limits", og kør igen.',

  'determinations.title': 'Konstateringer: behov, som aftalen ikke dækker',
  'determinations.intro':
    'Hver konstatering fastslår for én kameramodel, at der på dagen ikke blev fundet en vare på aftalen, som er tilladt efter politikken og gør arbejdet. Den kan lægges på sagen. Den oplyser; om behovet må dækkes uden om aftalen, afgør ordregiveren.',
  'determinations.none':
    'Ingen konstateringer: For hver kendt kameramodel har aftalen en vare, der gør arbejdet, eller en, der kan spørges om.',
  'determinations.overview': 'Kørslens konstateringer',
  'determinations.number': 'Nr.',
  'determinations.camera': 'Kamera',
  'determinations.departments': 'Forvaltninger',
  'determinations.cameras': 'Kameraer',
  'determinations.failing': 'Bedste vare er ringere i',
  'determinations.valid-to': 'Gælder til og med',
  'determinations.lapsed': 'Tidligere konstateringer, der ikke længere holder',
  'determinations.lapsed-intro':
    'Disse konstateringer er fra tidligere kørsler. Brug dem ikke, før der er taget stilling til dem.',
  'determinations.standing': 'Tilstand',
  'determinations.standing.stale': 'forældet',
  'determinations.standing.in-doubt': 'i tvivl',
  'determinations.standing.expired': 'udløbet',
  'determinations.made': 'Fra',
  'determinations.why': 'Hvorfor',
  'determinations.stale-why': '{product} ({line}) opfylder alle skal-krav.',
  'determinations.in-doubt-why':
    '{product} ({line}) kan opfylde alle skal-krav, hvis det, der er ukendt om den, bliver bekræftet.',
  'determinations.expired-why': 'Konstateringens tid er udløbet.',
  'determinations.heading': '{name} ({kind})',
  'determinations.statement':
    'Den {day} blev der ikke fundet en vare på aftalen, som opfylder alle skal-krav i behovet nedenfor. Antal kameraer: {cameras} ({departments}).',
  'determinations.department-count': '{department} {count}',
  'determinations.id': 'Konstatering {id}',
  'determinations.searched':
    'Gennemsøgt: {agreements}. Linjer: {lines}; kameravarer blandt dem: {products}. Efter politikken {policy}: tilladte {allowed}, af ukendt oprindelse {unknown}, mistænkte {suspected}, udelukkede {excluded}. Tilladte, der kan bestilles på dagen: {usable}.',
  'determinations.searched-agreement': 'aftale {agreement} (leverandører: {suppliers}, linjer: {lines})',
  'determinations.searched-none': 'ingen kataloglinjer',
  'determinations.requirements': 'Kravene, og hvordan varerne klarer dem',
  'determinations.requirement': 'Skal-krav',
  'determinations.need': 'Behov',
  'determinations.from': 'Kendt fra',
  'determinations.failed': 'Varer, der ikke rækker',
  'determinations.unknown': 'Varer, hvor det er ukendt',
  'determinations.nearest': 'Nærmeste, der ikke rækker',
  'determinations.counts-note':
    'Tallene gælder de varer, der er tilladte og kan bestilles: {usable}. En vare kan være ringere i flere krav.',
  'determinations.no-usable': 'Ingen vare er både tilladt og kan bestilles på dagen, så ingen kunne prøves.',
  'determinations.best': 'Den bedste vare er {product} ({line}). Den er ringere i {failing}.',
  'determinations.best-without-line': 'Den bedste vare er {product}. Den er ringere i {failing}.',
  'determinations.relaxed': 'Hvad der ville give en kandidat',
  'determinations.no-relaxation': 'Ingen lempelse af kendte krav ville give en kandidat.',
  'determinations.validity.period': 'Gælder til og med {day}: {days} dage fra datoen. {why}',
  'determinations.validity.agreement': 'Gælder til og med {day}, hvor aftalen slutter.',
  'determinations.validity.coming-product':
    'Gælder til og med {day}: Dagen efter kan en vare, der måske dækker behovet, bestilles.',
  'determinations.validity.lapses':
    'Den bortfalder før, hvis kataloget får en vare, der opfylder alle skal-krav.',
  'determinations.caution':
    'Pligten til at bruge en aftale gælder, hvor den dækker behovet. Konstateringen beskriver, hvad der er fundet; den er ikke juridisk rådgivning og giver ikke i sig selv ret til at købe uden om aftalen. Et antaget behov bør forvaltningen bekræfte først.',
  'determinations.assumed-needs':
    'Behov, der er antaget og ikke kendt fra nogen kilde: {features}. Få forvaltningen til at bekræfte dem, før konstateringen bruges.',
  'determinations.basis':
    'Grundlag: politik {policy}, version {policyVersion}; profil {profile}, version {profileVersion}; {tool}. SHA-256 af katalog {catalog}, af oplysninger {knowledge}, af regler {rules}.',
  'determinations.earlier-format': 'Fra en tidligere version: nummer, gyldighed og kontrolsummer mangler.',
  'determinations.check-heading': 'Konstateringer',
  'determinations.check-none': 'Arbejdsmappen har ingen konstatering, der er bortfaldet ({count} gemt).',
  'determinations.check-found': '{lapsed} af {count} gemte konstateringer holder ikke længere:',
  'determinations.check-line': '{id} fra {day}, {name} ({departments}): {standing}. {why}',
  'determinations.check-unknown-policy':
    '{count} konstateringer er efter politikker, der ikke følger med skifte ({policies}); de prøves af skifte batch med den politik.',

  'findings-report.title': 'Fund',
  'findings-report.intro':
    'Hvad kørslen har fundet, det alvorligste først. Fund: {findings}, af {codes} slags.',
  'findings-report.none': 'Kørslen har ingen fund.',
  'findings-report.language':
    'De enkelte funds sætninger står på kørslens sprog; overskrifterne følger rapporten.',
  'findings-report.kinds': 'Fund efter slags',
  'findings-report.code': 'Kode',
  'findings-report.severity': 'Alvor',
  'findings-report.finding': 'Fund',
  'findings-report.count': 'Antal',
  'findings-report.cameras': 'Kameraer',
  'findings-report.heading': '{code} {title} ({severity})',
  'findings-report.fix': 'Gør: {fix}',
  'findings-report.reference': 'Henvisning: {reference}',
  'findings-report.subject': 'Om',
  'findings-report.says': 'Hvad der er fundet',
  'report.wrong-format': 'Rapporten {name} findes ikke som {format}; den findes som: {formats}.',
  'cli.batch-sarif': 'Fil til fundene som SARIF 2.1.0, for værktøjer, der læser fund',
} as const;
