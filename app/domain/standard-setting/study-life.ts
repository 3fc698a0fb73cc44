/**
 * # Terminology of standard setting
 *
 * - **Study**: one run of a method that finds the **cut** of a rubric version: from which mean a call passes.
 * - **Judge**: a trainer who was invited to it. What a judge says in a **round** is their judgement; it counts once it is
 *   **handed in**, and while a round is open nobody else sees it.
 * - **Method** `angoff`: each judge says for each criterion which mean level a counsellor who is just good enough
 *   reaches; then they talk, and say it once more. `borderline`: each judge gives chosen calls a **grade** as a whole;
 *   once, since grades that were talked about would no longer be independent of each other.
 */
export const METHODS = ["angoff", "borderline"] as const;
export type Method = (typeof METHODS)[number];

export const STUDY_STATES = [
	"preparing",
	"round-1",
	"discussion",
	"round-2",
	/** The last round is over: the method has its cut, nobody has decided. */
	"closed",
	"decided",
	"abandoned",
] as const;
export type StudyState = (typeof STUDY_STATES)[number];

export type StudyEvent =
	| { readonly type: "invite" | "uninvite"; readonly by: string; readonly judge: string }
	| { readonly type: "choose-call" | "drop-call"; readonly by: string; readonly call: string }
	| { readonly type: "open-round"; readonly by: string }
	/** `handedIn`: how many judges had handed in by then. */
	| { readonly type: "close-round"; readonly by: string; readonly handedIn: number }
	/** What was said about an item in the discussion. */
	| { readonly type: "note"; readonly by: string; readonly about: string }
	| { readonly type: "decide"; readonly by: string; readonly cut: number }
	/** The cut was put into the draft of the rubric's next version. */
	| { readonly type: "take-over"; readonly by: string; readonly draft: string }
	| { readonly type: "abandon"; readonly by: string };

/** Where a study stands, by its steps. */
export interface StudyLife {
	readonly method: Method;
	readonly state: StudyState;
	/** In the order of their invitation. */
	readonly judges: readonly string[];
	/** Of the borderline method: the calls that are graded. */
	readonly calls: readonly string[];
	/** Rounds that are over: none of their judgements is secret any more. */
	readonly closed: readonly number[];
	readonly cut: number | null;
	/** The draft into which the cut was taken last. */
	readonly draft: string | null;
}

/** Why a step cannot be taken. */
export type StudyRefusal =
	| "not-now"
	| "other-method"
	| "too-few-judges"
	| "too-few-calls"
	| "too-many-calls"
	| "too-few-handed-in"
	| "there-already"
	| "not-there"
	| "off-scale";

/** One judge has no error: two at least. (Of the borderline method the performances have to be several, not the judges.) */
const FEWEST_JUDGES: Readonly<Record<Method, number>> = { angoff: 2, borderline: 1 };
/** A line through two calls fits whatever they are. */
const FEWEST_CALLS = 3;
/** Every judge reads every call: more than so many are nobody's work. */
const MOST_CALLS = 60;

export const newStudy = (method: Method): StudyLife => ({
	method,
	state: "preparing",
	judges: [],
	calls: [],
	closed: [],
	cut: null,
	draft: null,
});

/** The round that is open; null: none is. */
export const openRound = ({ state }: Pick<StudyLife, "state">): 1 | 2 | null =>
	state === "round-1" ? 1 : state === "round-2" ? 2 : null;

/** The study after one more step, or why it cannot be taken. */
export function takeStep(life: StudyLife, event: StudyEvent): StudyLife | StudyRefusal {
	const { state } = life;
	switch (event.type) {
		case "invite":
			// Whoever comes in later would not have said anything in the first round.
			if (state !== "preparing" && state !== "round-1") return "not-now";
			return life.judges.includes(event.judge)
				? "there-already"
				: { ...life, judges: [...life.judges, event.judge] };
		case "uninvite":
			if (state !== "preparing") return "not-now";
			return life.judges.includes(event.judge)
				? { ...life, judges: life.judges.filter((each) => each !== event.judge) }
				: "not-there";
		case "choose-call":
		case "drop-call":
			return changeCalls(life, event);
		case "open-round":
			return openNext(life);
		case "close-round":
			return closeRound(life, event.handedIn);
		case "note":
			return state === "discussion" ? life : "not-now";
		case "decide":
			if (state !== "closed") return "not-now";
			return event.cut >= 1 && event.cut <= 4 ? { ...life, state: "decided", cut: event.cut } : "off-scale";
		case "take-over":
			return state === "decided" ? { ...life, draft: event.draft } : "not-now";
		case "abandon":
			return state === "decided" || state === "abandoned" ? "not-now" : { ...life, state: "abandoned" };
	}
}

function changeCalls(
	life: StudyLife,
	{ type, call }: Extract<StudyEvent, { type: "choose-call" | "drop-call" }>,
): StudyLife | StudyRefusal {
	if (life.method !== "borderline") return "other-method";
	if (life.state !== "preparing") return "not-now";
	const chosen = life.calls.includes(call);
	if (type === "drop-call")
		return chosen ? { ...life, calls: life.calls.filter((each) => each !== call) } : "not-there";
	if (chosen) return "there-already";
	return life.calls.length < MOST_CALLS ? { ...life, calls: [...life.calls, call] } : "too-many-calls";
}

function openNext(life: StudyLife): StudyLife | StudyRefusal {
	if (life.state === "discussion") return { ...life, state: "round-2" };
	if (life.state !== "preparing") return "not-now";
	if (life.judges.length < FEWEST_JUDGES[life.method]) return "too-few-judges";
	if (life.method === "borderline" && life.calls.length < FEWEST_CALLS) return "too-few-calls";
	return { ...life, state: "round-1" };
}

function closeRound(life: StudyLife, handedIn: number): StudyLife | StudyRefusal {
	const round = openRound(life);
	if (round === null) return "not-now";
	if (handedIn < FEWEST_JUDGES[life.method]) return "too-few-handed-in";
	const last = round === 2 || life.method === "borderline";
	return { ...life, state: last ? "closed" : "discussion", closed: [...life.closed, round] };
}

/** Where a study stands after these steps, oldest first. @throws when they are no way through its life. */
export function lifeOf(method: Method, events: readonly StudyEvent[]): StudyLife {
	return events.reduce<StudyLife>((life, event, index) => {
		const next = takeStep(life, event);
		if (typeof next === "string")
			throw new Error(`Step ${index + 1} of the study, ${event.type}, is not possible: ${next}`);
		return next;
	}, newStudy(method));
}
