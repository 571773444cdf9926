/** Determinations, and the findings that a run makes of its cameras and of itself. */
export const determinations = {
  'finding.days-stated': 'stated on the line',
  'finding.days-assumed': 'assumed, for the line states none',
  'finding.contradicted': '{feature} (data sheet: {sheet}; catalogue: {catalog})',
  'findings.no-limit': '{file} states no limit "{name}"; write it under "limits" and run again.',

  'determinations.title': 'Determinations: needs that the agreement does not cover',
  'determinations.intro':
    'Each determination states, for one camera model, that on the day no product was found on the agreement that is allowed under the policy and does the work. It can be placed on file. It informs; whether the need may be covered outside the agreement is for the buyer to decide.',
  'determinations.none':
    'No determinations: for every known camera model the agreement holds a product that does the work, or one that can be asked about.',
  'determinations.overview': 'The determinations of the run',
  'determinations.number': 'No.',
  'determinations.camera': 'Camera',
  'determinations.departments': 'Departments',
  'determinations.cameras': 'Cameras',
  'determinations.failing': 'Best product falls short in',
  'determinations.valid-to': 'Valid until',
  'determinations.lapsed': 'Earlier determinations that no longer hold',
  'determinations.lapsed-intro':
    'These determinations were made in earlier runs. Do not rely on them until they have been dealt with.',
  'determinations.standing': 'State',
  'determinations.standing.stale': 'stale',
  'determinations.standing.in-doubt': 'in doubt',
  'determinations.standing.expired': 'expired',
  'determinations.made': 'Made',
  'determinations.why': 'Why',
  'determinations.stale-why': '{product} ({line}) meets every must.',
  'determinations.in-doubt-why':
    '{product} ({line}) may meet every must, if what is unknown of it is confirmed.',
  'determinations.expired-why': 'The time of the determination is over.',
  'determinations.heading': '{name} ({kind})',
  'determinations.statement':
    'On {day} no product was found on the agreement that meets every must of the need below. Cameras: {cameras} ({departments}).',
  'determinations.department-count': '{department} {count}',
  'determinations.id': 'Determination {id}',
  'determinations.searched':
    'Searched: {agreements}. Lines: {lines}; camera products among them: {products}. Under the policy {policy}: allowed {allowed}, origin unknown {unknown}, suspected {suspected}, excluded {excluded}. Allowed and can be ordered on the day: {usable}.',
  'determinations.searched-agreement': 'agreement {agreement} (suppliers: {suppliers}, lines: {lines})',
  'determinations.searched-none': 'no catalogue lines',
  'determinations.requirements': 'Requirements, and how the products fare',
  'determinations.requirement': 'Must',
  'determinations.need': 'Need',
  'determinations.from': 'Known from',
  'determinations.failed': 'Products that fail',
  'determinations.unknown': 'Products unknown',
  'determinations.nearest': 'Nearest that falls short',
  'determinations.counts-note':
    'The counts are of the products that are allowed and can be ordered: {usable}. A product may fail several requirements.',
  'determinations.no-usable':
    'No product is both allowed and can be ordered on the day, so none could be tried.',
  'determinations.best': 'The best product is {product} ({line}). It falls short in {failing}.',
  'determinations.best-without-line': 'The best product is {product}. It falls short in {failing}.',
  'determinations.relaxed': 'What would give a candidate',
  'determinations.no-relaxation': 'No relaxation of known requirements would give a candidate.',
  'determinations.validity.period': 'Valid until {day}: {days} days from the date. {why}',
  'determinations.validity.agreement': 'Valid until {day}, when the agreement ends.',
  'determinations.validity.coming-product':
    'Valid until {day}: a product that may cover the need can be ordered from the day after.',
  'determinations.validity.lapses':
    'It lapses before then as soon as the catalogue holds a product that meets every must.',
  'determinations.caution':
    'The duty to use an agreement holds where it covers the need. This determination describes what was found; it is not legal advice, and it does not by itself give the right to buy outside the agreement. An assumed need should be confirmed by the department first.',
  'determinations.assumed-needs':
    'Needs that are assumed and not known from any source: {features}. Have the department confirm them before the determination is used.',
  'determinations.basis':
    'Basis: policy {policy}, version {policyVersion}; profile {profile}, version {profileVersion}; {tool}. SHA-256 of catalogue {catalog}, of facts {knowledge}, of rules {rules}.',
  'determinations.earlier-format': 'Made by an earlier version: id, validity and hashes are missing.',
  'determinations.check-heading': 'Determinations',
  'determinations.check-none': 'The workspace holds no determination that has lapsed ({count} kept).',
  'determinations.check-found': '{lapsed} of {count} kept determinations no longer hold:',
  'determinations.check-line': '{id} of {day}, {name} ({departments}): {standing}. {why}',
  'determinations.check-unknown-policy':
    '{count} determinations are under policies that do not ship with skifte ({policies}); they are tried by skifte batch with that policy.',

  'findings-report.title': 'Findings',
  'findings-report.intro': 'What the run found, the gravest first. Findings: {findings}, of {codes} kinds.',
  'findings-report.none': 'The run found nothing.',
  'findings-report.language':
    'The sentences of single findings stand in the language of the run; headings follow the report.',
  'findings-report.kinds': 'Findings by kind',
  'findings-report.code': 'Code',
  'findings-report.severity': 'Severity',
  'findings-report.finding': 'Finding',
  'findings-report.count': 'Number',
  'findings-report.cameras': 'Cameras',
  'findings-report.heading': '{code} {title} ({severity})',
  'findings-report.fix': 'What to do: {fix}',
  'findings-report.reference': 'Reference: {reference}',
  'findings-report.subject': 'About',
  'findings-report.says': 'What was found',
  'report.wrong-format': 'The report {name} does not come as {format}; formats of it are: {formats}.',
  'cli.batch-sarif': 'File for the findings as SARIF 2.1.0, for tools that read findings',
} as const;
