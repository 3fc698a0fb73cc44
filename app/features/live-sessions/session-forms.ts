import { z } from "zod";
import { typedText } from "~/domain/shared/typed-text";

/** The most people in one session. */
export const MOST_MEMBERS = 60;

const id = z.string().max(60);
/** A field that comes once or several times. */
const ids = z.union([id, z.array(id).max(MOST_MEMBERS, "tooMany")]).optional();

/** The people that a form names, each once. */
export const peopleOf = (typed: string | readonly string[] | undefined): string[] => [
	...new Set([typed ?? []].flat()),
];

const name = z
	.string()
	.transform((value) => value.trim())
	.refine((value) => value !== "", "needName")
	.refine((value) => [...value].length <= 120, "tooLong")
	.pipe(typedText(120));

/** What opens a session; messages are keys of the texts. */
export const newSessionForm = z.object({
	/** Made with the page: sent twice, it is one session. */
	key: z.uuid("stale"),
	name,
	centreId: z.string().max(200),
	personId: ids,
});

/** What is done at the board. */
export const boardDeed = z.discriminatedUnion(
	"deed",
	[
		/** To these people; to nobody by name is to all who are in no call. */
		z.object({
			deed: z.literal("assign"),
			scenarioId: z.string().min(1, "needScenario").max(60, "needScenario"),
			personId: ids,
		}),
		z.object({ deed: z.literal("join"), personId: ids }),
		z.object({ deed: z.literal("leave"), personId: id }),
		z.object({ deed: z.literal("end") }),
		z.object({ deed: z.literal("reopen") }),
	],
	"unknownDeed",
);

export const sessionsFilter = z.object({
	q: z.string().max(200).catch(""),
	state: z.enum(["", "open", "ended"]).catch(""),
});
export type SessionsFilter = z.output<typeof sessionsFilter>;

/** The centre of a new session, and whom one looks for to take in. */
export const traineeSearch = z.object({
	centre: z.string().max(200).catch(""),
	q: z.string().max(200).catch(""),
});
