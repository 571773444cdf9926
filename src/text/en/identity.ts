/** How a text was recognised as a known model, rule by rule. */
export const identity = {
  'identity.how.exact': 'Written exactly as the model is called.',
  'identity.how.key': 'Same letters and digits; only spaces, dashes, brackets or capitals differ.',
  'identity.how.variant': 'Another name that the record lists for the same model.',
  'identity.how.lens': 'The lens stands beside the model number.',
  'identity.how.words-beside': 'What else stands in the text says nothing about which model it is.',
  'identity.how.brand-in-text': 'The brand stands in the text itself.',
  'identity.how.brand-mistyped': 'The brand is spelt with one slip; the model number is exact.',
  'identity.how.brand-not-given': 'No brand is given; the model number belongs to one brand only.',
  'identity.how.brand-unknown':
    'The word given as brand is not known; the model number belongs to one brand only.',
  'identity.how.related-brand': 'The brand given owns, sells or belongs to the brand of the model.',
} as const;
