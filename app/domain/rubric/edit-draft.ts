import type { BehaviourKind } from "./rubric.schema";
import { type Coded, nextBehaviourId, nextCode } from "./rubric-codes";
import {
	type DraftedBehaviour,
	type DraftedCriterion,
	type DraftedRubric,
	itemOf,
	KINDS,
	type RubricDraft,
	revisionOf,
} from "./rubric-draft";

/** What changes a draft's parts without changing their words. `item` as in {@link RubricDraft.retired}. */
export type DraftEdit =
	| { readonly edit: "retire" | "restore"; readonly item: string }
	| { readonly edit: "move"; readonly item: string; readonly by: -1 | 1 }
	| { readonly edit: "add-behaviour"; readonly criterion: string; readonly kind: BehaviourKind }
	| { readonly edit: "add-criterion" | "add-error" | "add-condition" };

/** The draft after an edit, and the item that was made; null where there is nothing to be done it to. */
export type Edited = { readonly draft: RubricDraft; readonly item: string | null };

const EMPTY = { vi: "", en: "" };

/** @param versions every published version of the rubric: no code of theirs is given again */
export function editDraft(draft: RubricDraft, edit: DraftEdit, versions: readonly Coded[]): Edited | null {
	switch (edit.edit) {
		case "retire":
			return isThere(draft, edit.item) && !draft.retired.includes(edit.item)
				? { draft: { ...draft, retired: [...draft.retired, edit.item] }, item: edit.item }
				: null;
		case "restore":
			return draft.retired.includes(edit.item)
				? {
						draft: { ...draft, retired: draft.retired.filter((item) => item !== edit.item) },
						item: edit.item,
					}
				: null;
		case "move":
			return move(draft, edit.item, edit.by);
		case "add-behaviour":
			return addBehaviour(draft, edit.criterion, edit.kind, versions);
		default:
			return add(draft, edit.edit, versions);
	}
}

/** The draft with a part saved once more. */
export function saved(draft: RubricDraft, part: string): RubricDraft {
	return { ...draft, revisions: { ...draft.revisions, [part]: revisionOf(draft, part) + 1 } };
}

function isThere({ rubric }: RubricDraft, item: string): boolean {
	const [of = "", id = "", behaviour = ""] = item.split(".");
	if (of === "condition") return Object.hasOwn(rubric.conditions, id);
	if (of === "error") return rubric.criticalErrors.some(({ code }) => code === id);
	const criterion = rubric.criteria.find((each) => each.id === id);
	if (of === "criterion") return criterion !== undefined;
	return of === "behaviour" && KINDS.some((kind) => criterion?.[kind].some((each) => each.id === behaviour));
}

const withRubric = (draft: RubricDraft, rubric: Partial<DraftedRubric>): RubricDraft => ({
	...draft,
	rubric: { ...draft.rubric, ...rubric },
});

function add(
	draft: RubricDraft,
	edit: "add-criterion" | "add-error" | "add-condition",
	versions: readonly Coded[],
): Edited {
	const { rubric } = draft;
	const all = [...versions, rubric];
	if (edit === "add-condition") {
		const id = nextCode(all, "condition");
		const conditions = { ...rubric.conditions, [id]: EMPTY };
		return { draft: withRubric(draft, { conditions }), item: itemOf.condition(id) };
	}
	if (edit === "add-error") {
		const code = nextCode(all, "error");
		const error = { code, name: EMPTY, what: EMPTY, example: EMPTY, notYet: EMPTY };
		const criticalErrors = [...rubric.criticalErrors, error];
		return { draft: withRubric(draft, { criticalErrors }), item: itemOf.error(code) };
	}
	const id = nextCode(all, "criterion");
	const criterion: DraftedCriterion = {
		id,
		safety: false,
		name: EMPTY,
		about: EMPTY,
		harmful: [],
		basic: [{ id: "b1", text: EMPTY, short: EMPTY }],
		advanced: [],
	};
	return {
		draft: withRubric(draft, { criteria: [...rubric.criteria, criterion] }),
		item: itemOf.criterion(id),
	};
}

function addBehaviour(
	draft: RubricDraft,
	criterion: string,
	kind: BehaviourKind,
	versions: readonly Coded[],
): Edited | null {
	const id = nextBehaviourId([...versions, draft.rubric], criterion, kind);
	if (id === null || !isThere(draft, itemOf.criterion(criterion))) return null;
	const behaviour: DraftedBehaviour = { id, text: EMPTY, short: EMPTY };
	const criteria = draft.rubric.criteria.map((each) =>
		each.id === criterion ? { ...each, [kind]: [...each[kind], behaviour] } : each,
	);
	return { draft: withRubric(draft, { criteria }), item: itemOf.behaviour(criterion, id) };
}

function move(draft: RubricDraft, item: string, by: -1 | 1): Edited | null {
	const [of = "", id = "", behaviour = ""] = item.split(".");
	const { rubric, retired } = draft;
	const isGone = (each: string) => retired.includes(each);
	const done = (part: Partial<DraftedRubric> | null): Edited | null =>
		part && { draft: withRubric(draft, part), item };
	if (of === "criterion") {
		const criteria = moved(rubric.criteria, (each) => itemOf.criterion(each.id), { item, by, isGone });
		return done(criteria && { criteria });
	}
	if (of === "error") {
		const errors = moved(rubric.criticalErrors, (each) => itemOf.error(each.code), { item, by, isGone });
		return done(errors && { criticalErrors: errors });
	}
	const criterion = rubric.criteria.find((each) => each.id === id);
	const kind = KINDS.find((each) => criterion?.[each].some((one) => one.id === behaviour));
	if (of !== "behaviour" || !criterion || !kind) return null;
	const nameOf = (each: { id: string }) => itemOf.behaviour(id, each.id);
	const behaviours = moved<DraftedBehaviour>(criterion[kind], nameOf, { item, by, isGone });
	const put = (each: DraftedCriterion) => (each.id === id ? { ...each, [kind]: behaviours } : each);
	return done(behaviours && { criteria: rubric.criteria.map(put) });
}

/** With one item changed for its neighbour; what is retired between them is passed over. Null: it is at the end. */
function moved<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
	{ item, by, isGone }: { item: string; by: -1 | 1; isGone: (item: string) => boolean },
): Item[] | null {
	const from = items.findIndex((each) => nameOf(each) === item);
	if (from < 0) return null;
	let to = from + by;
	for (let next = items[to]; next !== undefined && isGone(nameOf(next)); next = items[to]) to += by;
	if (items[to] === undefined) return null;
	const rest = items.filter((_, index) => index !== from);
	return [...rest.slice(0, to), items[from] as Item, ...rest.slice(to)];
}
