import { z } from "zod";
import { needsSample, SERVICE_INDICATORS, UNIT } from "~/domain/report/service-figures";
import { typedText } from "~/domain/shared/typed-text";

/** A number as it is typed, "13.627", "68,5" or "68.5"; NaN when it is none. Groups of three after a dot are thousands. */
export function readFigure(typed: string): number {
	const text = typed.trim().replace(/\s/g, "");
	if (/^\d{1,3}([.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ""));
	return /^\d{1,12}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

const words = (maximum: number) =>
	z
		.string()
		.trim()
		.min(1, "needText")
		.refine((text) => [...text].length <= maximum, "tooLong")
		.pipe(typedText(maximum));
const day = z.iso.date("needDay").refine((given) => given >= "2000-01-01", "tooEarly");

/** What the form of a figure sends; messages are keys of the texts. @param today ISO day */
export const serviceFigureForm = (today: string) =>
	z
		.object({
			deed: z.literal("enter"),
			/** Made with the form: sent twice it is one figure. */
			id: z.uuid("stale"),
			centreId: z.string("needCentre").min(1, "needCentre").max(60, "needCentre"),
			indicator: z.enum(SERVICE_INDICATORS, { error: "needIndicator" }),
			about: z
				.string()
				.trim()
				.refine((text) => [...text].length <= 200, "tooLong")
				.pipe(typedText(200)),
			from: day,
			to: day,
			value: z.string().refine((typed) => readFigure(typed) >= 0, "needNumber"),
			sample: z.string().regex(/^\s*(\d{1,9})?\s*$/, "needWhole"),
			method: words(500),
			source: words(200),
			foundOn: day.refine((given) => given <= today, "dayInFuture"),
		})
		.refine(({ from, to }) => from <= to, { path: ["to"], error: "turned" })
		.refine(({ indicator, value }) => UNIT[indicator] !== "percent" || readFigure(value) <= 100, {
			path: ["value"],
			error: "percent",
		})
		.refine(({ indicator, value }) => UNIT[indicator] === "percent" || Number.isInteger(readFigure(value)), {
			path: ["value"],
			error: "needWhole",
		})
		.refine(({ indicator, sample }) => !needsSample(indicator) || sample.trim() !== "", {
			path: ["sample"],
			error: "needSample",
		});
export type ServiceFigureForm = z.output<ReturnType<typeof serviceFigureForm>>;

export const withdrawFigureForm = z.object({
	deed: z.literal("withdraw"),
	figureId: z.uuid("stale"),
	why: words(500),
});
