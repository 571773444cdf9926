/** The tool's own health: what is known, and how well it judges. */
export const check = {
  'check.title': 'Datas tilstand og værktøjets egen nøjagtighed',
  'check.known':
    '{cameras} kameramodeller og {manufacturers} producenter er kendt. Kameraer efter oplysningernes kvalitet: {tiers}.',
  'check.accuracy': 'Målt nøjagtighed',
  'check.not-measured': 'Ikke målt: installationen er uden de mærkede par (test/gold).',
  'check.method':
    '{pairs} par af et installeret kamera og en kandidat er mærket ved at læse de to poster (test/gold/guide.md). Parrene er valgt, fordi de er svære, så andelene er ikke et markeds; de viser, at reglerne, som de står, er brugt på oplysningerne, som de står, ikke at oplysningerne er sande.',
  'check.right': 'Kaldt det, de er: {rate}.',
  'check.called-better': 'Kaldt bedre, end de er: {rate}.',
  'check.called-worse': 'Kaldt ringere, end de er: {rate}.',
  'check.kappa':
    'To læsere, hver for sig, var enige om klassen med Cohens kappa {kappa}; vejledningen lader lidt tilbage at skønne over.',
  'check.one-reading': 'Parrene er kun læst af én læser; hvor enige to ville være, vides ikke.',
  'check.precision': 'Præcision: hvor mange af dem, der kaldes sådan, er det',
  'check.recall': 'Genfinding: hvor mange af dem, der er sådan, kaldes sådan',
  'check.rate': '{count} af {of}, {share} % (95 %-interval {low} til {high})',
  'check.no-rate': 'ingen',
  'check.fill': 'Hvad der vides om kameraerne',
  'check.fill-caption': 'Hvor ofte en funktion er kendt',
  'check.feature': 'Funktion',
  'check.fill-needs': 'Udelukkede kameraer',
  'check.fill-offers': 'Andre kameraer',
  'check.count': 'Antal',
  'check.catalog-hash': 'Fakta, SHA-256',
  'check.rules-hash': 'Regler, SHA-256',
  'check.gold-hash': 'Mærkede par, SHA-256',
  'check.line':
    'Af {pairs} mærkede par er {right} % kaldt det, de er, og {better} er kaldt bedre, end de er (95 %-interval op til {high} %)',
  'check.line-label': 'Målt nøjagtighed',
  'check.reading': 'Funktioner læst i katalogtekster',
  'check.reading-not-measured': 'Ikke målt: installationen er uden de mærkede tekster (test/reading).',
  'check.reading-all':
    '{texts} mærkede tekster, som reglerne for de flestes vedkommende er lavet efter: præcision {precision} %, genfinding {recall} %.',
  'check.reading-unseen':
    '{texts} tekster, som reglerne ikke havde set, som først målt: præcision {precision} %, genfinding {recall} %. Det er de tal, man kan vente for nye tekster.',
  'check.reading-caption': 'Alle mærkede tekster, pr. funktion',
  'check.reading-right': 'Rigtige',
  'check.reading-wrong': 'Forkerte',
  'check.reading-missed': 'Oversete',
  'check.reading-precision': 'Præcision',
  'check.reading-recall': 'Genfinding',
  'check.reading-hash': 'Mærkede tekster, SHA-256',
  'check.reading-earlier':
    'En tidligere runde med færre regler: {texts} usete tekster, præcision {precision} %, genfinding {recall} %.',
} as const;
