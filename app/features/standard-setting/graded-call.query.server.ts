import { ratedTurns } from "~/domain/call/rated-turns";
import { findDossier } from "~/persistence/assessed-calls.server";
import { listAgencies } from "~/persistence/directory.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getOwnSide } from "./judgement.server";
import type { CallToGrade } from "./judgement-view";
import { headOf } from "./study-in-reach.server";

/** A call of a study as its judge reads it: no tick, no level, no result, and nobody's name. */
export async function getCallToGrade(
	who: SignedIn,
	studyId: string | undefined,
	callId: string | undefined,
): Promise<CallToGrade> {
	const { study, life, own, calls } = await getOwnSide(who, studyId);
	const place = calls.findIndex(({ id }) => id === callId);
	const dossier = place < 0 ? null : await findDossier(callId ?? "");
	if (!dossier) notFound();
	const { call, compiled, assessed } = dossier;
	const { scenario } = compiled;
	const { language } = who;
	const agencies = new Map((await listAgencies()).map(({ key, name }) => [key, name[language]]));
	return {
		head: await headOf(study),
		callId: call.id,
		number: call.number,
		title: scenario.title,
		callerName: scenario.caller.name[call.language],
		language: call.language,
		turns: ratedTurns(assessed.story, compiled.index, call.language),
		record: Object.entries(scenario.facts)
			.filter(([, { record }]) => record)
			.map(([id, { label, options }]) => {
				const typed = assessed.record.facts[id] ?? "";
				return { label: label[language], typed: options?.[typed]?.[language] ?? typed };
			}),
		notes: assessed.record.notes,
		referral: assessed.referral.map(({ agency, urgency }) => ({
			agency: agencies.get(agency) ?? agency,
			urgency,
		})),
		grade: own.find(({ round }) => round === 1)?.content[call.id] ?? null,
		open: life.state === "round-1",
		place: place + 1,
		of: calls.length,
		previous: calls[place - 1]?.id ?? null,
		next: calls[place + 1]?.id ?? null,
	};
}
