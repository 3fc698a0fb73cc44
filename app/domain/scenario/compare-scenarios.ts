import { stringify } from "yaml";
import type { Path } from "./problem";
import type { Scenario } from "./scenario.schema";

/** One difference between two versions, as an author thinks of it: a text, a number, a node that is new. */
export interface ScenarioChange {
	/** Names of keys and ids from the top: `phases`, `receive`, `nodes`, `first-words`, `hint`, `vi`. */
	readonly path: Path;
	/** `order`: the same parts stand in another order. */
	readonly kind: "added" | "removed" | "changed" | "order";
	/** As it stood; null where it is new. */
	readonly before: string | null;
	readonly after: string | null;
}

type Block = Readonly<Record<string, unknown>>;
const isBlock = (value: unknown): value is Block =>
	value !== null && typeof value === "object" && !Array.isArray(value);
const idOf = (value: unknown) => (isBlock(value) && typeof value.id === "string" ? value.id : null);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const written = (value: unknown): string | null => {
	if (value === undefined) return null;
	if (typeof value === "string") return value;
	return stringify(value, { lineWidth: 0 }).trimEnd();
};

function* compareValues(path: Path, before: unknown, after: unknown): Generator<ScenarioChange> {
	if (same(before, after)) return;
	if (before === undefined || after === undefined) {
		const kind = before === undefined ? "added" : "removed";
		yield { path, kind, before: written(before), after: written(after) };
	} else if (Array.isArray(before) && Array.isArray(after)) {
		const named = [...before, ...after].every((item) => idOf(item) !== null);
		yield* named ? compareNamed(path, before, after) : compareLists(path, before, after);
	} else if (isBlock(before) && isBlock(after)) {
		for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
			yield* compareValues([...path, key], before[key], after[key]);
	} else yield { path, kind: "changed", before: written(before), after: written(after) };
}

/** Parts that have ids are the same part wherever they stand. */
function* compareNamed(
	path: Path,
	before: readonly unknown[],
	after: readonly unknown[],
): Generator<ScenarioChange> {
	const earlier = new Map(before.map((item) => [idOf(item) ?? "", item]));
	const later = new Map(after.map((item) => [idOf(item) ?? "", item]));
	for (const id of new Set([...earlier.keys(), ...later.keys()]))
		yield* compareValues([...path, id], earlier.get(id), later.get(id));
	const kept = [...earlier.keys()].filter((id) => later.has(id));
	const now = [...later.keys()].filter((id) => earlier.has(id));
	if (!same(kept, now)) yield { path, kind: "order", before: kept.join(", "), after: now.join(", ") };
}

/** Of a list without ids what is alike at its beginning and at its end is left out; between them it goes by place. */
function* compareLists(
	path: Path,
	before: readonly unknown[],
	after: readonly unknown[],
): Generator<ScenarioChange> {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && same(before[head], after[head])) head++;
	let tail = 0;
	while (tail < shorter - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;
	const earlier = before.slice(head, before.length - tail);
	const later = after.slice(head, after.length - tail);
	for (let index = 0; index < Math.max(earlier.length, later.length); index++)
		yield* compareValues([...path, head + index], earlier[index], later[index]);
}

/** What changed from one version of a scenario to another; empty when they are the same. */
export function compareScenarios(before: Scenario, after: Scenario): ScenarioChange[] {
	return [...compareValues([], before, after)];
}
