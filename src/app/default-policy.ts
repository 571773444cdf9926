/** The policy that a question is judged by where nobody names one: the city's own. */
export const defaultPolicyId = 'kk-2026';
