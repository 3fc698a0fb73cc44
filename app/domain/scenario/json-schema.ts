import { z } from "zod";
import { scenarioSchema } from "./scenario.schema";

/** The form of a scenario's file as a JSON Schema, for editors that complete and underline as one writes. */
export function scenarioJsonSchema(): string {
	return JSON.stringify(z.toJSONSchema(scenarioSchema, { io: "input", unrepresentable: "any" }), null, "\t");
}
