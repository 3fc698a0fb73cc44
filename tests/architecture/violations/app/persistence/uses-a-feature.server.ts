import { thing } from "../features/beta/thing";

export const stored = thing;
