export const origin = {} as const;
