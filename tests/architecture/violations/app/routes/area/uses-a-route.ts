import { page } from "./page";

export const other = page;
