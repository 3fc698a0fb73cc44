import { findWay, seedWithInterrupt } from "~/domain/call/find-way";
import { TIMED_MOVES, type TriedCall, tryCall } from "~/domain/call/try-call";
import { type CompiledScenario, compileScenario } from "~/domain/scenario/compile-scenario";
import { inLanguage, renderedLine } from "~/domain/scenario/line-reference";
import { shownReplies } from "~/domain/scenario/play";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { pointOf } from "~/domain/scenario/scenario-index";
import type { Language } from "~/domain/shared/text";
import { toScriptReply } from "./script-view";
import type { Speech } from "./speech";
import { toTryInside } from "./to-try-inside";
import { type TryRequest, tryUrl } from "./try-request";
import type { Happening, TryLine, TryProblem, TryView } from "./try-view";

/** Plays what an address asks for, and makes the page of it. Pure: the same address gives the same page. */
export function toTryView(
	scenario: Scenario,
	{
		request,
		unreadable,
		base,
		speech,
	}: {
		readonly request: TryRequest;
		readonly unreadable: readonly ("seed" | "moves")[];
		readonly base: string;
		readonly speech: Speech;
	},
): TryView {
	const { language } = speech;
	const problems: TryProblem[] = unreadable.map((kind) => ({ kind }));
	const { compiled, asked, way } = begin(scenario, request, language, problems);
	const given = way ? [...way, ...asked.moves] : asked.moves;
	const tried = tryCall(compiled, given);
	const moves = tried.refused ? given.slice(0, tried.refused.index) : given;
	if (tried.refused)
		problems.push({
			kind: "refused",
			number: tried.refused.index + 1 - (way?.length ?? 0),
			move: given[tried.refused.index] ?? "",
		});
	const own = moves.slice(way?.length ?? 0);
	const { standing } = tried;
	const to = (move: string) => tryUrl(base, { ...asked, moves: [...own, move] });
	const ending = standing.at === "ended" ? scenario.endings.find(({ id }) => id === standing.ending) : null;
	const isOpen = tried.state.status === "open";
	return {
		base,
		seed: asked.seed,
		from: asked.from,
		version: asked.version,
		stops: stopsOf(scenario, language),
		problems,
		way: way?.length ?? 0,
		said: tried.transcript.map((entry) => toLine(compiled, entry, language)),
		replies:
			standing.at === "choose"
				? shownReplies(compiled, tried.state.snapshot).map((reply) => ({
						...toScriptReply(scenario, standing.point, reply, speech),
						to: to(reply.id),
					}))
				: [],
		timed: isOpen ? TIMED_MOVES.map((move) => ({ move, to: to(move) })) : [],
		back: backFrom(base, asked, own, way ?? []),
		ending: ending
			? {
					id: ending.id,
					kind: ending.kind,
					title: inLanguage(ending.title, language),
					text: inLanguage(ending.text, language),
				}
			: null,
		step: moves.length,
		inside: toTryInside(compiled, tried, speech),
	};
}

/** The machine with its seed, and the way to where the try begins; what is not possible is told. */
function begin(scenario: Scenario, request: TryRequest, language: Language, problems: TryProblem[]) {
	const compile = (seed: number) =>
		compileScenario(scenario, { seed: String(seed), language, readingFactor: 1 });
	let asked = request;
	let compiled = compile(asked.seed);
	const { from: stop } = asked;
	if (stop === "") return { compiled, asked, way: null };
	const beginning = { ...asked, from: "" };
	if (!pointOf(compiled.index, stop)) {
		problems.push({ kind: "from", stop });
		return { compiled, asked: { ...beginning, moves: [] }, way: null };
	}
	if (compiled.index.interrupts.has(stop)) {
		const seed = seedWithInterrupt(scenario, stop, asked.seed);
		if (seed !== null && seed !== asked.seed) {
			asked = { ...asked, seed };
			compiled = compile(seed);
			problems.push({ kind: "seedMoved", stop, seed });
		}
	}
	const way = findWay(compiled, stop);
	if (way) return { compiled, asked, way };
	problems.push({ kind: "noWay", stop });
	return { compiled, asked: { ...beginning, moves: [] }, way: null };
}

/** One step back; from where the try began, into the way that led there. */
function backFrom(base: string, asked: TryRequest, own: readonly string[], way: readonly string[]) {
	if (own.length > 0) return tryUrl(base, { ...asked, moves: own.slice(0, -1) });
	if (way.length > 0) return tryUrl(base, { ...asked, from: "", moves: way.slice(0, -1) });
	return null;
}

const HAPPENINGS: Partial<Record<string, Happening>> = {
	silence: "silence",
	"hold-ran-out": "hold-ran-out",
	hold: "hold",
	resume: "resume",
	"hang-up": "hang-up",
	limit: "limit",
	pause: "pause",
	abandoned: "abandoned",
	"own-words": "own-words",
};

function toLine(
	compiled: CompiledScenario,
	entry: TriedCall["transcript"][number],
	language: Language,
): TryLine {
	const { who, turn, ref, variant, kind } = entry;
	const line = ref === null ? null : renderedLine(compiled.index, { ref, variant }, language);
	return {
		who: kind === "own-words" ? null : who,
		turn,
		text: line?.text ?? null,
		directions: line?.directions ?? null,
		happening: HAPPENINGS[kind] ?? null,
	};
}

const stopsOf = (scenario: Scenario, language: Language): TryView["stops"] => [
	...scenario.phases.map(({ name, nodes }) => ({
		name: inLanguage(name, language),
		stops: nodes.map(({ id }) => id),
	})),
	...(scenario.interrupts.length > 0 && scenario.variation.interrupts !== "none"
		? [{ name: "", stops: scenario.interrupts.map(({ id }) => id) }]
		: []),
];
