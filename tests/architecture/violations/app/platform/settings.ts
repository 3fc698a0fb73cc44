export const settings = { limit: 3 };
