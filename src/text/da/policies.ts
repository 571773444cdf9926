/** Politikker side om side, deres sider i docs/, lister og retlige henvisninger. */
export const policies = {
  'policies.command': 'Registeret og kataloget under alle politikker: hvad ændrer sig, i kameraer og kroner',
  'policies.option-policy': 'Flere politikker, fx en egen fil',
  'policies.option-base': 'Politikken, de andre holdes op mod',
  'policies.no-firm':
    '{file}: excludedFirms nævner "{id}", som ikke er et firma i catalog/manufacturers (id’er, der ligner: {ids}); ret filen, og kør igen.',
  'policies.no-list':
    '{file}: lists nævner "{id}", som ikke er en liste i catalog/lists (listerne er: {ids}); ret filen, og kør igen.',
  'policies.same-id':
    '{file}: id er "{id}", som en anden politik har; giv din egen politik sit eget id, så de to kan skelnes.',
  'policies.title': '{cameras} kameraer under {policies} politikker',
  'policies.base': 'Holdt op mod',
  'policies.fleet-caption':
    'De installerede kameraer selv, og hvad det koster at afløse dem, der er udelukket',
  'policies.priced': 'Udelukkede med pris',
  'policies.unpriced': 'uden pris',
  'policies.bill': 'Pris for dem med pris',
  'policies.fleet-note':
    'Prisen er afløserens katalogpris for de udelukkede kameraer, der har en afløser med pris. Resten er talt som uden pris, ikke som nul.',
  'policies.outcome-caption': 'Hvad aftalen kan afløse alle kameraer med, og ændringen mod {base}',
  'policies.changed': 'Andet udfald',
  'policies.compared': 'Prissat begge steder',
  'policies.change': 'Prisforskel',
  'policies.price-note':
    'Prisforskellen er kun for kameraer, der har en afløser med pris både her og efter {base}; de øvrige er ikke regnet med.',
  'policies.department-caption': 'Pr. forvaltning: {base} og de politikker, der giver andre tal',
  'policies.department-note': 'En politik, der ikke står her, giver forvaltningen samme tal som {base}.',
  'policies.excludes-same':
    '{policy} udelukker {excluded} af de {cameras} installerede kameraer, lige så mange som {base}.',
  'policies.excludes-more':
    '{policy} udelukker {excluded} af de {cameras} installerede kameraer, {difference} flere end {base}.',
  'policies.excludes-fewer':
    '{policy} udelukker {excluded} af de {cameras} installerede kameraer, {difference} færre end {base}.',
  'policies.outcomes-same': 'Alle kameraer har samme udfald.',
  'policies.outcomes-changed': '{changed} kameraer får et andet udfald: {moves}.',
  'policies.outcomes-changed-one': '1 kamera får et andet udfald: {moves}.',
  'policies.more': '{count} flere er {outcome}',
  'policies.fewer': '{count} færre er {outcome}',
  'policies.outcome.covered': 'dækket',
  'policies.outcome.reserved': 'dækket med forbehold',
  'policies.outcome.question': 'et spørgsmål til leverandøren',
  'policies.outcome.gap': 'et hul',
  'policies.outcome.unidentified': 'en ukendt model',
  'policies.price-unknown': 'Ingen priser kan sammenlignes.',
  'policies.price-same':
    'For de {compared} kameraer, der kan sammenlignes i pris, koster afløserne det samme; {notCompared} kan ikke sammenlignes.',
  'policies.price-dearer':
    'For de {compared} kameraer, der kan sammenlignes i pris, koster afløserne {kroner} kr. mere; {notCompared} kan ikke sammenlignes.',
  'policies.price-cheaper':
    'For de {compared} kameraer, der kan sammenlignes i pris, koster afløserne {kroner} kr. mindre; {notCompared} kan ikke sammenlignes.',
  'policies.nested-intro': 'Efter politikkernes egne ord, uanset oplysningerne:',
  'policies.nested': '{wide} udelukker alt, hvad {narrow} udelukker.',
  'policies.more-one': '1 mere er {outcome}',
  'policies.fewer-one': '1 færre er {outcome}',

  'standing.intro':
    'Oplysninger ved siden af lagene. De ændrer kun en vurdering, hvor politikken selv nævner listen:',
  'standing.on-list': '{firm} er nævnt i {list} ({jurisdiction}, {effect}) siden {from}.',
  'standing.on-list-undated':
    '{firm} er nævnt i {list} ({jurisdiction}, {effect}); ingen kilde siger siden hvornår.',
  'standing.effect.buying-ban': 'købsforbud',
  'standing.effect.use-ban': 'forbud mod brug',
  'standing.effect.sales-ban': 'salgsforbud',
  'standing.effect.export-control': 'eksportkontrol',
  'standing.effect.notice': 'liste eller advarsel',
  'standing.effect.screening': 'investeringskontrol',
  'standing.effect.exclusion-ground': 'udelukkelsesgrund',
  'standing.effect.certification': 'krav om godkendelse',
  'standing.effect.proposal': 'forslag, ikke lov',
  'standing.effect.decision': 'myndighedens egen beslutning',
  'standing.gpa.party': '{country}: part i GPA siden {since}.',
  'standing.gpa.observer': '{country}: observatør i GPA efter en liste fra {since}.',
  'standing.gpa.negotiating':
    '{country}: observatør i GPA, der forhandler om at blive part, efter en liste fra {since}.',
  'standing.gpa.not-party': '{country}: ikke blandt parterne i GPA.',
  'standing.gpa.unclear': '{country}: de læste kilder afgør ikke, om landet er omfattet af GPA.',

  'law.heading': 'Retlige henvisninger og forbehold',
  'law.note': '{title}: {text} Henvisning: {references}.',
  'law.see': 'Henvisningerne med adresser står i docs/law.md.',

  'check.lists': 'Love og lister',
  'check.lists-fresh': 'Alle {lists} love og lister er inden for deres eget interval.',
  'check.lists-stale': '{stale} af {lists} love og lister er ældre end deres eget interval:',
  'check.list-stale':
    '{list} ({id}): fra {since}; en ny udgave skulle være eftersøgt senest {dueBy}. Se catalog/lists/{id}.md.',
} as const;
