import type { LocalisedText } from "../shared/text";
import type { Behaviour, Criterion, CriticalError, Rubric } from "./rubric.schema";
import { itemOf, KINDS } from "./rubric-draft";
import { workflowRuleOf } from "./workflow-rule";

/** The value of a rule: yes or no, a number, a code; codes of conditions or difficulties. Null: it is not there. */
export type RuleValue = string | number | boolean | readonly (string | number)[] | null;

/** One difference between two versions of a rubric. `part` as in a draft: `head`, `criterion.listening`, `pass`. */
export type RubricChange = { readonly part: string } & (
	| {
			readonly kind: "added" | "retired";
			/** `behaviour.listening.b2`, `condition.urgent` */
			readonly item: string;
			/** All that it says, by field, and the rules that it has. */
			readonly texts: Readonly<Record<string, LocalisedText>>;
			readonly rules: Readonly<Record<string, RuleValue>>;
	  }
	| {
			readonly kind: "wording";
			/** Null: the part itself. */
			readonly item: string | null;
			/** `name`, `text`, `ratification-note` */
			readonly field: string;
			readonly before: LocalisedText;
			readonly after: LocalisedText;
	  }
	| {
			readonly kind: "rule";
			readonly item: string | null;
			readonly field: string;
			readonly before: RuleValue;
			readonly after: RuleValue;
	  }
	/** The same items stand in another order; `of` says which. */
	| {
			readonly kind: "order";
			readonly of: "criteria" | "errors" | "behaviours" | "conditions";
			readonly before: readonly string[];
			readonly after: readonly string[];
	  }
);

type Texts = Readonly<Record<string, LocalisedText>>;
type Rules = Readonly<Record<string, RuleValue>>;

/** An item as its words and its rules, by the names of their fields. */
interface Described {
	readonly item: string | null;
	readonly part: string;
	readonly texts: Texts;
	readonly rules: Rules;
}

function sameText(before: LocalisedText, after: LocalisedText): boolean {
	const [old, now]: Readonly<Record<string, string | undefined>>[] = [before, after];
	return [...Object.keys(before), ...Object.keys(after)].every(
		(language) => old?.[language] === now?.[language],
	);
}
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** Any one of a list is enough, so its order says nothing. */
const asSet = <Item extends string | number>(items: readonly Item[] | undefined) =>
	items ? [...new Set(items)].sort((a, b) => (a < b ? -1 : 1)) : null;

/**
 * What changed from one version of a rubric to another, in the order of the later one; empty when they say the same. The
 * number of the version does not count, nor does a workflow that is written out as the default.
 */
export function compareRubrics(before: Rubric, after: Rubric): RubricChange[] {
	return [
		...compareOne(headOf(before), headOf(after)),
		...compareMany(before.criteria.map(criterionOf), after.criteria.map(criterionOf)),
		...order(
			"criteria",
			"list",
			before.criteria.map(({ id }) => id),
			after.criteria.map(({ id }) => id),
		),
		...compareAllBehaviours(before, after),
		...compareMany(before.criticalErrors.map(errorOf), after.criticalErrors.map(errorOf)),
		...order(
			"errors",
			"list",
			before.criticalErrors.map(({ code }) => code),
			after.criticalErrors.map(({ code }) => code),
		),
		...compareMany(conditionsOf(before), conditionsOf(after)),
		...order("conditions", "conditions", Object.keys(before.conditions), Object.keys(after.conditions)),
		...compareOne(passOf(before), passOf(after)),
		...compareOne(workflowOf(before), workflowOf(after)),
	];
}

/** Of a criterion that is new or gone, too: its behaviours are new or gone with it. */
function compareAllBehaviours(before: Rubric, after: Rubric): RubricChange[] {
	const ids = new Set([...after.criteria, ...before.criteria].map(({ id }) => id));
	const find = (rubric: Rubric, id: string) => rubric.criteria.find((criterion) => criterion.id === id);
	return [...ids].flatMap((id) => compareBehaviours(id, find(before, id), find(after, id)));
}

function compareBehaviours(
	id: string,
	before: Criterion | undefined,
	after: Criterion | undefined,
): RubricChange[] {
	return KINDS.flatMap((kind) => {
		const earlier = before?.[kind] ?? [];
		const later = after?.[kind] ?? [];
		return [
			...compareMany(
				earlier.map((each) => behaviourOf(id, each)),
				later.map((each) => behaviourOf(id, each)),
			),
			...order(
				"behaviours",
				itemOf.criterion(id),
				earlier.map((each) => each.id),
				later.map((each) => each.id),
			),
		];
	});
}

