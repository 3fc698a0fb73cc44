import { z } from "zod";

const email = z.string().trim().toLowerCase().max(254, "needEmail").email("needEmail");

/** What the form of a forgotten password sends. */
export const forgottenForm = z.object({ email });

/** What the sign-in form sends; the same schema on the page and on the server. Messages are keys of the texts. */
export const credentials = z.object({
	email,
	password: z.string().min(1, "needPassword").max(256, "needPassword"),
});
