import { ratedTurns } from "~/domain/call/rated-turns";
import { withoutNames } from "~/domain/live/without-names";
import { findCallSubject, findDossier } from "~/persistence/assessed-calls.server";
import { findCentre } from "~/persistence/centres.server";
import { isCallOfSession, memberNames } from "~/persistence/live-board.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getLiveSession } from "./session-reach.server";
import type { ScreenLine, ScreenView } from "./session-views";

/**
 * A finished call of a member of the session, for all to see: nothing of an assessed one before its result is released.
 * Without `names` nothing in it says whose it is, as far as nobody typed it.
 */
export async function getBigScreen(
	who: SignedIn,
	sessionId: string | undefined,
	callId: string | undefined,
	{ names }: { readonly names: boolean },
): Promise<ScreenView> {
	const session = await getLiveSession(who, sessionId);
	const subject = callId ? await findCallSubject(callId) : null;
	if (!callId || !subject || !may(who, "call.debrief", subject)) notFound();
	if (!(await isCallOfSession(callId, session))) notFound();
	const dossier = await findDossier(callId);
	if (!dossier || (dossier.call.purpose === "assessed" && !dossier.release)) notFound();
	const { call, compiled, assessed, traineeName } = dossier;
	const { scenario } = compiled;
	const hidden = names ? [] : [traineeName, ...(await memberNames(session.id))];
	const clean = (text: string) => withoutNames(text, hidden);
	const turns = ratedTurns(assessed.story, compiled.index, call.language);
	const centre = names ? await findCentre(call.centreId) : null;
	const { gauges } = assessed.story.trace;
	return {
		back: `/live/sessions/${session.id}`,
		title: scenario.title[who.language],
		callerName: scenario.caller.name[call.language],
		about: centre && {
			...{ traineeName, number: call.number, at: call.completedAt ?? call.createdAt },
			centre: { vi: centre.nameVi, en: centre.nameEn },
		},
		live: call.form === "live",
		language: call.language,
		typed: turns.some(
			({ ownWords, heard }) => ownWords !== null || heard.some(({ kind }) => kind === "heard"),
		),
		turns: turns.map(({ turn, said, ownWords, heard }) => {
			const { trust = 0, distress = 0, danger = 0 } = gauges[turn] ?? {};
			const counsellor = ownWords === null ? said : clean(ownWords);
			const own: ScreenLine[] =
				counsellor === null
					? []
					: [{ who: "counsellor", text: counsellor, directions: null, kind: "reply", seconds: 0 }];
			return {
				turn,
				lines: [
					...own,
					...heard.map(({ kind, text, directions, pausedMs }): ScreenLine => {
						const heardFrom = kind === "heard" ? "counsellor" : "caller";
						return {
							who: text === null ? null : heardFrom,
							text: text !== null && kind === "heard" ? clean(text) : text,
							...{ directions, kind, seconds: Math.round((pausedMs ?? 0) / 1000) },
						};
					}),
				],
				gauges: { trust, distress, danger },
			};
		}),
	};
}
