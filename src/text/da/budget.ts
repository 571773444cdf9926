/** What can be wrong with a budget's premises. */
export const budget = {
  'budget.unknown-department':
    'Registret har kameraer i forvaltningen "{department}", som budget {budget} ikke kender; det kender {codes}: ret registret, eller tilføj forvaltningen i rules/budgets/{budget}.json.',
  'budget.unknown-kind':
    'Kameraerne i {department} er af typen "{kind}", som budget {budget} ikke kender; det kender {kinds}: ret registret, eller tilføj typen i rules/budgets/{budget}.json.',
  'budget.no-unit-price':
    'Budget {budget} har ingen enhedspris for aktiviteten "{activity}" for kameratypen "{kind}": tilføj den i rules/budgets/{budget}.json.',
  'budget.cannot-round':
    'Beløbene i budget {budget} kan ikke afrundes til hele tusinde kroner, så alle tre tabeller stemmer: brug enhedspriser i hele tusinde kroner i rules/budgets/{budget}.json.',
} as const;
