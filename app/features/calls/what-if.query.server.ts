import { uuidv7 } from "uuidv7";
import type { Language } from "~/domain/shared/text";
import { type CallDossier, findCallSubject, findDossier } from "~/persistence/assessed-calls.server";
import { findWhatIfOf, listWhatIfs } from "~/persistence/what-ifs.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { exchangesOf } from "./debrief-exchanges.server";
import type { Future, GoingBack, TwoFutures } from "./debrief-view";
import { mayGoBack } from "./start-what-if.server";

/** What goes back into this call needs, and what came of it before; null where nobody may go back into it now. */
export async function goingBack(dossier: CallDossier, language: Language): Promise<GoingBack | null> {
	const { call, compiled, release } = dossier;
	if (!(await mayGoBack(call, release !== null))) return null;
	const endings = new Map(compiled.scenario.endings.map((ending) => [ending.id, ending]));
	return {
		startKey: uuidv7(),
		sealed: compiled.scenario.pool === "sealed",
		before: (await listWhatIfs(call.id)).map(({ id, turn, endingId }) => {
			const ending = endings.get(endingId ?? "");
			return { callId: id, turn, kind: ending?.kind ?? null, title: ending?.title[language] ?? null };
		}),
	};
}

/** Of a call that went back into another one: what came of both from that turn on. */
export async function twoFutures(dossier: CallDossier, who: SignedIn): Promise<TwoFutures | null> {
	const { language } = who;
	const of = await findWhatIfOf(dossier.call.id);
	// The same person's, and perhaps of another centre: from before they moved.
	const subject = of && (await findCallSubject(of.callId));
	if (!subject || !may(who, "call.debrief", subject)) return null;
	const earlier = await findDossier(of.callId);
	if (!earlier) return null;
	return {
		turn: of.turn,
		earlier: futureOf(earlier, of.turn, language),
		later: futureOf(dossier, of.turn, language),
		alike: alikeOf(earlier, dossier, language),
	};
}

/** Of two calls that came to the same ending: where their levels differ. The machine's of both, so that like meets like. */
function alikeOf(earlier: CallDossier, later: CallDossier, language: Language): TwoFutures["alike"] {
	const ending = later.assessed.story.trace.ending;
	if (ending === null || earlier.assessed.story.trace.ending !== ending) return null;
	const before = new Map(earlier.result.machineLevels.map(({ id, level }) => [id, level]));
	const names = new Map(later.rubric.criteria.map(({ id, name }) => [id, name[language]]));
	return {
		differing: later.result.machineLevels
			.filter(({ id, level }) => before.get(id) !== level)
			.map(({ id, level }) => ({
				name: names.get(id) ?? id,
				before: before.get(id) ?? null,
				after: level,
			})),
	};
}

function futureOf(dossier: CallDossier, turn: number, language: Language): Future {
	const { call, compiled, assessed } = dossier;
	const { trace } = assessed.story;
	const ending = compiled.scenario.endings.find(({ id }) => id === trace.ending);
	const { trust = 0, distress = 0, danger = 0 } = trace.gauges.at(-1) ?? {};
	return {
		callId: call.id,
		number: call.number,
		ending: ending ? { kind: ending.kind, title: ending.title[language], text: ending.text[language] } : null,
		gauges: { trust, distress, danger },
		exchanges: exchangesOf(dossier, language)
			.filter((exchange) => exchange.turn >= turn)
			.map(({ turn: at, said, ownWords, heard }) => ({
				turn: at,
				said: ownWords ?? said,
				heard: heard.flatMap(({ kind, text }) => (text === null || kind === "greeting" ? [] : [text])),
			})),
	};
}
