/** Siderne i docs/policies, én for hver politik. */
export const policyPage = {
  'policy-page.identity': 'Politikken `{id}`, version {version} af {day}.',
  'policy-page.says': 'Hvad politikken siger',
  'policy-page.limits': 'Hvad den ikke siger',
  'policy-page.layers': 'Hvad den læser',
  'policy-page.layer-always': 'læses og skal være oplyst',
  'policy-page.layer-relabel': 'læses og skal være oplyst, hvor mærket sælger andres produkter',
  'policy-page.layer-read': 'læses, men kræves ikke',
  'policy-page.countries': 'Lande',
  'policy-page.excluded-country': '{country} er udelukket.',
  'policy-page.other-country': '{country} er ikke udelukket.',
  'policy-page.firms': 'Firmaer, den udelukker ved navn, og deres mærker',
  'policy-page.no-firms': 'Ingen. Politikken udelukker efter land.',
  'policy-page.lists': 'Firmaer, der på dagen står på: {lists}.',
  'policy-page.verdicts': 'Sådan opstår svaret',
  'policy-page.means.excluded':
    'en kilde sætter et udelukket land eller firma i et lag, som politikken læser.',
  'policy-page.means.suspected':
    'et spor peger på et udelukket firma eller land, fx et modelnummer, eller kilder modsiger hinanden. Sporet frikender aldrig.',
  'policy-page.means.unknown': 'intet taler imod, men et lag, som politikken kræver, er ikke oplyst.',
  'policy-page.means.allowed':
    'alle krævede lag er oplyst, og intet peger på nogen, som politikken udelukker.',
  'policy-page.nested': 'Forholdet til de andre politikker',
  'policy-page.contains':
    'Udelukker alt, hvad disse udelukker, og tillader intet, som de ikke tillader: {policies}.',
  'policy-page.contained': 'Alt, hvad den udelukker, er også udelukket under: {policies}.',
  'policy-page.not-nested': 'Står for sig: ingen anden politik følger af den.',
  'policy-page.brands': 'Mærkerne i dag',
  'policy-page.brands-intro':
    'De {brands} mærker, der er oplysninger om, bedømt pr. {day}. Et enkelt produkt kan få et andet svar end sit mærke, fx efter leverandørens oplysninger.',
  'policy-page.none': 'ingen',
  'policy-page.why.excluded': 'på grund af',
  'policy-page.why.suspected': 'spor i',
  'policy-page.why.unknown': 'mangler',
  'policy-page.why.allowed': 'oplyst om',
  'policy-page.source': 'Kilde og version',
  'policy-page.file': '`{file}`, SHA-256 `{sha256}`',
  'policy-page.law': 'Retlige henvisninger og forbehold: [law.md](../law.md)',
} as const;
