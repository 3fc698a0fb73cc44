import { type Finding, type ParsedFile, parseYaml } from "../shared/parse-yaml";
import { indexBehaviours } from "./behaviour-index";
import { type Behaviour, type BehaviourKind, type Rubric, rubricSchema } from "./rubric.schema";

/**
 * Reads a rubric file. Never throws; what is wrong comes back with line and column. Rules beyond `yaml` and `shape`:
 * `duplicate` (an id or code twice), `unknown-condition`, `unknown-behaviour`.
 */
export function parseRubric(text: string): ParsedFile<Rubric> {
	return parseYaml(text, rubricSchema, checkRubric);
}

/** What is wrong in a rubric of the right shape. */
export function checkRubric(rubric: Rubric): Finding[] {
	return [...findDuplicates(rubric), ...findUnknownConditions(rubric), ...findUnknownBehaviours(rubric)];
}

type Path = (string | number)[];

function findDuplicates(rubric: Rubric): Finding[] {
	return [
		...duplicatesIn(rubric.criteria, "id", ["criteria"]),
		...duplicatesIn(rubric.criticalErrors, "code", ["criticalErrors"]),
		...eachGroup(rubric).flatMap(({ behaviours, path }) => duplicatesIn(behaviours, "id", path)),
	];
}

function duplicatesIn<Key extends string>(
	items: readonly Record<Key, string>[],
	key: Key,
	path: Path,
): Finding[] {
	return items.flatMap((item, index) =>
		items.findIndex((other) => other[key] === item[key]) === index
			? []
			: [{ rule: "duplicate", path: [...path, index, key], message: `“${item[key]}” is there twice` }],
	);
}

function findUnknownConditions(rubric: Rubric): Finding[] {
	const check = (ids: readonly string[] | undefined, path: Path): Finding[] =>
		(ids ?? [])
			.filter((id) => !Object.hasOwn(rubric.conditions, id))
			.map((id) => ({
				rule: "unknown-condition",
				path: [...path, "if"],
				message: `“${id}” is not among the conditions of this rubric`,
			}));
	return [
		...rubric.criteria.flatMap((criterion, index) => check(criterion.if, ["criteria", index])),
		...rubric.criticalErrors.flatMap((error, index) => check(error.if, ["criticalErrors", index])),
		...eachGroup(rubric).flatMap(({ behaviours, path }) =>
			behaviours.flatMap((behaviour, index) => check(behaviour.if, [...path, index])),
		),
	];
}

function findUnknownBehaviours(rubric: Rubric): Finding[] {
	const known = indexBehaviours(rubric);
	return eachGroup(rubric).flatMap(({ behaviours, path }) =>
		behaviours.flatMap((behaviour, index) => {
			const { machine } = behaviour;
			if (typeof machine !== "object") return [];
			return machine.unless
				.filter((code) => !known.has(code))
				.map((code) => ({
					rule: "unknown-behaviour",
					path: [...path, index, "machine"],
					message: `“${code}” is not a behaviour of this rubric`,
				}));
		}),
	);
}

const KINDS: readonly BehaviourKind[] = ["harmful", "basic", "advanced"];

function eachGroup(rubric: Rubric): { behaviours: readonly Behaviour[]; path: Path }[] {
	return rubric.criteria.flatMap((criterion, index) =>
		KINDS.map((kind) => ({ behaviours: criterion[kind], path: ["criteria", index, kind] })),
	);
}
