import { z } from "zod";
import { localisedText } from "../shared/text";
import { behaviourCode, GAUGE_MAX, guardSchema, kebabId, plainText } from "./guard.schema";
import { effectsSchema, interruptSchema, nodeSchema, targetSchema, variantsSchema } from "./reply.schema";
import { teachingSchema } from "./teaching.schema";

export type { Guard } from "./guard.schema";
export type { Effects, Interrupt, Reply, ScenarioNode, Variant } from "./reply.schema";

/** The six official steps of a call, in their order; a scenario uses some or all of them. */
export const PHASES = ["receive", "assess-harm", "need", "plan", "carry-out", "close"] as const;
export const CATEGORIES = [
	"info",
	"rescue",
	"missing",
	"labour",
	"exploitation",
	"child",
	"child-sexual",
	"child-labour",
	"support",
	"crisis",
	"silent",
	"nuisance",
	"abuse-of-line",
	"official",
	"protection",
	"violence",
	"hand-over",
	"returnee",
] as const;
export const CALLER_TYPES = [
	"citizen",
	"relative",
	"victim",
	"returnee",
	"worker",
	"child",
	"official",
	"press",
	"unknown",
	"impostor",
	"counsellor",
] as const;
/** Where the caller's speech is at home: the six regions of the statistics, the two halves of the central coast apart. */
export const REGIONS = [
	"north-mountains",
	"red-river",
	"north-central",
	"south-central",
	"highlands",
	"south-east",
	"mekong",
] as const;
const URGENCIES = ["T0", "T1", "T2", "T3"] as const;
const CONSENTS = ["given", "lawful-ground", "none"] as const;
const FACT_TYPES = ["person", "place", "number", "date", "choice", "text"] as const;

const gaugeSchema = z.strictObject({
	start: z.int().min(0).max(GAUGE_MAX),
	/** The only values that a guard may compare this gauge with. */
	thresholds: z.array(z.int().min(1).max(GAUGE_MAX)).default([]),
});

const factSchema = z.strictObject({
	label: localisedText,
	type: z.enum(FACT_TYPES),
	accept: z.array(plainText).default([]),
	options: z.record(kebabId, localisedText).optional(),
	risk: z.boolean().default(false),
	record: z.boolean().default(true),
});
export type FactDefinition = z.output<typeof factSchema>;

const omissionSchema = z.strictObject({ is: z.union([behaviourCode, kebabId]), when: guardSchema });

const timedReaction = {
	seconds: z.int().min(1).max(600),
	effects: effectsSchema.default({}),
	caller: variantsSchema,
	atMost: z.int().min(1).max(20),
	// biome-ignore lint/suspicious/noThenProperty: the format's word, in plain data that nobody awaits
	then: kebabId,
};
const timeSchema = z.strictObject({
	silence: z.strictObject(timedReaction),
	hold: z.strictObject(timedReaction),
	limit: z.strictObject({ minutes: z.int().min(1).max(180), to: kebabId }),
});
export type TimedReaction = z.output<typeof timeSchema>["silence"];

const phaseSchema = z.strictObject({
	id: z.enum(PHASES),
	name: localisedText,
	nodes: z.array(nodeSchema).min(1),
});
export type Phase = z.output<typeof phaseSchema>;

const endingSchema = z.strictObject({
	id: kebabId,
	kind: z.enum(["good", "partial", "harm", "lost"]),
	caller: variantsSchema.optional(),
	title: localisedText,
	text: localisedText,
	debrief: z.array(localisedText).default([]),
});

const agencyKey = z.string().regex(/^[A-Z0-9]{2,8}$/, "an agency's key such as CA or 113");
const referralRuleSchema = z.strictObject({
	agency: agencyKey,
	verdict: z.enum(["right", "tolerable", "dangerous"]),
	urgency: z
		.strictObject({
			right: z.array(z.enum(URGENCIES)).default([]),
			tolerable: z.array(z.enum(URGENCIES)).default([]),
		})
		.default({ right: [], tolerable: [] }),
	information: z
		.strictObject({ needed: z.array(kebabId).default([]), allowed: z.array(kebabId).default([]) })
		.default({ needed: [], allowed: [] }),
	consent: z
		.strictObject({
			right: z.array(z.enum(CONSENTS)).default([]),
			tolerable: z.array(z.enum(CONSENTS)).default([]),
		})
		.default({ right: [], tolerable: [] }),
});

/** An authored call, format 1. What each key means stands in the contract of the scenario language. */
export const scenarioSchema = z.strictObject({
	format: z.literal(1),
	id: z.string().regex(/^[A-Z][0-9]{2}$/, "an id such as S03"),
	title: localisedText,
	category: z.enum(CATEGORIES),
	callerType: z.enum(CALLER_TYPES),
	channel: z.enum(["phone", "face-to-face"]),
	pool: z.enum(["open", "sealed"]),
	tags: z.array(kebabId).default([]),
	callClass: z.enum(["information", "counselling", "referral"]),
	difficulty: z.int().min(1).max(5),
	minutes: z.int().min(1).max(120),
	warning: localisedText,
	languages: z.array(z.string().regex(/^[a-z]{2,3}$/, "a language tag such as vi")).min(1),
	goals: z.array(localisedText).min(1),
	teaching: teachingSchema.optional(),
	sources: z.array(z.strictObject({ text: plainText, verified: z.iso.date() })).min(1),
	rubric: kebabId,
	caller: z.strictObject({
		name: localisedText,
		about: localisedText,
		/** Left out where nobody can tell. */
		region: z.enum(REGIONS).optional(),
	}),
	counsellor: localisedText,
	greeting: localisedText,
	gauges: z.strictObject({ trust: gaugeSchema, distress: gaugeSchema, danger: gaugeSchema }),
	facts: z.record(kebabId, factSchema),
	opportunities: z.strictObject({ always: z.array(kebabId).default([]) }).default({ always: [] }),
	omissions: z.array(omissionSchema).default([]),
	variation: z
		.strictObject({
			mood: z.array(effectsSchema).min(1).default([{}]),
			interrupts: z.enum(["one", "all", "none"]).default("none"),
		})
		.default({ mood: [{}], interrupts: "none" }),
	time: timeSchema,
	hangUp: z.array(targetSchema).min(1),
	phases: z.array(phaseSchema).min(1),
	interrupts: z.array(interruptSchema).default([]),
	endings: z.array(endingSchema).min(1),
	referral: z.strictObject({
		needed: z.boolean(),
		allOf: z.array(agencyKey).default([]),
		decisions: z.array(referralRuleSchema).default([]),
	}),
});
export type Scenario = z.output<typeof scenarioSchema>;
