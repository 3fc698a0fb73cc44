import type { Disagreement } from "~/domain/assessment/machine-agreement";
import { SPOKEN } from "~/domain/call/said-words";
import { inLanguage } from "~/domain/scenario/line-reference";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { StoredCall } from "~/persistence/calls.server";
import { findCallsWithLogs } from "~/persistence/calls-with-logs.server";
import { getScenarioVersion } from "~/persistence/library.server";
import type { RatedCall } from "~/persistence/twice-rated.server";
import type { DisagreementRow } from "./machine-view";

/**
 * One page of disagreements with what the counsellor said there.
 *
 * @param calls those that were compared: what is read here is within the same reach
 */
export async function disagreementRows(
	page: readonly Disagreement[],
	calls: readonly RatedCall[],
	nameOf: (code: string) => string,
): Promise<DisagreementRow[]> {
	const shown = new Set(page.map(({ callId }) => callId));
	const rated = new Map(calls.filter(({ callId }) => shown.has(callId)).map((call) => [call.callId, call]));
	const logs = await findCallsWithLogs([...shown]);
	const hashes = [...new Set([...logs.values()].map(({ scenarioHash }) => scenarioHash))];
	const scenarios = new Map(
		await Promise.all(hashes.map(async (hash) => [hash, await getScenarioVersion(hash)] as const)),
	);
	return page.flatMap((each): DisagreementRow[] => {
		const [call, log] = [rated.get(each.callId), logs.get(each.callId)];
		const scenario = log && scenarios.get(log.scenarioHash);
		if (!call || !log || !scenario) return [];
		return [
			{
				...each,
				number: call.number,
				name: nameOf(each.code),
				scenarioId: call.scenarioId,
				version: call.scenarioHash.slice(0, 8),
				language: log.language,
				...saidAt(log, scenario, each.turn),
			},
		];
	});
}

/** What the counsellor said at a turn: their own words where they had some, else the reply that was picked. */
function saidAt(
	{ events, language }: StoredCall,
	scenario: Scenario,
	turn: Disagreement["turn"],
): Pick<DisagreementRow, "said" | "inOwnWords" | "reply"> {
	if (turn === "whole") return { said: null, inOwnWords: false, reply: null };
	if (turn === 0) return { said: inLanguage(scenario.greeting, language), inOwnWords: false, reply: null };
	const replies = events.flatMap((event, index) => (event.type === "reply" ? [{ event, index }] : []));
	const [before, here] = [replies[turn - 2], replies[turn - 1]];
	const words = events
		.slice(before ? before.index + 1 : 0, here?.index)
		.flatMap((event) => (event.type === "own-words" || event.type === "heard" ? [event.payload.words] : []))
		.filter((said) => said !== "" && said !== SPOKEN);
	const { node = "", reply: replyId = "" } = here?.event.payload ?? {};
	const points = [...scenario.phases.flatMap((phase) => phase.nodes), ...scenario.interrupts];
	const reply = points.find(({ id }) => id === node)?.replies.find(({ id }) => id === replyId);
	const picked = reply ? inLanguage(reply.text, language) : null;
	return {
		said: words.length > 0 ? words.join("\n") : picked,
		inOwnWords: words.length > 0,
		reply: reply ? { point: node, id: reply.id } : null,
	};
}
