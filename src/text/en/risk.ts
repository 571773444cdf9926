/** What a manager reads of the risk. */
export const risk = {} as const;
