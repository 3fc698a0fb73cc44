import { z } from "zod";

const words = z.string().normalize("NFC").trim();
const empty = z.strictObject({});

/** What the trainee typed about a fact, by the fact's id; what was left empty is left out. */
const recordSchema = z.strictObject({
	facts: z.record(z.string(), words.max(2_000)),
	notes: words.max(20_000).default(""),
});
/** What the trainee decided: to whom it goes, how soon, what is handed over and on what ground. */
const referralSchema = z.array(
	z.strictObject({
		agency: z.string().max(20),
		urgency: z.enum(["T0", "T1", "T2", "T3"]),
		information: z.array(z.string().max(80)).max(60),
		consent: z.enum(["given", "lawful-ground", "none"]),
	}),
);

/** What a trainee can do in a call, or what is done in their name. */
export const traineeEventSchema = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("answer"), payload: empty }),
	z.strictObject({
		type: z.literal("reply"),
		payload: z.strictObject({ node: z.string(), reply: z.string() }),
	}),
	z.strictObject({
		type: z.literal("own-words"),
		payload: z.strictObject({ node: z.string(), words: words.min(1).max(4_000) }),
	}),
	z.strictObject({ type: z.literal("hold"), payload: empty }),
	z.strictObject({ type: z.literal("resume"), payload: empty }),
	z.strictObject({ type: z.literal("hang-up"), payload: empty }),
	z.strictObject({
		type: z.literal("submit"),
		payload: z.strictObject({ record: recordSchema, referral: referralSchema }),
	}),
	z.strictObject({ type: z.literal("abandon"), payload: empty }),
]);
export type TraineeEvent = z.output<typeof traineeEventSchema>;
export type CaseRecord = z.output<typeof recordSchema>;
export type ReferralDecision = z.output<typeof referralSchema>[number];

/** What the trainer who plays the caller does in a live call, beside picking the reply that is nearest to what was said. */
export const trainerEventSchema = z.discriminatedUnion("type", [
	/** Something that no reply says: in words, as single behaviours of the rubric, or both. The caller does not move. */
	z.strictObject({
		type: z.literal("heard"),
		payload: z.strictObject({
			words: words.max(2_000).default(""),
			behaviours: z.array(z.string().max(80)).max(20).default([]),
		}),
	}),
	/** Somebody comes in now. */
	z.strictObject({
		type: z.literal("break-in"),
		payload: z.strictObject({ interrupt: z.string().max(80) }),
	}),
	/** Nothing was said, and the caller reacts to it. */
	z.strictObject({ type: z.literal("unanswered"), payload: empty }),
	/** The line drops; nothing is heard until it is back. */
	z.strictObject({ type: z.literal("line-lost"), payload: empty }),
	z.strictObject({ type: z.literal("line-back"), payload: empty }),
	/** Whether the trainee reads what the caller says. */
	z.strictObject({ type: z.literal("words-shown"), payload: z.strictObject({ shown: z.boolean() }) }),
]);
export type TrainerEvent = z.output<typeof trainerEventSchema>;

const clockEventSchemas = [
	/** A deadline that ran out, logged at its due time. */
	z.strictObject({ type: z.literal("timer"), payload: z.strictObject({ id: z.string() }) }),
	/** The browser was not heard from; deadlines due after `from` shifted by `shiftMs`. */
	z.strictObject({
		type: z.literal("pause"),
		payload: z.strictObject({ from: z.number(), to: z.number(), shiftMs: z.number() }),
	}),
] as const;

/** What the log of a call holds: the trainee's events, in a live call the trainer's, and the clock's. */
export const callEventSchema = z.discriminatedUnion("type", [
	...traineeEventSchema.options,
	...trainerEventSchema.options,
	...clockEventSchemas,
]);
export type CallLogEntry = z.output<typeof callEventSchema>;

/** A row of a call's log. */
export type LoggedEvent = CallLogEntry & {
	/** From 1, without gaps. */
	readonly seq: number;
	/** When it happened, ms; a timer's is its due time, so it may lie before the moment of storing. */
	readonly at: number;
	/** The id that the client gave it; null for the clock's events. */
	readonly clientId: string | null;
};
