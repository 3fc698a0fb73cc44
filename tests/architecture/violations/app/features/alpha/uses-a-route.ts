import { page } from "../../routes/area/page";

export const copied = page;
