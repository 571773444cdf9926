/** The tool's own health: what is known, and how well it judges. */
export const check = {
  'check.title': "The health of the data, and the tool's own accuracy",
  'check.known':
    '{cameras} camera models and {manufacturers} manufacturers are known. Camera records by quality of facts: {tiers}.',
  'check.accuracy': 'Measured accuracy',
  'check.not-measured': 'Not measured: this installation came without the labelled pairs (test/gold).',
  'check.method':
    '{pairs} pairs of an installed camera and a candidate were labelled by reading their two records (test/gold/guide.md). The pairs were chosen to be hard, so shares are not those of a market; the set shows that the rules as written are applied to the facts as recorded, not that the facts are true.',
  'check.right': 'Called what they are: {rate}.',
  'check.called-better': 'Called better than they are: {rate}.',
  'check.called-worse': 'Called worse than they are: {rate}.',
  'check.kappa':
    "Two readers, apart from each other, agreed on the class with Cohen's kappa {kappa}; the guide leaves little to judgement.",
  'check.one-reading': 'The pairs have been read by one reader only; how far two would agree is not known.',
  'check.precision': 'Precision: of those called so, how many are',
  'check.recall': 'Recall: of those that are so, how many are called so',
  'check.rate': '{count} of {of}, {share} % (95 % interval {low} to {high})',
  'check.no-rate': 'none',
  'check.fill': 'What is known of the cameras',
  'check.fill-caption': 'How often a feature is known',
  'check.feature': 'Feature',
  'check.fill-needs': 'Excluded cameras',
  'check.fill-offers': 'Other cameras',
  'check.count': 'Number',
  'check.catalog-hash': 'Facts, SHA-256',
  'check.rules-hash': 'Rules, SHA-256',
  'check.gold-hash': 'Labelled pairs, SHA-256',
  'check.line':
    'Of {pairs} labelled pairs {right} % are called what they are and {better} are called better than they are (95 % interval up to {high} %)',
  'check.line-label': 'Measured accuracy',
  'check.reading': 'Features read from catalogue texts',
  'check.reading-not-measured':
    'Not measured: this installation came without the labelled texts (test/reading).',
  'check.reading-all':
    '{texts} labelled texts, most of which the rules were made on: precision {precision} %, recall {recall} %.',
  'check.reading-unseen':
    '{texts} texts that the rules had not seen, as first measured: precision {precision} %, recall {recall} %. These are the figures to expect of new texts.',
  'check.reading-caption': 'All labelled texts, per feature',
  'check.reading-right': 'Right',
  'check.reading-wrong': 'Wrong',
  'check.reading-missed': 'Missed',
  'check.reading-precision': 'Precision',
  'check.reading-recall': 'Recall',
  'check.reading-hash': 'Labelled texts, SHA-256',
  'check.reading-earlier':
    'An earlier round, with fewer rules: {texts} unseen texts, precision {precision} %, recall {recall} %.',
} as const;
