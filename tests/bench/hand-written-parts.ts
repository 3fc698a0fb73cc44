import { assign, setup } from "xstate";

interface Context {
	trust: number;
	distress: number;
	danger: number;
	facts: string[];
	opened: string[];
	shown: string[];
	turn: number;
	due: boolean;
	heard: number;
	silences: Record<string, number>;
	holds: number;
	interruptAt: number | null;
}
type Event =
	| { type: "answer" | "hold" | "resume" | "hang-up" | "own-words" }
	| { type: "reply"; reply: string };

const clamp = (value: number) => Math.min(10, Math.max(0, value));
const add = (list: string[], item: string) => (list.includes(item) ? list : [...list, item].sort());

/** What the call that is written by hand remembers and does. */
export const hand = setup({
	types: {} as { context: Context; events: Event },
	delays: {
		limit: 25 * 60_000,
		hold: 45_000,
		shortSilence: ({ context }) => 20_000 + context.heard * 60,
		longSilence: ({ context }) => 30_000 + context.heard * 60,
	},
	guards: {
		is: ({ event }, reply: string) => event.type === "reply" && event.reply === reply,
		due: ({ context }) =>
			context.due && !(context.interruptAt !== null && context.interruptAt <= context.turn),
		interruptDue: ({ context }) =>
			context.due && context.interruptAt !== null && context.interruptAt <= context.turn,
		trusts: ({ context }) => context.trust >= 4,
		askedSafety: ({ context }) => context.shown.includes("safe-opening.b2"),
		dangerCue: ({ context }) => context.opened.includes("danger-cue"),
		inDanger: ({ context }) => context.danger >= 8,
		silenceSpent: ({ context }, node: string) => (context.silences[node] ?? 0) + 1 >= 3,
		holdSpent: ({ context }) => context.holds + 1 >= 2,
	},
	actions: {
		say: (_, _line: string) => {},
		took: assign(
			(
				{ context },
				by: {
					trust?: number;
					distress?: number;
					danger?: number;
					shows?: string;
					reveals?: string;
					opens?: string;
				},
			) => ({
				trust: clamp(context.trust + (by.trust ?? 0)),
				distress: clamp(context.distress + (by.distress ?? 0)),
				danger: clamp(context.danger + (by.danger ?? 0)),
				shown: by.shows ? add(context.shown, by.shows) : context.shown,
				facts: by.reveals ? add(context.facts, by.reveals) : context.facts,
				opened: by.opens ? add(context.opened, by.opens) : context.opened,
				turn: context.turn + 1,
				due: true,
				heard: 0,
			}),
		),
		heard: assign(({ context }, said: { reveals?: string; opens?: string }) => ({
			due: false,
			facts: said.reveals ? add(context.facts, said.reveals) : context.facts,
			opened: said.opens ? add(context.opened, said.opens) : context.opened,
		})),
		brokenIn: assign(({ context }) => ({ interruptAt: null, opened: add(context.opened, "overheard") })),
		silent: assign(({ context }, node: string) => ({
			distress: clamp(context.distress + 1),
			silences: { ...context.silences, [node]: (context.silences[node] ?? 0) + 1 },
		})),
		waited: assign(({ context }) => ({ trust: clamp(context.trust - 1), holds: context.holds + 1 })),
	},
});
