import type { LiveTick } from "~/domain/live/live-ticks";
import { getRubricVersion, getScenarioVersion } from "~/persistence/library.server";
import { findLiveTicks } from "~/persistence/live-ticks.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { DeskAnswer, Part } from "./desk-request";
import { type RoomInReach, viewRoom } from "./room.query.server";
import { ratesBeside } from "./take-ticks.server";

/** A behaviour that a trainer can tick while they listen. */
export interface TickedBehaviour {
	readonly code: string;
	readonly short: string;
	readonly criterion: string;
	readonly harmful: boolean;
}

export interface RoomPageView {
	readonly callId: string;
	readonly scenarioId: string;
	readonly title: string;
	readonly purpose: "practice" | "assessed";
	/** Whom whoever plays the caller plays; trainers only. */
	readonly caller: { readonly name: string; readonly about: string; readonly warning: string } | null;
	/** The room asked for a recording. */
	readonly recorded: boolean;
	readonly answer: DeskAnswer;
	/** By criterion, in the rubric's order; trainers only. */
	readonly behaviours: readonly TickedBehaviour[];
	/** Whoever rates beside while the call runs: the critical errors, and what they have ticked; null: nobody of those. */
	readonly rater: {
		readonly errors: readonly { readonly code: string; readonly name: string }[];
		readonly ticks: readonly LiveTick[];
	} | null;
}

/** The room's page for whoever plays the caller, for other trainers, and for those who follow. */
export async function getRoomPage(
	who: SignedIn,
	found: RoomInReach & { part: Part },
	now: number,
): Promise<RoomPageView> {
	const { call, part } = found;
	const { language } = who;
	const scenario = await getScenarioVersion(call.scenarioHash);
	const answer = await viewRoom(found, call.language, now);
	const rubric = part === "observer" ? null : await getRubricVersion(call.rubricHash);
	const behaviours = (rubric?.criteria ?? []).flatMap(({ id, name, harmful, basic, advanced }) =>
		[...basic, ...advanced, ...harmful]
			.filter(({ whole }) => whole !== true)
			.map((behaviour) => ({
				code: `${id}.${behaviour.id}`,
				short: behaviour.short[language],
				criterion: name[language],
				harmful: behaviour.id.startsWith("u"),
			})),
	);
	const rates = rubric !== null && ratesBeside(who, found);
	const { id, title, caller, warning } = scenario;
	return {
		callId: call.id,
		scenarioId: id,
		title: title[language],
		purpose: call.purpose,
		caller:
			part === "observer"
				? null
				: {
						name: caller.name[call.language],
						about: caller.about[language],
						warning: warning[language],
					},
		recorded: found.room.recorded,
		answer,
		behaviours,
		rater: rates
			? {
					errors: rubric.criticalErrors.map((each) => ({ code: each.code, name: each.name[language] })),
					ticks: await findLiveTicks(call.id, who.personId),
				}
			: null,
	};
}
