import { z } from "zod";
import { targetsSchema } from "./reply.schema";
import { scenarioSchema } from "./scenario.schema";

/**
 * The form of a scenario's file as a JSON Schema, for editors that complete and underline as one writes. It says what the
 * form is; what a file refers to, and what is proved of it, only the commands know.
 */
export function scenarioJsonSchema(): string {
	const schema = z.toJSONSchema(scenarioSchema, {
		io: "input",
		unrepresentable: "any",
		override: ({ zodSchema, jsonSchema }) => {
			if ((zodSchema as unknown) !== targetsSchema) return;
			// A single name stands for a list of one: `z.preprocess` does not say what it takes.
			const list = { ...jsonSchema };
			for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
			jsonSchema.anyOf = [{ type: "string" }, list];
		},
	});
	return JSON.stringify(schema, null, "\t");
}
