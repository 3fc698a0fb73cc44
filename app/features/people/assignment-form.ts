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
		dueOn: dueDay(today),
	});
}
export type AssignmentInput = z.output<ReturnType<typeof assignmentForm>>;

/** What a scenario of this pool is given for: the sealed pool is for assessed calls alone, and they for it. */
export const purposeOf = (pool: "open" | "sealed"): "practice" | "assessed" =>
	pool === "sealed" ? "assessed" : "practice";
