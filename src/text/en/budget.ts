/** What can be wrong with a budget's premises. */
export const budget = {
  'budget.unknown-department':
    'The register has cameras of department "{department}", which budget {budget} does not know; it knows {codes}: correct the register or add the department to rules/budgets/{budget}.json.',
  'budget.unknown-kind':
    'The cameras of {department} have the kind "{kind}", which budget {budget} does not know; it knows {kinds}: correct the register or add the kind to rules/budgets/{budget}.json.',
  'budget.no-unit-price':
    'Budget {budget} has no unit price for activity "{activity}" of kind "{kind}": add it to rules/budgets/{budget}.json.',
  'budget.cannot-round':
    'The amounts of budget {budget} cannot be rounded to whole thousands so that all three tables add up: use unit prices in whole thousands of kroner in rules/budgets/{budget}.json.',
} as const;
