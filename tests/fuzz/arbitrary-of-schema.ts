import fc from "fast-check";
import { z } from "zod";

/** As much of JSON Schema as zod writes. */
interface JsonSchema {
	type?: string;
	const?: unknown;
	enum?: unknown[];
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	allOf?: JsonSchema[];
	pattern?: string;
	format?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	items?: JsonSchema;
	maxItems?: number;
	minItems?: number;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	propertyNames?: JsonSchema;
	additionalProperties?: JsonSchema | boolean;
}

/** Values by a field's name that lead further than what chance finds: ids that exist, days, codes. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Texts as people and machines type them: any script, any length up to a bound. */
const text = (minLength = 0, maxLength = 60) => {
	const shortest = Math.min(minLength, 2_000);
	const longest = Math.max(shortest, Math.min(maxLength, 80));
	return fc.oneof(
		fc.string({ unit: "grapheme", minLength: shortest, maxLength: longest }),
		fc.string({ unit: "grapheme-ascii", minLength: shortest, maxLength: longest }),
		fc
			.constantFrom("Nguyễn Thị Hạnh", "Dạ em nghe đây ạ", "Đà Nẵng", "0", "1", "2026-11-01")
			.filter((given) => given.length >= shortest),
	);
};

/**
 * What a zod schema takes, as an arbitrary. It goes by z.toJSONSchema, which is public and covers what our schemas use.
 * (zod-fast-check stops at zod 3 and fast-check 3; zocker takes zod 4 but draws from faker: no shrinking, no seed of
 * fast-check's.) What a schema refines beyond JSON Schema is not known here: such values are near-valid.
 */
export function arbitraryOf(schema: z.ZodType, known: Known = {}): fc.Arbitrary<unknown> {
	return arbitrary(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema, known);
}

function arbitrary(schema: JsonSchema, known: Known): fc.Arbitrary<unknown> {
	if ("const" in schema) return fc.constant(schema.const);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	const either = schema.anyOf ?? schema.oneOf;
	if (either) return fc.oneof(...either.map((each) => arbitrary(each, known)));
	if (schema.allOf) return arbitrary(Object.assign({}, ...schema.allOf), known);
	switch (schema.type) {
		case "string":
			return stringOf(schema);
		case "integer":
		case "number": {
			const { minimum = -1e6, maximum = 1e6 } = schema;
			const edges = fc.constantFrom(minimum, maximum, Math.min(maximum, minimum + 1));
			if (schema.type === "number")
				return fc.oneof(edges, fc.double({ min: minimum, max: maximum, noNaN: true }));
			const [min, max] = [
				Math.ceil(Math.max(minimum, -(2 ** 31))),
				Math.floor(Math.min(maximum, 2 ** 31 - 1)),
			];
			return fc.oneof(fc.integer({ min, max: Math.min(max, min + 20) }), fc.integer({ min, max }), edges);
		}
		case "boolean":
			return fc.boolean();
		case "null":
			return fc.constant(null);
		case "array":
			return fc.array(arbitrary(schema.items ?? {}, known), {
				minLength: schema.minItems ?? 0,
				maxLength: Math.min(schema.maxItems ?? 6, 6),
			});
		case "object":
			return objectOf(schema, known);
		default:
			return fc.oneof(text(), fc.integer().map(String));
	}
}

function stringOf(schema: JsonSchema): fc.Arbitrary<string> {
	if (schema.format === "uuid") return fc.uuid();
	if (schema.format === "date") return days;
	if (schema.format === "email") return fc.emailAddress();
	if (schema.pattern) {
		const { minLength = 0, maxLength = 1_000 } = schema;
		return fc
			.stringMatching(new RegExp(schema.pattern, "u"), { size: "small" })
			.filter((given) => given.length >= minLength && given.length <= maxLength);
	}
	return text(schema.minLength, schema.maxLength);
}

const days = fc
	.date({ min: new Date("1990-01-01"), max: new Date("2110-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

function objectOf(schema: JsonSchema, known: Known): fc.Arbitrary<unknown> {
	const { properties, propertyNames, additionalProperties } = schema;
	if (!properties && typeof additionalProperties === "object")
		return fc.dictionary(
			propertyNames ? stringOf(propertyNames) : text(1, 20),
			arbitrary(additionalProperties, known),
			{ maxKeys: 5, noNullPrototype: true },
		);
	const fields = Object.entries(properties ?? {}).map(([name, field]): [string, fc.Arbitrary<unknown>] => {
		const values = known[name];
		const byChance = arbitrary(field, known);
		return [
			name,
			values
				? fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 4 }, { arbitrary: byChance, weight: 1 })
				: byChance,
		];
	});
	return fc.record(Object.fromEntries(fields), {
		requiredKeys: schema.required ?? [],
		noNullPrototype: true,
	});
}
