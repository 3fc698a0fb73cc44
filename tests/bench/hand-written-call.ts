import { and } from "xstate";
import { hand } from "./hand-written-parts";

const is = (params: string) => ({ type: "is", params }) as const;
const say = (params: string) => ({ type: "say", params }) as const;
const line = (params: string, said: { reveals?: string; opens?: string } = {}) =>
	({ guard: "due", actions: [say(params), { type: "heard", params: said }] }) as const;
const silence = (node: string, stage: string) =>
	[
		{
			guard: { type: "silenceSpent", params: node },
			target: "#lost-line",
			actions: [{ type: "silent", params: node }],
		},
		{
			target: `#${stage}`,
			reenter: true,
			actions: [{ type: "silent", params: node }, say(`${node} silence`)],
		},
	] as const;
const breakIn = { guard: "interruptDue", target: "#mother", actions: [say("mother"), "brokenIn"] } as const;

/**
 * The small call of the tests (app/domain/scenario/fixtures/small-call.ts) as somebody would write it who needs this
 * one call and no other: the same states, transitions, timers and effects, with the names of the scenario in the code.
 * The yardstick of the compiled machines.
 *
 * @param interruptAt the turn from which the interrupt comes
 */
export const handWrittenCall = (interruptAt: number) =>
	hand.createMachine({
		id: "small-call",
		initial: "ringing",
		context: {
			trust: 3,
			distress: 8,
			danger: 5,
			facts: [],
			opened: ["at-risk"],
			shown: [],
			turn: 0,
			due: true,
			heard: 0,
			silences: {},
			holds: 0,
			interruptAt,
		},
		states: {
			ringing: { on: { answer: { target: "call", actions: [say("greeting")] } } },
			call: {
				initial: "line",
				on: { "hang-up": [{ guard: "inDanger", target: "#cut-off" }, { target: "#lost-line" }] },
				after: { limit: { target: "#cut-off" } },
				states: {
					line: {
						initial: "talk",
						on: { hold: { target: "#held" } },
						states: {
							talk: {
								initial: "receive",
								states: {
									receive: {
										initial: "first-words",
										always: [breakIn],
										states: {
											"first-words": {
												id: "first-words",
												initial: "choose",
												always: [line("first words")],
												states: {
													choose: {
														id: "first-words-choose",
														after: { shortSilence: silence("first-words", "first-words-choose") },
														on: {
															reply: [
																{
																	guard: is("safe-to-talk"),
																	target: "#who",
																	actions: [
																		say("safe?"),
																		{
																			type: "took",
																			params: { trust: 2, distress: -1, shows: "safe-opening.b2" },
																		},
																		say("yes"),
																	],
																},
																{
																	guard: is("where-first"),
																	target: "asked-where",
																	actions: [
																		say("where?"),
																		{
																			type: "took",
																			params: { trust: -1, reveals: "place", opens: "danger-cue" },
																		},
																	],
																},
																{
																	guard: is("why-go"),
																	target: "#first-words",
																	actions: [
																		say("why?"),
																		{ type: "took", params: { trust: -3, distress: 2 } },
																	],
																},
															],
														},
													},
													"asked-where": {
														always: [
															{ guard: "trusts", target: "#plan-it", actions: [say("Bavet")] },
															{ target: "#who", actions: [say("Bavet")] },
														],
													},
												},
											},
											who: {
												id: "who",
												initial: "words",
												always: [line("who", { reveals: "victim-age", opens: "personal-information" })],
												states: {
													words: {
														id: "who-words",
														after: { longSilence: silence("who", "who-words") },
														on: { "own-words": { target: "choose" } },
													},
													choose: {
														id: "who-choose",
														after: { longSilence: silence("who", "who-choose") },
														on: {
															reply: [
																{
																	guard: is("sorry"),
																	target: "#plan-it",
																	actions: [
																		say("sorry"),
																		{ type: "took", params: { trust: 1, shows: "safe-opening.b2" } },
																	],
																},
																{
																	guard: and([is("in-danger"), "dangerCue"]),
																	target: "#plan-it",
																	actions: [say("danger?"), { type: "took", params: {} }],
																},
																{
																	guard: is("go-on"),
																	target: "#plan-it",
																	actions: [say("go on"), { type: "took", params: {} }],
																},
																{
																	guard: is("again"),
																	target: "#who",
																	actions: [say("again"), { type: "took", params: {} }],
																},
															],
														},
													},
												},
											},
										},
									},
									plan: {
										initial: "plan-it",
										always: [breakIn],
										states: {
											"plan-it": {
												id: "plan-it",
												initial: "choose",
												always: [line("what now")],
												states: {
													choose: {
														id: "plan-it-choose",
														after: { shortSilence: silence("plan-it", "plan-it-choose") },
														on: {
															reply: [
																{
																	guard: is("police"),
																	target: "told-police",
																	actions: [say("police?"), { type: "took", params: {} }],
																},
																{
																	guard: is("ransom"),
																	target: "#cut-off",
																	actions: [say("ransom"), { type: "took", params: { danger: 4 } }],
																},
																{
																	guard: is("wait"),
																	target: "#lost-line",
																	actions: [say("wait"), { type: "took", params: {} }],
																},
															],
														},
													},
													"told-police": {
														always: [
															{ guard: "askedSafety", target: "#brought-out" },
															{ target: "#cut-off" },
														],
													},
												},
											},
										},
									},
									"before-interrupt": { type: "history", history: "deep", id: "before-interrupt" },
								},
							},
							mother: {
								id: "mother",
								initial: "choose",
								states: {
									choose: {
										id: "mother-choose",
										after: { shortSilence: silence("mother", "mother-choose") },
										on: {
											reply: [
												{
													guard: is("yes-no"),
													target: "#before-interrupt",
													actions: [say("yes or no"), { type: "took", params: {} }, say("yes")],
												},
												{
													guard: is("carry-on"),
													target: "#before-interrupt",
													actions: [say("carry on"), { type: "took", params: { trust: -1 } }],
												},
												{
													guard: is("ring-later"),
													target: "#lost-line",
													actions: [say("later"), { type: "took", params: {} }],
												},
											],
										},
									},
								},
							},
							"before-hold": { type: "history", history: "deep", id: "before-hold" },
						},
					},
					held: {
						id: "held",
						on: { resume: { target: "#before-hold" } },
						after: {
							hold: [
								{ guard: "holdSpent", target: "#lost-line", actions: ["waited"] },
								{ target: "#before-hold", actions: ["waited", say("so long")] },
							],
						},
					},
				},
			},
			"brought-out": { id: "brought-out", type: "final", entry: [say("thank you")] },
			"cut-off": { id: "cut-off", type: "final" },
			"lost-line": { id: "lost-line", type: "final" },
		},
	});
