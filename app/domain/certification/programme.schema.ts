import { z } from "zod";
import { localisedText } from "../shared/text";

/**
 * # Terminology of certification
 *
 * - **Programme**: what a certificate asks for, how long it is valid and what renews it. A change makes a new version
 *   from a day on; every number in it is a labelled default until a manager decides otherwise.
 * - **Requirement**: one line of it, met by evidence. Its id is stable over versions, as prior learning points at it.
 * - **Record**: something that happened, about a day, recorded at an instant. Records are only ever added; a mistake
 *   is voided, which is also known from an instant on.
 * - **Status**: derived from records, as of a day, as known at an instant.
 */

const kebab = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id is in lower case with hyphens");
const isoDay = z.iso.date();
const difficulty = z.int().min(1).max(5);

const common = { id: kebab, name: localisedText };

const callFilter = z.strictObject({
	difficultyAtLeast: difficulty.optional(),
	live: z.literal(true).optional(),
	tag: kebab.optional(),
});

const requirement = z.discriminatedUnion("kind", [
	z.strictObject({
		...common,
		kind: z.literal("hours"),
		of: z.enum(["course", "supervised", "refresher", "rater-training"]),
		need: z.number().positive(),
	}),
	/** Passed assessed calls. `distinctScenarios`: a scenario counts once, however often it was passed. */
	z.strictObject({
		...common,
		kind: z.literal("calls"),
		need: z.int().min(1),
		where: callFilter.optional(),
		distinctScenarios: z.boolean().default(true),
	}),
	/** Over how many categories of call the passed ones reach. */
	z.strictObject({ ...common, kind: z.literal("categories"), need: z.int().min(1) }),
	/** One round of calibration that reaches all of it. */
	z.strictObject({
		...common,
		kind: z.literal("calibration"),
		need: z.literal(1).default(1),
		calls: z.int().min(1),
		/** Quadratic weighted kappa with the reference, all safety criteria pooled. */
		kappaAtLeast: z.number().min(-1).max(1),
		/** No criterion's confidence interval may lie wholly below this. */
		noIntervalBelow: z.number().min(-1).max(1),
		everyCriticalErrorFound: z.boolean(),
	}),
	/** A certificate in force in another programme. */
	z.strictObject({
		...common,
		kind: z.literal("certificate"),
		need: z.literal(1).default(1),
		programme: kebab,
	}),
	/** Live role-plays that the person led while somebody observed. */
	z.strictObject({ ...common, kind: z.literal("role-plays"), need: z.int().min(1) }),
]);

export const programmeSchema = z
	.strictObject({
		id: kebab,
		version: z.int().min(1),
		/** First day on which this version decides. */
		effectiveFrom: isoDay,
		/** Whether its numbers are our labelled defaults. */
		default: z.boolean(),
		name: localisedText,
		about: localisedText,
		note: localisedText,
		requirements: z.array(requirement).min(1),
		/** How many raters a passed call needs to count, by difficulty; one where nothing is said. */
		raters: z
			.array(z.strictObject({ difficulties: z.array(difficulty).min(1), need: z.int().min(1) }))
			.default([]),
		/**
		 * The programme whose certificate a rater has to hold on the day they finish: a rating without it decides no
		 * certificate. Nothing said: anybody's rating counts.
		 */
		raterLicence: kebab.optional(),
		/** In the programme of raters: how they are watched between rounds of calibration. */
		watch: z
			.strictObject({
				/** The share of assessed calls that are drawn for a second rating besides those that need one; 0 to 1. */
				doubleShare: z.number().min(0).max(1),
				/** How many known calls are slipped into a rater's queue for each call that they are asked to rate; 0 to 1. */
				goldShare: z.number().min(0).max(1),
				/** The CUSUM of a rater's difference from the reference (domain/agreement/drift.ts). */
				drift: z.strictObject({
					/** In standard deviations of a single difference: half of the shift to be found, and the sum that signals. */
					allowance: z.number().min(0).max(5),
					limit: z.number().positive().max(50),
					/** Whether a signal pauses the licence by itself; else whoever leads decides. */
					pauses: z.boolean(),
				}),
			})
			.optional(),
		validity: z.strictObject({ months: z.int().min(1).max(120) }),
		/** What follows a confirmed critical error in an assessed call; where nothing is said, a decision within 14 days. */
		suspension: z.strictObject({ decideWithinDays: z.int().min(1).max(90) }).optional(),
		renewal: z.strictObject({
			/**
			 * From where a renewed certificate runs: the old end (where nothing is said), the day of the renewal, or as from
			 * the old end but up to the next `fixedDay`, so that all of them end on one day of the year.
			 */
			from: z.enum(["expiry", "completion", "fixed-day"]).optional(),
			/** Month and day, `12-31`; with `from: fixed-day`, where a certificate that is granted ends on it, too. */
			fixedDay: z
				.string()
				.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a month and a day: 12-31")
				.optional(),
			windowDays: z.int().min(1).max(366),
			/**
			 * So many days after the end a renewal still is one; later the whole programme is asked for again. Nothing said:
			 * a renewal is never too late.
			 */
			graceDays: z.int().min(0).max(1830).optional(),
			/** Evidence counts from the day on which the window opens, or over the whole of the running period. */
			requirements: z.array(z.strictObject({ within: z.enum(["window", "period"]), requirement })),
		}),
	})
	.refine(({ renewal }) => (renewal.from === "fixed-day") === (renewal.fixedDay !== undefined), {
		path: ["renewal", "fixedDay"],
		message: "a fixed day, and only with from: fixed-day",
	});

export type Programme = z.output<typeof programmeSchema>;
export type Requirement = z.output<typeof requirement>;
