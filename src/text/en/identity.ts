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
  'identity.decoded-heading': 'What the number says',
  'identity.decoded':
    '{text}: not a known model. {number} is built as {maker} builds its model numbers, which says the following; it is decoded from the number, not read in a source, and names neither brand nor model.',
  'identity.decoded-nothing': 'By the rules we have, the number says nothing more.',
  'identity.decoded-rule': '{says} ({evidence})',
  'identity.decoded-hint': '{says} ({evidence}; a hint, not used in any comparison)',
  'identity.evidence.tested': 'tested: right for {agree} of {models} known models',
  'identity.evidence.source': 'stated by a source',
  'identity.evidence.form': 'only the code is attested, not its meaning',
  'identity.evidence.trade': 'trade knowledge, without a source',
  'why.hint':
    '{feature}: candidate {offer}, {today}; a value that is only decoded from a model number decides no requirement here.',
} as const;
