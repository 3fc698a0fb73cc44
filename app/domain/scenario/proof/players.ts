import type { Rubric } from "../../rubric/rubric.schema";
import { seededRandom } from "../../shared/seeded-random";
import { inLanguage } from "../line-reference";
import type { Scenario } from "../scenario.schema";
import { drawVariation, everyVariation, inShownOrder, type Variation } from "../variation";
import { HANG_UP, type Kernel, type KernelPoint, type Move } from "./kernel";
import { type JudgedPlay, judgePlay, type Player, picksAny, playKernel } from "./play-kernel";

/** Variations that are played one by one; a scenario with more is played in those that stand first. */
const MOST_VARIATIONS = 400;
/** How often a player of middling skill finds the best reply. */
const SKILLS = [0.3, 0.5, 0.7, 0.85, 0.95];
const PLAYS_OF_A_SKILL = 100;
/** Calls whose shown order is tried for the one who always picks the first. */
const FIRST_SHOWN_CALLS = 500;

/** A play with the call in which it was played. */
export interface Played extends JudgedPlay {
	/** The seed of the call; null where it was played for a variation, whichever seed draws it. */
	readonly seed: string | null;
	readonly variation: Variation;
}

/** Everything that was played. */
export interface Plays {
	/** The author's best replies, for each variation. */
	readonly best: readonly Played[];
	readonly random: readonly Played[];
	readonly firstShown: readonly Played[];
	/** The longest reply of each node, for each variation and language. */
	readonly longest: readonly Played[];
	/** Now the best reply, now any; some of them hang up early. */
	readonly mixed: readonly Played[];
}

const bestPlace = ({ point }: KernelPoint): Move => point.replies.findIndex(({ id }) => id === point.best);
const picksBest: Player = (open, point) => {
	const best = bestPlace(point);
	return open.includes(best) ? best : (open[0] as Move);
};

function picksLongest(language: string): Player {
	return (open, { point }) => {
		const lengths = open.map((place) => {
			const reply = point.replies[place];
			return reply ? inLanguage(reply.text, language).length : 0;
		});
		return open[lengths.indexOf(Math.max(...lengths))] as Move;
	};
}

/** Shown order is drawn once a node and call: the same every time that the node is come to. */
function picksFirstShown(seed: string): Player {
	return (open, { id, point }) => {
		const shown = inShownOrder(seed, id, point.replies).map((reply) => point.replies.indexOf(reply));
		return shown.find((place) => open.includes(place)) as Move;
	};
}

/**
 * Plays a scenario in all the ways about which a question is asked.
 *
 * @param options.plays calls in which the replies are picked at random
 */
export function playAll(
	kernel: Kernel,
	rubric: Rubric,
	{ plays, seed }: { readonly plays: number; readonly seed: number },
): Plays {
	const { scenario } = kernel;
	const judged = (variation: Variation, player: Player, callSeed: string | null): Played => ({
		...judgePlay(playKernel(kernel, variation, player), scenario, rubric),
		seed: callSeed,
		variation,
	});
	const inCall = (callSeed: string, player: Player) =>
		judged(drawVariation(scenario, callSeed), player, callSeed);
	const variations = [...firstOf(everyVariation(scenario), MOST_VARIATIONS)];
	const random = Array.from({ length: plays }, (_, number) =>
		inCall(String(number), picksAny(seededRandom(`${seed}`, `random ${number}`))),
	);
	const mixed = SKILLS.flatMap((skill) =>
		Array.from({ length: PLAYS_OF_A_SKILL }, (_, number) => {
			const dice = seededRandom(`${seed}`, `skill ${skill} ${number}`);
			const any = picksAny(dice);
			const hangsUpAfter = number % 10 === 0 ? dice.whole(0, 12) : Number.POSITIVE_INFINITY;
			let turn = 0;
			return inCall(String(number), (open, point) => {
				if (turn++ >= hangsUpAfter) return HANG_UP;
				return dice.next() < skill ? picksBest(open, point) : any(open, point);
			});
		}),
	);
	return {
		best: variations.map((variation) => judged(variation, picksBest, null)),
		random,
		firstShown: Array.from({ length: FIRST_SHOWN_CALLS }, (_, number) =>
			inCall(String(number), picksFirstShown(String(number))),
		),
		longest: scenario.languages.flatMap((language) =>
			variations.map((variation) => judged(variation, picksLongest(language), null)),
		),
		mixed,
	};
}

function* firstOf<Item>(items: Iterable<Item>, most: number): Generator<Item> {
	let count = 0;
	for (const item of items) if (count++ < most) yield item;
}

/** A seed whose call varies like that; "0" where none of the first thousands does. */
export function seedOfVariation(scenario: Scenario, variation: Variation): string {
	const wanted = JSON.stringify(variation);
	for (let seed = 0; seed < 5_000; seed++)
		if (JSON.stringify(drawVariation(scenario, String(seed))) === wanted) return String(seed);
	return "0";
}
