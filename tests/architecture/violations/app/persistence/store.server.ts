export const store = "rows";
