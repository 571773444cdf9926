/** Policies side by side, their pages in docs/, lists and legal references. */
export const policies = {
  'policies.command': 'The register and catalogue under every policy: what changes, in cameras and kroner',
  'policies.option-policy': 'Further policies, such as a file of your own',
  'policies.option-base': 'The policy that the others are held against',
  'policies.no-firm':
    '{file}: excludedFirms names "{id}", which is no firm in catalog/manufacturers (ids like it: {ids}); correct the file and run again.',
  'policies.no-list':
    '{file}: lists names "{id}", which is no list in catalog/lists (the lists are: {ids}); correct the file and run again.',
  'policies.same-id':
    '{file}: the id is "{id}", which another policy has; give your own policy an id of its own, so that the two can be told apart.',
  'policies.title': '{cameras} cameras under {policies} policies',
  'policies.base': 'Held against',
  'policies.fleet-caption': 'The installed cameras themselves, and what it costs to replace those excluded',
  'policies.priced': 'Excluded, priced',
  'policies.unpriced': 'not priced',
  'policies.bill': 'Price of the priced',
  'policies.fleet-note':
    'The price is the catalogue price of the replacement for those excluded cameras that have a priced one. The rest are counted as not priced, not as zero.',
  'policies.outcome-caption':
    'What the agreement can replace all cameras with, and the change against {base}',
  'policies.changed': 'Other outcome',
  'policies.compared': 'Priced under both',
  'policies.change': 'Price difference',
  'policies.price-note':
    'The price difference is only over cameras with a priced replacement both here and under {base}; the others are not in it.',
  'policies.department-caption': 'By department: {base} and the policies that give other figures',
  'policies.department-note': 'A policy that is not here gives the department the same figures as {base}.',
  'policies.excludes-same':
    '{policy} excludes {excluded} of the {cameras} installed cameras, as many as {base}.',
  'policies.excludes-more':
    '{policy} excludes {excluded} of the {cameras} installed cameras, {difference} more than {base}.',
  'policies.excludes-fewer':
    '{policy} excludes {excluded} of the {cameras} installed cameras, {difference} fewer than {base}.',
  'policies.outcomes-same': 'All cameras have the same outcome.',
  'policies.outcomes-changed': '{changed} cameras get another outcome: {moves}.',
  'policies.outcomes-changed-one': '1 camera gets another outcome: {moves}.',
  'policies.more': '{count} more are {outcome}',
  'policies.fewer': '{count} fewer are {outcome}',
  'policies.outcome.covered': 'covered',
  'policies.outcome.reserved': 'covered with reservations',
  'policies.outcome.question': 'a question to the supplier',
  'policies.outcome.gap': 'a gap',
  'policies.outcome.unidentified': 'an unknown model',
  'policies.price-unknown': 'No prices can be compared.',
  'policies.price-same':
    'For the {compared} cameras whose prices can be compared, the replacements cost the same; {notCompared} cannot be compared.',
  'policies.price-dearer':
    'For the {compared} cameras whose prices can be compared, the replacements cost {kroner} kr. more; {notCompared} cannot be compared.',
  'policies.price-cheaper':
    'For the {compared} cameras whose prices can be compared, the replacements cost {kroner} kr. less; {notCompared} cannot be compared.',
  'policies.nested-intro': 'By the policies’ own words, whatever the facts:',
  'policies.nested': '{wide} excludes all that {narrow} excludes.',
  'policies.more-one': '1 more is {outcome}',
  'policies.fewer-one': '1 fewer is {outcome}',

  'standing.intro':
    'Facts beside the layers. They change a verdict only where the policy itself names the list:',
  'standing.on-list': '{firm} is named in {list} ({jurisdiction}, {effect}) since {from}.',
  'standing.on-list-undated':
    '{firm} is named in {list} ({jurisdiction}, {effect}); no source says since when.',
  'standing.effect.buying-ban': 'ban on buying',
  'standing.effect.use-ban': 'ban on use',
  'standing.effect.sales-ban': 'ban on sales',
  'standing.effect.export-control': 'export control',
  'standing.effect.notice': 'list or warning',
  'standing.effect.screening': 'investment screening',
  'standing.effect.exclusion-ground': 'ground for exclusion',
  'standing.effect.certification': 'certification required',
  'standing.effect.proposal': 'a proposal, not law',
  'standing.effect.decision': 'the authority’s own decision',
  'standing.gpa.party': '{country}: party to the GPA since {since}.',
  'standing.gpa.observer': '{country}: observer to the GPA by a list of {since}.',
  'standing.gpa.negotiating':
    '{country}: observer to the GPA, negotiating to become a party, by a list of {since}.',
  'standing.gpa.not-party': '{country}: not among the parties to the GPA.',
  'standing.gpa.unclear': '{country}: the sources read do not settle whether the GPA covers it.',

  'law.heading': 'Legal references and cautions',
  'law.note': '{title}: {text} Reference: {references}.',
  'law.see': 'The references with their addresses are in docs/law.md.',

  'check.lists': 'Laws and lists',
  'check.lists-fresh': 'All {lists} laws and lists are within their own interval.',
  'check.lists-stale': '{stale} of {lists} laws and lists are older than their own interval:',
  'check.list-stale':
    '{list} ({id}): of {since}; a new edition was to be looked for by {dueBy}. See catalog/lists/{id}.md.',
} as const;
