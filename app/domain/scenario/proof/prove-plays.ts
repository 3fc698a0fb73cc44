import type { Finding } from "../finding";
import type { ScriptEvent } from "../problem";
import type { Scenario } from "../scenario.schema";
import { HANG_UP, type Kernel } from "./kernel";
import { rightReferral } from "./play-kernel";
import { type Played, type Plays, seedOfVariation } from "./players";
import { scriptOf } from "./script-to";
import { upperBound } from "./upper-bound";

/** From this difficulty on nobody may pass by chance or by habit. */
const HARD = 3;
/** The most that may pass by picking at random from there on. */
const BY_CHANCE = 0.001;

/** A play as a script, with the record and the referral that it was judged with. */
function scriptOfPlay(kernel: Kernel, play: Played): Required<Pick<Finding, "script" | "seed">> {
	const { scenario } = kernel;
	const revealed = new Set(play.trace.facts.map(({ id }) => id));
	const record: Record<string, string> = {};
	for (const [id, fact] of Object.entries(scenario.facts)) {
		const answer = fact.accept[0];
		if (revealed.has(id) && fact.record && answer !== undefined) record[id] = answer.split("..")[0] ?? answer;
	}
	const paper: ScriptEvent[] = [{ record }, { referral: rightReferral(scenario, revealed) }];
	return {
		script: [...scriptOf(kernel, play.moves), ...paper],
		seed: play.seed ?? seedOfVariation(scenario, play.variation),
	};
}

const reasonsOf = ({ result, levels }: Played): string => {
	const reasons = result.reasons.map((reason) => {
		if (reason.code === "critical-error") return `critical error ${reason.criticalError}`;
		if (reason.code === "safety-below") {
			const { missing = [], harmful = [] } = levels.find(({ id }) => id === reason.criterion) ?? {};
			const why = [
				...harmful.map(({ code }) => `${code} shown`),
				...missing.map((code) => `${code} missing`),
			];
			return `${reason.criterion} at ${reason.level} (${why.join(", ")})`;
		}
		if (reason.code === "mean-below") return `mean ${reason.mean.toFixed(2)}`;
		return `only ${reason.have} criteria apply`;
	});
	return reasons.join("; ");
};

const endingKind = ({ endings }: Scenario, { trace }: Played) =>
	endings.find(({ id }) => id === trace.ending)?.kind;

/** The author's best replies pass with 4s and end well, whatever the seed draws. */
export function* proveBest(kernel: Kernel, { best }: Plays): Generator<Finding> {
	const { scenario } = kernel;
	const told = new Set<string>();
	for (const play of best) {
		let why: string | null = null;
		if (!play.result.passes) why = `does not pass: ${reasonsOf(play)}`;
		else if (!play.levels.some(({ level }) => level === 4)) why = "passes without a single 4";
		else if (endingKind(scenario, play) !== "good")
			why = `ends in “${play.trace.ending}”, which is not a good ending`;
		if (why === null || told.has(why)) continue;
		told.add(why);
		const message = `Whoever always picks the best reply ${why}.`;
		yield { path: ["id"], rule: "best-play", message, ...scriptOfPlay(kernel, play) };
	}
}

/** Some play fails, and some is in the middle: no critical error, no 1 on the mean, and yet not the best. */
export function* proveSpread(plays: Plays): Generator<Finding> {
	// Who hangs up at once fails whatever the replies are worth.
	const all = [...plays.random, ...plays.mixed].filter(({ moves }) =>
		moves.every(([, by]) => by !== HANG_UP),
	);
	const top = Math.max(...plays.best.map(({ result }) => result.mean ?? 0));
	if (all.every(({ result }) => result.passes)) {
		yield {
			path: ["id"],
			rule: "nobody-fails",
			message: "Whatever is picked, the call passes: no reply costs anything.",
		};
	}
	const middling = ({ result, trace }: Played) =>
		trace.criticalErrors.length === 0 && (result.mean ?? 0) >= 2 && (result.mean ?? 0) < top;
	if (!all.some(middling)) {
		const message = `Nobody is in the middle: of ${all.length} plays none is without a critical error, with a mean from 2 to below the best.`;
		yield { path: ["id"], rule: "no-middle", message };
	}
}

/** From difficulty 3 on nobody passes by chance, by the first shown or by the longest. */
export function* proveNotByChance(kernel: Kernel, plays: Plays): Generator<Finding> {
	if (kernel.scenario.difficulty < HARD) return;
	const passing = plays.random.filter(({ result }) => result.passes);
	const bound = upperBound(passing.length, plays.random.length);
	if (bound >= BY_CHANCE) {
		const first = passing[0];
		const message = `${passing.length} of ${plays.random.length} who picked at random passed (with 95 % certainty up to ${(bound * 100).toFixed(2)} %); from difficulty ${HARD} on it has to be under ${BY_CHANCE * 100} %.`;
		yield {
			path: ["difficulty"],
			rule: "passes-by-chance",
			message,
			...(first && scriptOfPlay(kernel, first)),
		};
	}
	for (const [rule, who, list] of [
		["passes-by-first", "the first reply shown", plays.firstShown],
		["passes-by-longest", "the longest reply", plays.longest],
	] as const) {
		const first = list.find(({ result }) => result.passes);
		if (!first) continue;
		const message = `Whoever always picks ${who} can pass.`;
		yield { path: ["difficulty"], rule, message, ...scriptOfPlay(kernel, first) };
	}
}

/** The best play learns all that the right referral hands over. */
export function* proveReferral(kernel: Kernel, { best }: Plays): Generator<Finding> {
	const { referral, facts } = kernel.scenario;
	for (const [index, decision] of referral.decisions.entries()) {
		if (decision.verdict !== "right") continue;
		for (const [number, item] of decision.information.needed.entries()) {
			if (!(item in facts)) continue;
			const play = best.find(({ trace }) => !trace.facts.some(({ id }) => id === item));
			if (!play) continue;
			const message = `${decision.agency} needs “${item}”, and whoever always picks the best reply does not learn it.`;
			const path = ["referral", "decisions", index, "information", "needed", number];
			yield { path, rule: "referral-unlearned", message, ...scriptOfPlay(kernel, play) };
		}
	}
}
