import { assessCall } from "../../app/domain/assessment/assess-call";
import { resultOfCall } from "../../app/domain/assessment/result-of-call";
import { playScript, playScriptSchema } from "../../app/domain/call/play-script";
import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import { compileScenario } from "../../app/domain/scenario/compile-scenario";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import type { KeptPlay } from "./covering-plays";

/** What came of a play, on the machine that the product runs, in a line that can be compared; or why it is not possible. */
export function outcomeOf(scenario: Scenario, rubric: Rubric, { seed, events }: KeptPlay): string {
	const compiled = compileScenario(scenario, { seed, language: "vi", readingFactor: 1 });
	const played = playScript(compiled, playScriptSchema.parse({ events }));
	if (!played.ok) return `not possible: ${played.reason}`;
	const { trace, logged } = played;
	const { machine, opportunities, story } = assessCall(compiled, rubric, logged);
	const { levels } = resultOfCall({
		rubric,
		difficulty: scenario.difficulty,
		opportunities,
		machine,
		human: [],
		decisions: [],
		standing: null,
	});
	const at = (list: readonly { code?: string; id?: string; turn: number }[]) =>
		list.map(({ code, id, turn }) => `${code ?? id}@${turn}`).join(" ");
	/** Which way of saying it was heard, where there is more than one. */
	const said = story.transcript.flatMap(({ ref, variant }) =>
		variant > 0 && ref ? `${ref}#${variant}` : [],
	);
	const gauges = trace.gauges
		.map(({ trust, distress, danger }) => `${trust}/${distress}/${danger}`)
		.join(" ");
	return [
		`${trace.ending} after ${trace.turns}`,
		gauges,
		at(trace.behaviours),
		at(trace.repairs),
		at(trace.criticalErrors),
		at(trace.facts),
		at(trace.opportunities),
		said.join(" "),
		levels.map(({ level }) => level ?? "-").join(""),
	].join(" | ");
}
