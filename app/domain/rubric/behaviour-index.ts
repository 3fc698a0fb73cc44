import type { Behaviour, BehaviourKind, Criterion, Rubric } from "./rubric.schema";

/** A behaviour with the place that it has in its rubric. */
export interface IndexedBehaviour {
	/** `safe-opening.b2` */
	readonly code: string;
	readonly kind: BehaviourKind;
	readonly behaviour: Behaviour;
	readonly criterion: Criterion;
}

const KINDS: readonly BehaviourKind[] = ["harmful", "basic", "advanced"];

/** Rubrics are never changed in place, and a proof asks for their parts thousands of times. */
const knownBehaviours = new WeakMap<Criterion, readonly IndexedBehaviour[]>();
const knownIndexes = new WeakMap<Rubric, ReadonlyMap<string, IndexedBehaviour>>();

function remembered<Key extends object, Value>(
	known: WeakMap<Key, Value>,
	key: Key,
	make: () => Value,
): Value {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}

/** The behaviours of one criterion: harmful, basic, advanced, each in the order of the file. */
export function behavioursOf(criterion: Criterion): readonly IndexedBehaviour[] {
	return remembered(knownBehaviours, criterion, () =>
		KINDS.flatMap((kind) =>
			criterion[kind].map((behaviour) => ({
				code: `${criterion.id}.${behaviour.id}`,
				kind,
				behaviour,
				criterion,
			})),
		),
	);
}

/** Every behaviour of the rubric by its code, in the order of the file. */
export function indexBehaviours(rubric: Rubric): ReadonlyMap<string, IndexedBehaviour> {
	return remembered(
		knownIndexes,
		rubric,
		() =>
			new Map(
				rubric.criteria.flatMap((criterion) => behavioursOf(criterion).map((each) => [each.code, each])),
			),
	);
}
