import type { Guard, Reply, Scenario } from "../../app/domain/scenario/scenario.schema";
import type { SeededRandom } from "../../app/domain/shared/seeded-random";

/** One thing in a scenario that was deleted or redirected, as a slip of the hand would. */
export interface Mutant {
	readonly kind: string;
	/** Where, and what became of it. */
	readonly what: string;
	readonly scenario: Scenario;
}

/** The keys of a draft can be written. */
type Draft = { -readonly [Key in keyof Scenario]: Scenario[Key] };
interface Place {
	readonly what: string;
	readonly change: (random: SeededRandom) => string;
}

const pointsOf = (draft: Draft) => [...draft.phases.flatMap(({ nodes }) => nodes), ...draft.interrupts];
const repliesOf = (draft: Draft) =>
	pointsOf(draft).flatMap((point) =>
		point.replies.map((reply) => ({ name: `${point.id}/${reply.id}`, reply })),
	);
/** Takes one away, and says which. */
function takeOne<Item>(list: Item[], random: SeededRandom): Item {
	const index = random.whole(0, list.length - 1);
	return list.splice(index, 1)[0] as Item;
}

/** Every condition that stands somewhere, with what takes it away. */
function guards(draft: Draft): { name: string; holder: { when?: Guard | undefined } }[] {
	return [
		...repliesOf(draft).flatMap(({ name, reply }) => [
			{ name, holder: reply },
			...reply.to.map((target, index) => ({ name: `${name}/to/${index}`, holder: target })),
			...(reply.answer ?? []).map((variant, index) => ({ name: `${name}/answer/${index}`, holder: variant })),
		]),
		...pointsOf(draft).flatMap(({ id, caller }) =>
			caller.map((variant, index) => ({ name: `${id}/caller/${index}`, holder: variant })),
		),
	].filter(({ holder }) => holder.when !== undefined);
}

const turned = (guard: Guard): Guard => {
	if ("gauge" in guard)
		return "atLeast" in guard
			? { gauge: guard.gauge, below: guard.atLeast }
			: { gauge: guard.gauge, atLeast: guard.below };
	return "not" in guard ? guard.not : { not: guard };
};

const otherThan = (draft: Draft, id: string, random: SeededRandom): string => {
	const ids = [...draft.phases.flatMap(({ nodes }) => nodes), ...draft.endings].map((each) => each.id);
	return random.pick(ids.filter((each) => each !== id));
};

/** Everything of a kind that can be changed in a scenario. */
const KINDS: Readonly<Record<string, (draft: Draft) => Place[]>> = {
	"transition redirected": (draft) =>
		repliesOf(draft).flatMap(({ name, reply }) =>
			reply.to.map((target, index) => ({
				what: `${name}/to/${index}`,
				change: (random) => {
					const to = otherThan(draft, target.to, random);
					reply.to[index] = { ...target, to };
					return `${target.to} → ${to}`;
				},
			})),
		),
	"transition deleted": (draft) =>
		repliesOf(draft)
			.filter(({ reply }) => reply.to.length > 1)
			.map(({ name, reply }) => ({
				what: `${name}/to`,
				change: (random) => `without ${takeOne(reply.to, random).to}`,
			})),
	"guard deleted": (draft) =>
		guards(draft).map(({ name, holder }) => ({
			what: name,
			change: () => {
				const gone = JSON.stringify(holder.when);
				holder.when = undefined;
				return `without ${gone}`;
			},
		})),
	"guard turned": (draft) =>
		guards(draft).map(({ name, holder }) => ({
			what: name,
			change: () => {
				if (holder.when) holder.when = turned(holder.when);
				return JSON.stringify(holder.when);
			},
		})),
	"effect deleted": (draft) =>
		repliesOf(draft)
			.filter(({ reply }) => Object.keys(reply.effects).length > 0)
			.map(({ name, reply }) => ({
				what: name,
				change: (random) => {
					const gauge = random.pick(Object.keys(reply.effects) as (keyof Reply["effects"])[]);
					const { [gauge]: gone, ...rest } = reply.effects;
					reply.effects = rest;
					return `without ${gauge} ${gone}`;
				},
			})),
	"behaviour deleted": (draft) =>
		repliesOf(draft)
			.filter(({ reply }) => reply.shows.length > 0)
			.map(({ name, reply }) => ({
				what: name,
				change: (random) => `without ${takeOne(reply.shows, random)}`,
			})),
	"behaviour swapped": (draft) => {
		const codes = [...new Set(repliesOf(draft).flatMap(({ reply }) => reply.shows))];
		return repliesOf(draft)
			.filter(({ reply }) => reply.shows.length > 0)
			.map(({ name, reply }) => ({
				what: name,
				change: (random) => {
					const gone = takeOne(reply.shows, random);
					const code = random.pick(codes.filter((each) => each !== gone && !reply.shows.includes(each)));
					reply.shows.push(code);
					return `${gone} → ${code}`;
				},
			}));
	},
	"fact deleted": (draft) =>
		[
			...pointsOf(draft).map((point) => ({ name: point.id, holder: point as { reveals: string[] } })),
			...repliesOf(draft).map(({ name, reply }) => ({ name, holder: reply as { reveals: string[] } })),
		]
			.filter(({ holder }) => holder.reveals.length > 0)
			.map(({ name, holder }) => ({
				what: name,
				change: (random) => `without ${takeOne(holder.reveals, random)}`,
			})),
	"timer changed": (draft) => {
		const { time } = draft;
		const places: [string, { seconds?: number; atMost?: number }][] = [
			["time/silence", time.silence],
			["time/hold", time.hold],
			...pointsOf(draft).flatMap(({ id, silence }): [string, { seconds?: number; atMost?: number }][] =>
				silence ? [[`${id}/silence`, silence]] : [],
			),
		];
		return places.map(([what, timer]) => ({
			what,
			change: (random) => {
				const key = random.pick((["seconds", "atMost"] as const).filter((each) => timer[each] !== undefined));
				timer[key] = key === "seconds" ? (timer[key] ?? 0) * 3 + 60 : (timer[key] ?? 0) + 1;
				return `${key} ${timer[key]}`;
			},
		}));
	},
};

/** Changes one thing in a scenario at random: first what kind of thing, so that rare ones come as often as others. */
export function mutate(scenario: Scenario, random: SeededRandom): Mutant {
	const draft = structuredClone(scenario) as Draft;
	const kinds = Object.entries(KINDS).flatMap(([kind, find]) => {
		const places = find(draft);
		return places.length > 0 ? [{ kind, places }] : [];
	});
	const { kind, places } = random.pick(kinds);
	const { what, change } = random.pick(places);
	return { kind, what: `${what}: ${change(random)}`, scenario: draft };
}
