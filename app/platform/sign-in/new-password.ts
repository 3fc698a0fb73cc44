import { z } from "zod";
import { foldText } from "~/domain/shared/fold-text";

/** What a form that sets a password sends. Messages are keys of the texts. */
export const newPassword = z
	.object({
		password: z.string().min(10, "tooShort").max(256, "tooLong"),
		repeat: z.string(),
	})
	.refine((value) => value.password === value.repeat, { path: ["repeat"], message: "different" });

/** Whether a password is one's own name or address, with or without diacritics, spaces and capitals. */
export function isOwnName(password: string, person: { name: string; email: string }): boolean {
	const bare = (text: string) => foldText(text).replace(/[\s._-]+/g, "");
	const given = bare(password);
	const login = person.email.split("@")[0] ?? "";
	return [person.email, login, person.name].some((own) => own !== "" && bare(own) === given);
}
