import { z } from "zod";
import { codeForm } from "~/platform/sign-in/code-form";

const password = z.string().min(1, "needPassword").max(256, "needPassword");

/** What can be done to one's own second factor; messages are keys of the texts. */
export const factorDeed = z.discriminatedUnion("deed", [
	z.object({ deed: z.literal("begin"), password }),
	codeForm.extend({ deed: z.literal("confirm") }),
	z.object({ deed: z.literal("cancel") }),
	z.object({ deed: z.literal("new-codes"), password }),
	z.object({ deed: z.literal("turn-off"), password }),
]);
export type FactorDeed = z.output<typeof factorDeed>;

/** A new address to sign in with. */
export const newEmailForm = z.object({
	email: z.string().trim().toLowerCase().max(254, "needEmail").email("needEmail"),
	password,
});
