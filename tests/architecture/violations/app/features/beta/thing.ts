export const thing = "beta";
