/** The pages in docs/policies, one for each policy. */
export const policyPage = {
  'policy-page.identity': 'The policy `{id}`, version {version} of {day}.',
  'policy-page.says': 'What the policy says',
  'policy-page.limits': 'What it does not say',
  'policy-page.layers': 'What it reads',
  'policy-page.layer-always': 'is read and must be stated',
  'policy-page.layer-relabel': 'is read and must be stated where the brand sells products of others',
  'policy-page.layer-read': 'is read, but not required',
  'policy-page.countries': 'Countries',
  'policy-page.excluded-country': '{country} is excluded.',
  'policy-page.other-country': '{country} is not excluded.',
  'policy-page.firms': 'Firms that it excludes by name, and their brands',
  'policy-page.no-firms': 'None. The policy excludes by country.',
  'policy-page.lists': 'Firms that on the day stand on: {lists}.',
  'policy-page.verdicts': 'How the answer comes about',
  'policy-page.means.excluded': 'a source puts an excluded country or firm in a layer that the policy reads.',
  'policy-page.means.suspected':
    'a lead points at an excluded firm or country, such as a model number, or sources contradict each other. A lead never clears.',
  'policy-page.means.unknown':
    'nothing speaks against it, but a layer that the policy requires is not stated.',
  'policy-page.means.allowed':
    'all required layers are stated, and nothing points at anybody that the policy excludes.',
  'policy-page.nested': 'How it stands to the other policies',
  'policy-page.contains':
    'Excludes all that these exclude, and allows nothing that they do not allow: {policies}.',
  'policy-page.contained': 'All that it excludes is excluded too under: {policies}.',
  'policy-page.not-nested': 'Stands by itself: no other policy follows from it.',
  'policy-page.brands': 'The brands today',
  'policy-page.brands-intro':
    'The {brands} brands that there are facts about, judged as of {day}. A single product may get another answer than its brand, such as by the supplier’s statement.',
  'policy-page.none': 'none',
  'policy-page.why.excluded': 'because of',
  'policy-page.why.suspected': 'leads in',
  'policy-page.why.unknown': 'missing',
  'policy-page.why.allowed': 'stated of',
  'policy-page.source': 'Source and version',
  'policy-page.file': '`{file}`, SHA-256 `{sha256}`',
  'policy-page.law': 'Legal references and cautions: [law.md](../law.md)',
} as const;
