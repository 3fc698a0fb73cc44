import { nothing } from "./not-there";

export const found = nothing;
