import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

export const HOURS_KINDS = ["course", "supervised", "refresher"] as const;
const EARLIEST = "2000-01-01";

/** Hours as they are typed, "7,5" or "7.5"; NaN when it is no number. */
export function readHours(typed: string): number {
	const text = typed.trim().replace(",", ".");
	return /^\d{1,3}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
}

/**
 * What the form of hours sends; messages are keys of the texts.
 * @param today ISO day: hours are entered when they have been done
 */
export function hoursForm(today: string) {
	return z.object({
		/** Made with the page: sent twice, the entry counts once. */
		entryId: z.uuid("stale"),
		kind: z.enum(HOURS_KINDS, { error: "needKind" }),
		hours: z.string().superRefine((typed, context) => {
			const hours = readHours(typed);
			const message = Number.isNaN(hours)
				? "needHours"
				: hours < 0.25 || hours > 24
					? "hoursRange"
					: hours % 0.25 === 0
						? null
						: "hoursStep";
			if (message) context.addIssue({ code: "custom", message });
		}),
		on: z.iso
			.date("needDay")
			.refine((day) => day >= EARLIEST, "dayTooEarly")
			.refine((day) => day <= today, "dayInFuture"),
		note: z
			.string()
			.refine((text) => [...text].length <= 500, "noteTooLong")
			.pipe(typedText(500)),
	});
}

/** What is sent to take an entry out of what counts; the reason is a key of the texts where it will not do. */
export const voidForm = z.object({
	deed: z.literal("void"),
	entryId: z.uuid("stale"),
	reason: z
		.string("needReason")
		.refine((text) => text.trim() !== "", "needReason")
		.refine((text) => [...text].length <= 300, "noteTooLong")
		.pipe(typedText(300)),
});
