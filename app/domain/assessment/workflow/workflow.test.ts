import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf, stepTo, type WorkflowStanding } from "./standing";
import {
	freePlaces,
	partsOf,
	WORKFLOW_STATES,
	type WorkflowEvent,
	type WorkflowState,
} from "./workflow-events";
import { workflowMachine } from "./workflow-machine";

/** As many as there are parts: two raters, a third, a reviewer. */
const PEOPLE = ["trainee", "an", "binh", "chi", "dung"];
const EVENTS: readonly WorkflowEvent[] = PEOPLE.flatMap((by): WorkflowEvent[] => [
	{ type: "begin", by },
	{ type: "assign", by: null, rater: by },
	{ type: "unassign", by: "an", rater: by },
	...PEOPLE.map((rater) => ({ type: "hand-back" as const, by, rater })),
	{ type: "finish", by, apart: false },
	{ type: "finish", by, apart: true },
	{ type: "reopen", by },
	{ type: "ask-second", by },
	{ type: "release", by },
	{ type: "object", by },
	{ type: "begin-review", by },
	{ type: "uphold", by },
	{ type: "amend", by },
]).concat({ type: "close" }, { type: "ask-second", by: null });

interface Reached {
	readonly standing: WorkflowStanding;
	readonly way: readonly WorkflowEvent[];
}

/** Every standing that can be reached with these people, and every step that was possible on the way. */
function explored(needsTwo: boolean) {
	const input = { needsTwo, traineeId: "trainee" };
	const key = ({ state, context }: WorkflowStanding) => JSON.stringify([state, context]);
	const first: Reached = { standing: standingOf(input, []), way: [] };
	const known = new Map([[key(first.standing), first]]);
	const steps: { from: WorkflowStanding; event: WorkflowEvent; to: WorkflowStanding }[] = [];
	for (const { standing, way } of known.values())
		for (const event of EVENTS) {
			const to = stepTo(input, way, event);
			if (!to) continue;
			steps.push({ from: standing, event, to });
			if (!known.has(key(to))) known.set(key(to), { standing: to, way: [...way, event] });
		}
	return { reached: [...known.values()], steps };
}

const ALL = [true, false].map(explored);
const steps = ALL.flatMap((each) => each.steps);
const reached = ALL.flatMap((each) => each.reached);

/** What the machine declares: a line for every transition of every state. */
function declared(): string[] {
	return Object.entries(workflowMachine.config.states ?? {}).flatMap(([state, { on = {} }]) =>
		Object.entries(on as Record<string, unknown>).flatMap(([type, given]) =>
			[given].flat().map((each) => `${state} --${type}--> ${(each as { target?: string }).target ?? state}`),
		),
	);
}

describe("the workflow of an assessment", () => {
	it("takes every transition that it declares, on a way of possible steps", () => {
		const taken = new Set(steps.map(({ from, event, to }) => `${from.state} --${event.type}--> ${to.state}`));
		expect([...taken].sort()).toEqual([...new Set(declared())].sort());
		expect(new Set(reached.map(({ standing }) => standing.state))).toEqual(new Set(WORKFLOW_STATES));
	});

	it("comes to an end from wherever it stands", () => {
		const before = new Map<WorkflowState, Set<WorkflowState>>();
		for (const { from, to } of steps)
			before.set(to.state, (before.get(to.state) ?? new Set<WorkflowState>()).add(from.state));
		const ends = new Set<WorkflowState>(["final"]);
		for (const state of ends) for (const each of before.get(state) ?? []) ends.add(each);
		expect([...ends].sort()).toEqual([...WORKFLOW_STATES].sort());
	});

	it("never gives anybody two parts, nor the trainee any", () => {
		for (const { standing } of reached) {
			const { rating, rated, adjudicator, reviewer } = standing.context;
			const parts = [...rating, ...rated, adjudicator, reviewer].filter((each) => each !== null);
			expect(new Set(parts).size).toBe(parts.length);
			expect(parts).not.toContain("trainee");
		}
	});

	it("asks nobody who has a part or is the trainee, and no more people than there are places", () => {
		for (const { standing } of reached) {
			const { assigned, traineeId } = standing.context;
			expect([...partsOf(standing.context), traineeId].filter((each) => assigned.includes(each))).toEqual([]);
			expect(new Set(assigned).size).toBe(assigned.length);
			expect(assigned.length).toBeLessThanOrEqual(freePlaces(standing.context, standing.state));
		}
		expect(reached.some(({ standing }) => standing.context.assigned.length === 2)).toBe(true);
	});

	it("has two who finished, or one where one is enough, before there is a result; a third where they are apart", () => {
		for (const { from, event, to } of steps) {
			if (to.state !== "result" || from.state === "result") continue;
			const { needsTwo, rated, rating } = to.context;
			expect(rating).toEqual([]);
			expect(rated.length).toBe(needsTwo ? 2 : 1);
			if (event.type === "finish" && event.apart && from.state !== "in-rating")
				expect(from.state).toBe("in-adjudication");
		}
	});

	it("only lets the trainee object, once, and nobody who had a part judge it", () => {
		for (const { from, event } of steps) {
			if (event.type === "object") expect([event.by, from.state]).toEqual(["trainee", "released"]);
			if (event.type === "begin-review")
				expect([...from.context.rated, from.context.adjudicator, "trainee"]).not.toContain(event.by);
			if (event.type === "uphold" || event.type === "amend") expect(event.by).toBe(from.context.reviewer);
		}
		expect(steps.some(({ event }) => event.type === "amend")).toBe(true);
	});

	it("never leads back from what was released", () => {
		const after: readonly WorkflowState[] = WORKFLOW_STATES.slice(WORKFLOW_STATES.indexOf("released"));
		for (const { from, to } of steps) if (after.includes(from.state)) expect(after).toContain(to.state);
	});

	it("stands the same however the log is cut and read again; a step that is not possible changes nothing", () => {
		fc.assert(
			fc.property(
				fc.boolean(),
				fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 }),
				(needsTwo, tries) => {
					const input = { needsTwo, traineeId: "trainee" };
					const log: WorkflowEvent[] = [];
					for (const event of tries) {
						const before = standingOf(input, log);
						const next = stepTo(input, log, event);
						expect(standingOf(input, log)).toEqual(before);
						if (next) log.push(event);
						if (next) expect(standingOf(input, log)).toEqual(next);
						else expect(() => standingOf(input, [...log, event])).toThrow(event.type);
					}
				},
			),
			{ seed: 20261122, numRuns: 200 },
		);
	});
});
