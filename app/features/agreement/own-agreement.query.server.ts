import { z } from "zod";
import { unitsOfCalls } from "~/domain/agreement/rated-units";
import { severityByCall } from "~/domain/agreement/severity-by-call";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import { getRubricVersion } from "~/persistence/library.server";
import { listOwnCalibrations, type OwnCalibration } from "~/persistence/round-ratings.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { agreementTexts } from "./agreement.messages";
import { showSeverity } from "./agreement.query.server";
import { agreementSearch } from "./agreement-search";
import { besideReference } from "./beside-reference";
import type { CallToLookAt, OwnAgreementView } from "./own-view";

/** So many calls are listed: more nobody looks at again. */
const LISTED = 8;
/**
 * Known calls of the day appear so many days after they were finished: who learned it at once would know which calls of
 * the day are known ones. A labelled default, to be ratified.
 */
const GOLD_SILENT_DAYS = 30;
const DAY = 86_400_000;
const SELF = "self";
const REFERENCE = "reference";

/** By which rubric version; whatever is not understood is the one used last. */
const ownSearch = z.object({ rubric: agreementSearch.shape.rubric });

/** A rater's own agreement with the reference over closed rounds and known calls of the day. */
export async function getOwnAgreement(who: SignedIn, url: URL): Promise<OwnAgreementView> {
	const search = ownSearch.parse(Object.fromEntries(url.searchParams));
	const all = await listOwnCalibrations(who.personId, new Date(Date.now() - GOLD_SILENT_DAYS * DAY));
	const hashes = [...new Set(all.map(({ rubricHash }) => rubricHash))];
	const chosen = hashes.find((hash) => search.rubric !== "" && hash.startsWith(search.rubric)) ?? hashes[0];
	const none = { rubric: "", rubrics: [], rounds: 0, beside: null, severity: null, again: [] };
	if (!chosen) return none;
	const { language } = who;
	const rubrics = await Promise.all(
		hashes.map(async (hash) => [hash, await getRubricVersion(hash)] as const),
	);
	const rubric = await getRubricVersion(chosen);
	const rated = all.filter(({ rubricHash }) => rubricHash === chosen);
	return {
		rubric: chosen.slice(0, 8),
		rubrics: rubrics.map(([hash, { name, version }]) => [
			hash.slice(0, 8),
			agreementTexts[language].rubricVersion(name[language], version),
		]),
		rounds: new Set(rated.filter(({ part }) => part === "rater").map(({ roundId }) => roundId)).size,
		beside: besideReference(
			rubric,
			rated.map(({ id, own, reference }) => ({
				callId: id,
				levels: own.levels,
				reference: reference.levels,
				criticalErrors: own.criticalErrors,
				referenceCriticalErrors: reference.criticalErrors,
			})),
			language,
		),
		severity: severityOf(rubric, rated),
		again: callsToLookAt(rubric, rated, language),
	};
}

/** Beside the reference, which stands for the others here. */
function severityOf(rubric: Rubric, rated: readonly OwnCalibration[]): OwnAgreementView["severity"] {
	const units = unitsOfCalls(
		rated.map(({ id, part, own, reference }) => ({
			id: `${part} ${id}`,
			ratings: [
				{ rater: SELF, levels: own.levels },
				{ rater: REFERENCE, levels: reference.levels },
			],
		})),
		rubric.criteria.map(({ id }) => id),
	);
	const own = severityByCall(units).find(({ rater }) => rater === SELF);
	return own ? showSeverity(own, () => "") : null;
}

function callsToLookAt(rubric: Rubric, rated: readonly OwnCalibration[], language: Language): CallToLookAt[] {
	const errorNames = new Map(rubric.criticalErrors.map(({ code, name }) => [code, name[language]]));
	const apart = ({ own, reference }: CallToLookAt["differences"][number]) => Math.abs(own - reference);
	const total = ({ differences, missed }: CallToLookAt) =>
		differences.reduce((sum, each) => sum + apart(each) ** 2, 0) + 100 * missed.length;
	return rated
		.map(({ id, part, number, roundId, roundName, titleVi, titleEn, own, reference }): CallToLookAt => {
			const differences = rubric.criteria
				.flatMap(({ id: criterion, name }) => {
					const [mine, agreed] = [own.levels[criterion] ?? null, reference.levels[criterion] ?? null];
					return mine === null || agreed === null || mine === agreed
						? []
						: [{ criterion: name[language], own: mine, reference: agreed }];
				})
				.sort((a, b) => apart(b) - apart(a));
			return {
				...{ id: `${part}-${id}`, number, roundName, gold: part === "gold", differences },
				title: language === "vi" ? titleVi : titleEn,
				to: part === "gold" ? null : `/calibration/${roundId}/calls/${id}/meeting`,
				missed: reference.criticalErrors
					.filter((code) => !own.criticalErrors.includes(code))
					.map((code) => errorNames.get(code) ?? code),
			};
		})
		.filter(({ differences, missed }) => differences.length + missed.length > 0)
		.sort((a, b) => total(b) - total(a))
		.slice(0, LISTED);
}
