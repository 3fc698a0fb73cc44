import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

const name = z.string().trim().min(2, "needName").max(120, "nameTooLong").pipe(typedText(120));
const parentId = z.string().min(1, "needParent").max(200, "needParent");

/** What the form of a new centre sends; messages are keys of the texts. */
export const newCentre = z.object({ nameVi: name, nameEn: name, parentId });
export type NewCentre = z.output<typeof newCentre>;

const change = {
	/** The day from which it holds. */
	from: z.iso.date("needDay").refine((given) => given >= "1990-01-01" && given < "2100-01-01", "needDay"),
	reason: z.string().trim().min(3, "needReason").max(400, "reasonTooLong").pipe(typedText(400)),
	/** How many events the page showed: another number means that somebody else was here. */
	builtOn: z.string().regex(/^\d{1,6}$/, "stale"),
};

export const renameCentre = z.object({
	deed: z.literal("rename"),
	nameVi: name,
	nameEn: name,
	...change,
});
export const moveCentre = z.object({ deed: z.literal("move"), parentId, ...change });
export const closeCentre = z.object({ deed: z.literal("close"), ...change });

/** What can be done to a centre. */
export const centreDeed = z.discriminatedUnion("deed", [renameCentre, moveCentre, closeCentre]);
export type CentreDeed = z.output<typeof centreDeed>;
