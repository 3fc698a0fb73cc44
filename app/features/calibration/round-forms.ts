import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

const name = typedText(120)
	.transform((text) => text.trim())
	.refine((text) => text !== "", { error: "needName" });

const id = z.uuid("unknown");

/** A checkbox: in the form or not. */
const ticked = z
	.literal("on")
	.optional()
	.transform((value) => value === "on");

/** One field of a name, or several. */
const several = <Item extends z.ZodType>(item: Item, most: number) =>
	z.preprocess(
		(given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
		z.array(item).max(most, "tooMany"),
	);

const about = (today: string) => ({
	name,
	dueOn: z.iso.date("needDay").refine((day) => day >= today, "dayPassed"),
	anonymous: ticked,
});

/** What begins a round; messages are keys of the texts. */
export const newRoundForm = (today: string) =>
	z.object({
		...about(today),
		centreId: z.string("needCentre").min(1, "needCentre").max(60, "needCentre"),
		rubricId: z.string("needRubric").min(1, "needRubric").max(60, "needRubric"),
	});

/** What can be done with a round by whoever leads it. */
export const roundDeed = (today: string) =>
	z.discriminatedUnion("deed", [
		z.object({ deed: z.literal("change"), ...about(today) }),
		z.object({ deed: z.literal("remove-call"), call: id }),
		z.object({ deed: z.literal("invite"), person: id, part: z.enum(["panel", "rater"]) }),
		z.object({ deed: z.literal("withdraw"), person: id }),
		z.object({
			deed: z.literal("freeze"),
			call: id,
			agreedBy: several(id, 50),
			consensus: typedText(2000)
				.transform((text) => text.trim())
				.refine((text) => text !== "", { error: "needConsensus" }),
		}),
		z.object({ deed: z.literal("reopen-reference"), call: id }),
		z.object({ deed: z.literal("open") }),
		z.object({ deed: z.literal("close") }),
		z.object({ deed: z.literal("abandon") }),
		z.object({ deed: z.literal("grant"), person: id }),
		z.object({ deed: z.enum(["mark-known", "unmark-known"]), call: id }),
	]);
export type RoundDeed = z.output<ReturnType<typeof roundDeed>>;

/** Calls to take into a round: as many as a page offers. */
export const chosenCalls = z.object({ callId: several(id, 100) });

/** What the meeting writes down about a call, strikes out, or gives to the rubric's next version. */
export const meetingDeed = z.discriminatedUnion("deed", [
	z.object({
		deed: z.literal("remark"),
		/** A turn, or "" for none. */
		turn: z
			.string()
			.regex(/^\d{0,4}$/, "unknown")
			.transform((text) => (text === "" ? null : Number(text))),
		criterion: z
			.string()
			.max(60, "unknown")
			.transform((text) => text || null),
		text: typedText(2000)
			.transform((text) => text.trim())
			.refine((text) => text !== "", { error: "needText" }),
	}),
	z.object({ deed: z.literal("strike"), remark: id }),
	z.object({ deed: z.literal("clarify"), remark: id }),
]);
export type MeetingDeed = z.output<typeof meetingDeed>;

/** Why a deed was refused; a key of the texts. */
export type RoundRefusal =
	| "unknown"
	| "tooLate"
	| "rated"
	| "notRater"
	| "ownCall"
	| "needTwo"
	| "notFinished"
	| "needAgreed"
	| "missing"
	| "notReached";
