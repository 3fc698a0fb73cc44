import fc from "fast-check";

/** Ends up in a page where nothing escapes; the oracle looks for it. */
export const SCRIPT = "<script>alert(4711)</script>";

/** What has broken programs before. */
const NASTY_TEXTS = [
	"",
	" ",
	"\0",
	"a\0b",
	"\u2028\u2029",
	"\uD800",
	"\uDFFFx",
	"\uFEFF",
	"\u202Egnud",
	"a\r\nSet-Cookie: evil=1",
	"a\u0301".repeat(200),
	"x".repeat(5_000),
	"9".repeat(400),
	SCRIPT,
	`"'><img src=x onerror=alert(4711)>`,
	"</script><script>alert(4711)</script>",
	"{{7*7}}",
	"$" + "{7*7}",
	"javascript:alert(4711)",
	'\'; DROP TABLE "Person"; --',
	"' OR 1=1 --",
	"%",
	"%00",
	"%s%n%x",
	"../../../../etc/passwd",
	"//evil.example",
	"/\\evil.example",
	"__proto__",
	"constructor",
	"toString",
	"null",
	"undefined",
	"NaN",
	"Infinity",
	"-0",
	"1e309",
	"2147483648",
	"9007199254740993",
	"-1",
	"0x10",
	"1,5",
	"2026-02-30",
	"9999-12-31",
	"0000-00-00",
	"275760-09-14",
	"true",
	"[object Object]",
	"[]",
	"{}",
];
export const nastyText = fc.oneof(
	{ arbitrary: fc.constantFrom(...NASTY_TEXTS), weight: 4 },
	{ arbitrary: fc.string({ unit: "binary", maxLength: 40 }), weight: 1 },
);

/** Other types than the one that is expected. */
const NASTY_VALUES: unknown[] = [
	null,
	true,
	false,
	0,
	-1,
	1.5,
	2 ** 31,
	2 ** 53,
	-(2 ** 63),
	1e308,
	[],
	[[]],
	[null],
	{},
	{ $ne: null },
	{ length: 5 },
	{ toString: "x" },
	JSON.parse(`{"then":"x"}`),
];
const nastyValue = fc.oneof(nastyText, fc.constantFrom(...NASTY_VALUES), fc.jsonValue({ maxDepth: 3 }));

/** What a form must not take: mass assignment and the prototype. */
const EXTRA_NAMES = [
	"role",
	"roles",
	"centreId",
	"personId",
	"traineeId",
	"raterId",
	"score",
	"passes",
	"id",
	"status",
	"seq",
	"at",
	"disabledAt",
	"intent",
	"deed",
	"form",
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"a[b]",
	"a.b",
	"",
];

type Spoil =
	| { how: "delete"; which: number }
	| { how: "double"; which: number }
	| { how: "replace"; which: number; value: unknown }
	| { how: "extra"; name: string; value: unknown };

const spoil: fc.Arbitrary<Spoil> = fc.oneof(
	fc.record({ how: fc.constant("delete" as const), which: fc.nat(50) }),
	fc.record({ how: fc.constant("double" as const), which: fc.nat(50) }),
	fc.record({ how: fc.constant("replace" as const), which: fc.nat(50), value: nastyValue }),
	fc.record({ how: fc.constant("extra" as const), name: fc.constantFrom(...EXTRA_NAMES), value: nastyValue }),
);

/** Half of them as they are; the rest with up to three things wrong, at any depth. */
export function nearly(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	return fc
		.tuple(
			valid,
			fc.oneof(
				{ arbitrary: fc.constant([] as Spoil[]), weight: 1 },
				{ arbitrary: fc.array(spoil, { minLength: 1, maxLength: 3 }), weight: 1 },
			),
		)
		.map(([value, spoils]) => spoils.reduce(apply, structuredClone(value)));
}

interface Place {
	holder: Record<string, unknown>;
	key: string;
}

function apply(value: unknown, change: Spoil): unknown {
	if (typeof value !== "object" || value === null) return value;
	if (change.how === "extra") {
		set({ holder: value as Record<string, unknown>, key: change.name }, change.value);
		return value;
	}
	const places = placesIn(value as Record<string, unknown>);
	const place = places[change.which % Math.max(1, places.length)];
	if (!place) return value;
	if (change.how === "delete") delete place.holder[place.key];
	else if (change.how === "double") set(place, [place.holder[place.key], place.holder[place.key]]);
	else set(place, change.value);
	return value;
}

/**
 * Own and enumerable, whatever it is called: an assignment to __proto__ would be lost. A copy: what is set may be
 * spoiled next, and the constants stay what they are.
 */
const set = ({ holder, key }: Place, value: unknown) =>
	Object.defineProperty(holder, key, {
		value: structuredClone(value),
		enumerable: true,
		configurable: true,
		writable: true,
	});

function placesIn(holder: Record<string, unknown>): Place[] {
	return Object.keys(holder).flatMap((key) => {
		const value = holder[key];
		const below =
			typeof value === "object" && value !== null ? placesIn(value as Record<string, unknown>) : [];
		return [{ holder, key }, ...below];
	});
}
