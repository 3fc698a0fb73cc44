import { z } from "zod";

/** What the sign-in form sends; the same schema on the page and on the server. Messages are keys of the texts. */
export const credentials = z.object({
	email: z.string().trim().toLowerCase().max(254, "needEmail").email("needEmail"),
	password: z.string().min(1, "needPassword").max(256, "needPassword"),
});
