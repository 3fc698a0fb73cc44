import { z } from "zod";

export const FEELINGS = ["fine", "heavy", "hard"] as const;

/** The wellbeing check as it is sent. */
export const wellbeingForm = z.object({ feeling: z.enum(FEELINGS), talk: z.literal("yes").optional() });
