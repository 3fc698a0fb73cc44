import { describe, expect, it } from "vitest";
import { callQuality } from "~/domain/rubric/fixtures/call-quality";
import { smallCall } from "~/domain/scenario/fixtures/small-call";
import { LANGUAGES } from "~/domain/shared/text";
import { toOutlineView } from "./outline-view";
import { toScriptView } from "./script-view";
import { speechOf } from "./speech";
import { toTeachingView } from "./teaching-view";
import { toTryView } from "./to-try-view";
import { readTryRequest } from "./try-request";

const scenario = smallCall();
const nodes = scenario.phases.flatMap((phase) => phase.nodes);
const points = [...nodes, ...scenario.interrupts];
const interrupt = scenario.interrupts[0]?.id ?? "";
const view = (search: string) =>
	toTryView(scenario, {
		...readTryRequest(new URL(`http://here/try${search}`)),
		base: "/try",
		speech: speechOf(null, "vi"),
	});

/** Every text in a language that stands anywhere in a value. */
function textsIn(value: unknown, language: "vi" | "en"): string[] {
	if (value === null || typeof value !== "object") return [];
	const own = (value as Record<string, unknown>)[language];
	return [
		...(typeof own === "string" ? [own] : []),
		...Object.values(value).flatMap((inner) => textsIn(inner, language)),
	];
}

describe.each(["vi", "en"] as const)("what trainers read of a scenario in %s", (language) => {
	it("has every place and reply in its outline, with where each leads", () => {
		const outline = toOutlineView(scenario, speechOf(null, language));
		const shown = [...outline.phases.flatMap(({ points }) => points), ...outline.interrupts];
		expect(shown.map(({ id }) => id)).toEqual(points.map(({ id }) => id));
		for (const [index, point] of points.entries()) {
			const replies = shown[index]?.replies ?? [];
			expect(replies.map(({ text }) => text)).toEqual(point.replies.map(({ text }) => text[language]));
			expect(replies.filter(({ best }) => best).map(({ id }) => id)).toEqual([point.best]);
			for (const [at, reply] of point.replies.entries())
				expect(replies[at]?.leads.map(({ to }) => to ?? "back")).toEqual(reply.to.map(({ to }) => to));
		}
	});

	it("has everything on paper that is said or explained", () => {
		const script = JSON.stringify(toScriptView(scenario, "0123456789abcdef", speechOf(null, language)));
		const { phases, interrupts, endings, time, greeting, caller } = scenario;
		const spoken = textsIn({ phases, interrupts, endings, time, greeting, caller }, language);
		// Hints are for practice, and other ways of saying a reply for recognising it.
		const left = new Set([
			...points.flatMap(({ hint, replies }) =>
				textsIn({ hint, also: replies.map(({ also }) => also) }, language),
			),
		]);
		expect(spoken.length).toBeGreaterThan(40);
		for (const text of spoken)
			if (!left.has(text)) expect(script).toContain(JSON.stringify(text).slice(1, -1));
		expect(script).toContain('"version":"01234567"');
	});
});

describe("what the rubric calls its codes", () => {
	const rubric = callQuality();
	it("stands where the scenario has a code, in the reader's language; a code that it lacks stands for itself", () => {
		const [error] = rubric.criticalErrors;
		const [condition = ""] = Object.keys(rubric.conditions);
		for (const language of LANGUAGES) {
			const speech = speechOf(rubric, language);
			expect(speech.criticalError(error?.code ?? "")).toBe(error?.name[language]);
			expect(speech.condition(condition)).toBe(rubric.conditions[condition]?.[language]);
			expect(speech.behaviour("safe-opening.b2")).toMatch(/^.{4,} \(safe-opening\.b2\)$/);
			expect(speech.behaviour("no-such.b1")).toBe("no-such.b1");
		}
	});
});

describe("the teaching notes", () => {
	it.each(LANGUAGES)("have the author's words and the two turns with all their replies (%s)", (language) => {
		const { teaching, goals } = scenario;
		const { notes, ...rest } = toTeachingView(scenario, speechOf(null, language));
		expect(rest.goals).toEqual(goals.map((goal) => goal[language]));
		expect(notes?.purpose).toBe(teaching?.purpose[language]);
		expect(notes?.questions).toEqual(teaching?.questions.map((question) => question[language]));
		expect(notes?.turns.map(({ point }) => point.id)).toEqual(["who", "plan-it"]);
		for (const { point } of notes?.turns ?? [])
			expect(point.replies.map(({ id }) => id)).toEqual(
				points.find(({ id }) => id === point.id)?.replies.map(({ id }) => id),
			);
	});

	it("are none where the author wrote none", () => {
		expect(toTeachingView({ ...scenario, teaching: undefined }, speechOf(null, "vi")).notes).toBeNull();
	});
});

describe("a try's page", () => {
	it("offers the replies with addresses that add a move, and none back from the beginning", () => {
		const first = view("");
		expect(first).toMatchObject({ problems: [], back: null, step: 0, way: 0, ending: null });
		for (const { id, to } of first.replies) expect(to).toBe(`/try?moves=${id}`);
		expect(first.inside.state.slice(0, 2)).toEqual([scenario.phases[0]?.id, nodes[0]?.id]);
	});

	it("begins in the middle by a way that can be stepped back into", () => {
		const last = nodes.at(-1)?.id ?? "";
		const there = view(`?from=${last}`);
		expect(there.inside.state).toContain(last);
		expect(there.way).toBeGreaterThan(0);
		const back = view(new URL(there.back ?? "", "http://here").search);
		expect(back.step).toBe(there.way - 1);
	});

	it("moves to a seed in which an interrupt comes, and says so", () => {
		const there = view(`?from=${interrupt}&seed=5`);
		expect(there.inside.state[0]).toBe(`interrupt ${interrupt}`);
		expect(there.problems.every(({ kind }) => kind === "seedMoved")).toBe(true);
	});

	it("says what of its address is not possible, and plays what is before it", () => {
		const [reply] = view("").replies;
		const stuck = view(`?moves=${reply?.id}.no-such.${reply?.id}`);
		expect(stuck.problems).toEqual([{ kind: "refused", number: 2, move: "no-such" }]);
		expect(stuck.step).toBe(1);
		expect(view("?from=nowhere").problems).toEqual([{ kind: "from", stop: "nowhere" }]);
	});

	it("ends where the call ends", () => {
		const over = view("?moves=~hang-up");
		expect(over.ending?.id).toBe(scenario.hangUp.at(-1)?.to);
		expect(over).toMatchObject({ replies: [], timed: [] });
	});
});
