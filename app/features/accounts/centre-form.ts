import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

const name = z.string().trim().min(2, "needName").max(120, "nameTooLong").pipe(typedText(120));

/** What the form of a new centre sends; messages are keys of the texts. */
export const newCentre = z.object({
	nameVi: name,
	nameEn: name,
	parentId: z.string().min(1, "needParent").max(200, "needParent"),
});
export type NewCentre = z.output<typeof newCentre>;
