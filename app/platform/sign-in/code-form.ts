import { z } from "zod";

/** A code of the app, or a recovery code. Messages are keys of the texts. */
export const codeForm = z.object({ code: z.string().trim().min(1, "needCode").max(40, "wrongCode") });
