import { assign, setup } from "xstate";
import { partsOf, type WorkflowContext, type WorkflowEvent, type WorkflowEventType } from "./workflow-events";

type By<Type extends WorkflowEventType> = Extract<WorkflowEvent, { type: Type }>;
const without = (people: readonly string[], person: string) => people.filter((each) => each !== person);

/**
 * The machine. A guard says who may do a step as far as it follows from who did what before; rights by role and centre
 * are the policy's.
 */
export const workflowMachine = setup({
	types: {
		context: {} as WorkflowContext,
		events: {} as WorkflowEvent,
		input: {} as Pick<WorkflowContext, "needsTwo" | "traineeId">,
	},
	guards: {
		/** Nobody rates their own call, and nobody twice. */
		"is somebody new": ({ context, event }) => {
			const { by } = event as By<"begin">;
			return by !== context.traineeId && ![...context.rating, ...context.rated].includes(by);
		},
		"is somebody new, and two may rate": ({ context, event }) => {
			const { by } = event as By<"begin">;
			const { needsTwo, traineeId, rating, rated } = context;
			return needsTwo && by !== traineeId && ![...rating, ...rated].includes(by) && rating.length < 2;
		},
		"is free to take it": ({ context, event }) => {
			const { rater } = event as By<"assign">;
			const others = [context.traineeId, ...context.assigned, ...partsOf(context)];
			const places = (context.needsTwo ? 2 : 1) - context.rating.length - context.rated.length;
			return !others.includes(rater) && context.assigned.length < places;
		},
		"is free to be the third": ({ context, event }) => {
			const { rater } = event as By<"assign">;
			return context.assigned.length === 0 && ![context.traineeId, ...partsOf(context)].includes(rater);
		},
		"is assigned": ({ context, event }) => context.assigned.includes((event as By<"unassign">).rater),
		"needs one so far": ({ context }) => !context.needsTwo,
		"is at work": ({ context, event }) => context.rating.includes((event as By<"finish">).by),
		"is the last at work": ({ context, event }) => {
			const { by } = event as By<"finish">;
			return context.rating.length === 1 && context.rating[0] === by;
		},
		"finishes alone": ({ context, event }) =>
			!context.needsTwo && context.rating.includes((event as By<"finish">).by),
		differs: ({ context, event }) => {
			const { by, apart } = event as By<"finish">;
			return apart && context.rating.includes(by);
		},
		"hands back the only work": ({ context, event }) => {
			const { rater } = event as By<"hand-back">;
			return context.rating.length === 1 && context.rating[0] === rater;
		},
		"hands back one of two": ({ context, event }) => {
			const { rater } = event as By<"hand-back">;
			return context.rating.length === 2 && context.rating.includes(rater);
		},
		"was the rater": ({ context, event }) => context.rated.includes((event as By<"reopen">).by),
		"was the only rater": ({ context, event }) =>
			context.rated.length === 1 && context.rated[0] === (event as By<"reopen">).by,
		"was rated once": ({ context }) => context.rated.length === 1,
		adjudicates: ({ context, event }) => context.adjudicator === (event as By<"finish">).by,
		"hands back the adjudication": ({ context, event }) =>
			context.adjudicator === (event as By<"hand-back">).rater,
		"is the trainee": ({ context, event }) => context.traineeId === (event as By<"object">).by,
		/** Whoever rated it does not judge the objection to it; to release what they rated is no judgement. */
		"had no part": ({ context, event }) => {
			const { by } = event as By<"begin-review">;
			const { traineeId, rated, adjudicator } = context;
			return ![traineeId, adjudicator, ...rated].includes(by);
		},
		reviews: ({ context, event }) => context.reviewer === (event as By<"uphold">).by,
		"hands back the review": ({ context, event }) => context.reviewer === (event as By<"hand-back">).rater,
	},
	actions: {
		"note who is asked": assign(({ context, event }) => ({
			assigned: [...context.assigned, (event as By<"assign">).rater],
		})),
		"ask no more": assign(({ context, event }) => ({
			assigned: without(context.assigned, (event as By<"unassign">).rater),
		})),
		// Whoever was asked and comes too late is asked no more.
		"take to work": assign(({ context, event }) => {
			const { by } = event as By<"begin">;
			const rating = [...context.rating, by];
			const left = (context.needsTwo ? 2 : 1) - rating.length - context.rated.length;
			return { rating, assigned: without(context.assigned, by).slice(0, Math.max(0, left)) };
		}),
		"take from work": assign(({ context, event }) => ({
			rating: without(context.rating, (event as By<"hand-back">).rater),
		})),
		"take as finished": assign(({ context, event }) => {
			const { by } = event as By<"finish">;
			return { rating: without(context.rating, by), rated: [...context.rated, by] };
		}),
		"take back to work": assign(({ context, event }) => {
			const { by } = event as By<"reopen">;
			return { rating: [...context.rating, by], rated: without(context.rated, by) };
		}),
		"ask for two": assign({ needsTwo: true }),
		"name the adjudicator": assign(({ event }) => ({
			adjudicator: (event as By<"begin">).by,
			assigned: [],
		})),
		"free the adjudication": assign({ adjudicator: null }),
		"name the reviewer": assign(({ event }) => ({
			reviewer: (event as By<"begin-review">).by,
			assigned: [],
		})),
		"take the reviewer's": assign({ amended: true }),
		"free the review": assign({ reviewer: null }),
	},
}).createMachine({
	id: "assessment",
	context: ({ input }) => ({
		...input,
		assigned: [],
		rating: [],
		rated: [],
		adjudicator: null,
		reviewer: null,
		amended: false,
	}),
	initial: "to-be-rated",
	states: {
		"to-be-rated": {
			on: {
				assign: { guard: "is free to take it", actions: "note who is asked" },
				unassign: { guard: "is assigned", actions: "ask no more" },
				begin: { guard: "is somebody new", target: "in-rating", actions: "take to work" },
				"ask-second": { guard: "needs one so far", actions: "ask for two" },
			},
		},
		"in-rating": {
			on: {
				assign: { guard: "is free to take it", actions: "note who is asked" },
				unassign: { guard: "is assigned", actions: "ask no more" },
				begin: { guard: "is somebody new, and two may rate", actions: "take to work" },
				"ask-second": { guard: "needs one so far", actions: "ask for two" },
				"hand-back": [
					{ guard: "hands back the only work", target: "to-be-rated", actions: "take from work" },
					{ guard: "hands back one of two", actions: "take from work" },
				],
				finish: [
					{ guard: "finishes alone", target: "result", actions: "take as finished" },
					{ guard: "is the last at work", target: "rated", actions: "take as finished" },
					{ guard: "is at work", target: "in-second-rating", actions: "take as finished" },
				],
			},
		},
		rated: {
			on: {
				assign: { guard: "is free to take it", actions: "note who is asked" },
				unassign: { guard: "is assigned", actions: "ask no more" },
				begin: { guard: "is somebody new", target: "in-second-rating", actions: "take to work" },
				reopen: { guard: "was the rater", target: "in-rating", actions: "take back to work" },
			},
		},
		"in-second-rating": {
			on: {
				"hand-back": { guard: "hands back the only work", target: "rated", actions: "take from work" },
				finish: [
					{ guard: "differs", target: "to-be-adjudicated", actions: "take as finished" },
					{ guard: "is at work", target: "result", actions: "take as finished" },
				],
			},
		},
		"to-be-adjudicated": {
			on: {
				assign: { guard: "is free to be the third", actions: "note who is asked" },
				unassign: { guard: "is assigned", actions: "ask no more" },
				begin: { guard: "is somebody new", target: "in-adjudication", actions: "name the adjudicator" },
			},
		},
		"in-adjudication": {
			on: {
				"hand-back": {
					guard: "hands back the adjudication",
					target: "to-be-adjudicated",
					actions: "free the adjudication",
				},
				finish: { guard: "adjudicates", target: "result" },
			},
		},
		result: {
			on: {
				reopen: { guard: "was the only rater", target: "in-rating", actions: "take back to work" },
				"ask-second": { guard: "was rated once", target: "rated", actions: "ask for two" },
				release: { target: "released" },
			},
		},
		released: {
			on: {
				object: { guard: "is the trainee", target: "objected" },
				close: { target: "final" },
			},
		},
		objected: {
			on: {
				assign: { guard: "is free to be the third", actions: "note who is asked" },
				unassign: { guard: "is assigned", actions: "ask no more" },
				"begin-review": { guard: "had no part", target: "in-review", actions: "name the reviewer" },
			},
		},
		"in-review": {
			on: {
				"hand-back": { guard: "hands back the review", target: "objected", actions: "free the review" },
				uphold: { guard: "reviews", target: "upheld" },
				amend: { guard: "reviews", target: "amended", actions: "take the reviewer's" },
			},
		},
		upheld: { on: { close: { target: "final" } } },
		amended: { on: { close: { target: "final" } } },
		final: { type: "final" },
	},
});
