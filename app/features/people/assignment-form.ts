import { z } from "zod";

/** ISO day, or "" for none. */
export const dueDay = (today: string) =>
	z.union([z.literal(""), z.iso.date("needDay").refine((day) => day >= today, "dayPassed")], {
		error: (issue) =>
			typeof issue.input === "string" && /^\d{4}-/.test(issue.input) ? "dayPassed" : "needDay",
	});

/** What the form of an assignment sends; messages are keys of the texts. */
export function assignmentForm(today: string) {
	return z.object({
		scenarioId: z.string().regex(/^[A-Z][0-9]{2}$/, "needScenario"),
		purpose: z.enum(["practice", "assessed"], { error: "needPurpose" }),
		dueOn: dueDay(today),
	});
}
export type AssignmentInput = z.output<ReturnType<typeof assignmentForm>>;

/** Whether a scenario of this pool may be given for this purpose: the sealed pool is for assessed calls alone. */
export const poolFits = (pool: "open" | "sealed", purpose: AssignmentInput["purpose"]): boolean =>
	pool === "sealed" ? purpose === "assessed" : purpose === "practice";