function compareMany(before: readonly Described[], after: readonly Described[]): RubricChange[] {
	const earlier = new Map(before.map((each) => [each.item, each]));
	const later = new Set(after.map(({ item }) => item));
	return [
		...after.flatMap((each) => {
			const old = earlier.get(each.item);
			return old ? compareOne(old, each) : [presence("added", each)];
		}),
		...before.filter(({ item }) => !later.has(item)).map((each) => presence("retired", each)),
	];
}

const presence = (kind: "added" | "retired", { part, item, texts, rules }: Described): RubricChange => ({
	kind,
	part,
	item: item ?? part,
	texts,
	rules: Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== null && value !== false)),
});

function compareOne(before: Described, after: Described): RubricChange[] {
	const { part, item } = after;
	const words = Object.entries(after.texts).flatMap(([field, text]): RubricChange[] => {
		const old = before.texts[field];
		return old && !sameText(old, text)
			? [{ kind: "wording", part, item, field, before: old, after: text }]
			: [];
	});
	const rules = Object.entries(after.rules).flatMap(([field, value]): RubricChange[] => {
		const old = before.rules[field] ?? null;
		return same(old, value) ? [] : [{ kind: "rule", part, item, field, before: old, after: value }];
	});
	return [...words, ...rules];
}

/** Of those that are in both. */
function order(
	of: "criteria" | "errors" | "behaviours" | "conditions",
	part: string,
	before: readonly string[],
	after: readonly string[],
): RubricChange[] {
	const kept = before.filter((id) => after.includes(id));
	const now = after.filter((id) => before.includes(id));
	return same(kept, now) ? [] : [{ kind: "order", part, of, before: kept, after: now }];
}

const headOf = ({ id, name, about, ratification }: Rubric): Described => ({
	part: "head",
	item: null,
	texts: { name, about, "ratification-note": ratification.note },
	rules: { id, "ratification-status": ratification.status },
});

const criterionOf = ({ id, name, about, safety, if: needs }: Criterion): Described => ({
	part: itemOf.criterion(id),
	item: itemOf.criterion(id),
	texts: { name, about },
	rules: { safety, if: asSet(needs) },
});

const behaviourOf = (
	criterion: string,
	{ id, text, short, if: needs, whole, machine }: Behaviour,
): Described => ({
	part: itemOf.criterion(criterion),
	item: itemOf.behaviour(criterion, id),
	texts: { text, short },
	rules: {
		if: asSet(needs),
		whole: whole ?? null,
		machine: typeof machine === "object" ? asSet(machine.unless) : (machine ?? null),
	},
});

const errorOf = ({ code, name, what, example, notYet, if: needs, machine }: CriticalError): Described => ({
	part: itemOf.error(code),
	item: itemOf.error(code),
	texts: { name, what, example, notYet },
	rules: { if: asSet(needs), machine: machine ?? null },
});

const conditionsOf = ({ conditions }: Rubric): Described[] =>
	Object.entries(conditions).map(([id, text]) => ({
		part: "conditions",
		item: itemOf.condition(id),
		texts: { text },
		rules: {},
	}));

const passOf = ({ pass }: Rubric): Described => ({
	part: "pass",
	item: null,
	texts: { note: pass.note },
	rules: {
		default: pass.default,
		safetyLevel: pass.safetyLevel,
		mean: pass.mean,
		minimumApplicable: pass.minimumApplicable,
		"repairedHarm-atMost": pass.repairedHarm.atMost,
		"repairedHarm-difficulties": asSet(pass.repairedHarm.difficulties),
		"secondRater-difficulties": asSet(pass.secondRater.difficulties),
		"secondRater-thirdWhen-levelsApart": pass.secondRater.thirdWhen.levelsApart,
		"secondRater-thirdWhen-meansApart": pass.secondRater.thirdWhen.meansApart,
		"secondRater-thirdWhen-passDiffers": pass.secondRater.thirdWhen.passDiffers,
	},
});

const workflowOf = (rubric: Rubric): Described => ({
	part: "workflow",
	item: null,
	texts: {},
	rules: { ...workflowRuleOf(rubric) },
});
