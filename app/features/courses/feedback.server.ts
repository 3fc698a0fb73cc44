import type { z } from "zod";
import { feedbackResults } from "~/domain/courses/feedback";
import { giveFeedback, listFeedback, listFeedbackGivers } from "~/persistence/course-feedback.server";
import { forbidden } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getRun } from "./course-reach.server";
import { toRunLine } from "./courses.query.server";
import type { feedbackForm } from "./feedback-form";

/** A run's feedback: the form for who has a place in it, the results for who leads it. 403 for who only waits. */
export async function getFeedback(who: SignedIn, runId: string | undefined) {
	const { run, leads, taking } = await getRun(who, runId);
	const takes = taking.some(({ personId }) => personId === who.personId);
	if (!takes && !leads) forbidden();
	const [givers, answers] = await Promise.all([
		listFeedbackGivers(run.id),
		leads ? listFeedback(run.id) : [],
	]);
	// Whoever answered and left since was asked, too.
	const asked = new Set([...taking.map(({ personId }) => personId), ...givers]);
	return {
		run: toRunLine(run),
		takes,
		given: givers.has(who.personId),
		lead: leads ? { given: givers.size, asked: asked.size, results: feedbackResults(answers) } : null,
	};
}
export type FeedbackView = Awaited<ReturnType<typeof getFeedback>>;

/** The run about which somebody may answer: 404 out of reach, 403 for who has no place in it. */
export async function getRunToAnswer(who: SignedIn, runId: string | undefined) {
	const { run, taking } = await getRun(who, runId);
	if (!taking.some(({ personId }) => personId === who.personId)) forbidden();
	return run;
}

/** Keeps an answer. */
export async function answerFeedback(who: SignedIn, runId: string, given: z.output<typeof feedbackForm>) {
	await giveFeedback(runId, who.personId, {
		useful: Number(given.useful),
		clear: Number(given.clear),
		practice: Number(given.practice),
		text: given.text.trim(),
	});
}
