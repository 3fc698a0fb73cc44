import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

/** Which version is acknowledged. */
export const acknowledgeForm = z.object({ version: z.coerce.number().int().min(1).max(1_000_000) });

/** As a form may be large: both texts, each of their characters in nine bytes. */
const LONGEST_BODY = 12_000;

const body = z
	.string()
	.refine((text) => text.trim() !== "", "needText")
	.refine((text) => [...text].length <= LONGEST_BODY, "tooLong")
	.pipe(typedText(LONGEST_BODY))
	// A browser sends its line ends as CR LF.
	.transform((text) => text.replace(/\r\n?/g, "\n").trim());

/** The next version of the notice; messages are keys of the texts. */
export const noticeForm = z.object({
	bodyVi: body,
	bodyEn: body,
	reason: z
		.string()
		.refine((text) => text.trim() !== "", "needReason")
		.refine((text) => [...text].length <= 400, "tooLong")
		.pipe(typedText(400))
		.transform((text) => text.trim()),
});

/** The same as it is sent, with what is to be done and the version that it was begun from. */
export const postedNotice = noticeForm.extend({
	deed: z.enum(["preview", "publish"]).catch("preview"),
	expected: z.coerce.number().int().min(0).max(1_000_000),
});
