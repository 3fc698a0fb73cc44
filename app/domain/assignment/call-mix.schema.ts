import { z } from "zod";
import { scenarioSchema } from "../scenario/scenario.schema";
import { localisedText } from "../shared/text";

const { callClass, callerType, id: scenarioId } = scenarioSchema.shape;
const weight = z.number().positive().max(100);
const rounded = (sum: number) => Number(sum.toFixed(6));
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

const group = z
	.strictObject({
		id: z.string().regex(/^[a-z]+$/),
		name: localisedText,
		weight,
		callClasses: z.array(callClass).default([]),
		callerTypes: z.array(callerType).default([]),
		scenarios: z.record(scenarioId, weight).default({}),
	})
	.superRefine(({ weight, scenarios }, context) => {
		const named = Object.values(scenarios);
		const sum = named.reduce((total, each) => total + each, 0);
		if (named.length > 0 && !near(sum, weight))
			context.addIssue({
				code: "custom",
				path: ["weight"],
				message: `The scenarios' weights sum to ${rounded(sum)}, the group's is ${weight}. Make them equal.`,
			});
	});

const mix = z
	.strictObject({
		id: z.string().regex(/^[a-z][a-z-]+$/),
		name: localisedText,
		about: localisedText,
		source: localisedText,
		verified: z.iso.date(),
		status: z.enum(["computed", "assumption"]),
		notFrom: z.array(callerType).default([]),
		groups: z.array(group).min(1),
	})
	.superRefine(({ groups }, context) => {
		const sum = groups.reduce((total, each) => total + each.weight, 0);
		if (!near(sum, 100))
			context.addIssue({
				code: "custom",
				path: ["groups"],
				message: `The groups' weights sum to ${rounded(sum)}. Make it 100.`,
			});
		const named = groups.flatMap(({ scenarios }) => Object.keys(scenarios));
		for (const id of named.filter((each, index) => named.indexOf(each) !== index))
			context.addIssue({
				code: "custom",
				path: ["groups", groups.findLastIndex(({ scenarios }) => id in scenarios), "scenarios", id],
				message: `${id} stands in two groups. Keep one of the two.`,
			});
		for (const [index, { id }] of groups.entries())
			if (groups.findIndex((each) => each.id === id) !== index)
				context.addIssue({
					code: "custom",
					path: ["groups", index, "id"],
					message: `There are two groups “${id}” in this mix. Give one of them another id.`,
				});
	});

/** Which calls are given how often, in parts of a hundred, with where the figures come from. */
export const callMixesSchema = z
	.strictObject({ mixes: z.array(mix).min(1) })
	.superRefine(({ mixes }, context) => {
		for (const [index, { id }] of mixes.entries())
			if (mixes.findIndex((each) => each.id === id) !== index)
				context.addIssue({
					code: "custom",
					path: ["mixes", index, "id"],
					message: `There are two mixes “${id}”. Give one of them another id.`,
				});
	});
export type CallMix = z.output<typeof mix>;
