import { thing } from "../beta/thing";

export const borrowed = thing;
