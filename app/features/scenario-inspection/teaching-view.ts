import { inLanguage } from "~/domain/scenario/line-reference";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { indexScenario } from "~/domain/scenario/scenario-index";
import { type ScriptPoint, toScriptPoint } from "./script-view";
import type { Speech } from "./speech";

/** What a trainer needs who goes through the call with a group. */
export interface TeachingView {
	readonly goals: readonly string[];
	/** Null: the author wrote none yet. */
	readonly notes: {
		readonly purpose: string;
		readonly questions: readonly string[];
		readonly turns: readonly { readonly why: string; readonly point: ScriptPoint }[];
	} | null;
}

export function toTeachingView(scenario: Scenario, speech: Speech): TeachingView {
	const words = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, speech.language);
	const { teaching } = scenario;
	const { nodes, interrupts } = indexScenario(scenario);
	return {
		goals: scenario.goals.map(words),
		notes: teaching
			? {
					purpose: words(teaching.purpose),
					questions: teaching.questions.map(words),
					turns: teaching.turns.flatMap(({ at, why }) => {
						const point = nodes.get(at)?.node ?? interrupts.get(at);
						return point ? [{ why: words(why), point: toScriptPoint(scenario, point, speech) }] : [];
					}),
				}
			: null,
	};
}
