import { Temporal } from "temporal-polyfill";
import { differencesOf } from "~/domain/calibration/differences-of-levels";
import { neverMet } from "~/domain/calibration/draw-gold-call";
import { missedErrors } from "~/domain/calibration/watch-rater";
import { nameRequirements } from "~/domain/certification/named-requirement";
import { versionAt } from "~/domain/certification/status";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { LocalisedText } from "~/domain/shared/text";
import { mean } from "~/domain/statistics/sample";
import { listSignals } from "~/persistence/drift-signals.server";
import { listGoldCandidates } from "~/persistence/gold-calls.server";
import { namesOf } from "~/persistence/people.server";
import { getProgrammeVersions } from "~/persistence/programmes.server";
import { RATER_PROGRAMME, raterLicences } from "~/persistence/rater-licences.server";
import { type RaterWatch, readWatch } from "~/persistence/rater-watch.server";
import { listCertificateEvents } from "~/persistence/records.server";
import { listOpenGold } from "~/persistence/watched-raters.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getRaterInReach, ratesAt, todayAt } from "./rater-in-reach.server";
import type { RaterView } from "./rater-view";

/** A rater as whoever leads them sees them; 404 out of reach. */
export async function getRater(who: SignedIn, personId: string | undefined, now: number): Promise<RaterView> {
	const person = await getRaterInReach(who, personId, now);
	const at = new Date(now);
	const today = todayAt(now);
	const [watch, signals, open, candidates, licence] = await Promise.all([
		readWatch(person.id, at),
		listSignals(person.id),
		listOpenGold(person.id, at),
		listGoldCandidates([person.id], at),
		licenceOf(person.id, today, at),
	]);
	const nameOf = (about: string) => nameIn(watch.rubric, about);
	return {
		person: { id: person.id, name: person.name },
		centres: ratesAt(person, today).map(({ centre }) => centre),
		today,
		licence: licence.view,
		signals: signals.map(({ goldCallId: _of, about, ...signal }) => ({
			...signal,
			about: about === "" ? null : nameOf(about),
		})),
		series: seriesOf(watch, nameOf),
		settings: {
			...{ ...watch.settings, pauses: watch.pauses, goldShare: licence.goldShare },
			spreadFrom: watch.spread.single.from,
		},
		gold: {
			open: open.map(({ id, slippedAt, byHand }) => ({ id, slippedAt, byHand })),
			finished: finishedOf(watch, nameOf),
		},
		maySlip: neverMet(candidates).length > 0,
	};
}

async function licenceOf(personId: string, today: string, at: Date) {
	const [licences, versions, events] = await Promise.all([
		raterLicences([personId], { asOf: today, knownAt: at.toISOString() }),
		getProgrammeVersions(RATER_PROGRAMME),
		listCertificateEvents(personId, RATER_PROGRAMME),
	]);
	const licence = licences.get(personId);
	if (!licence) notFound();
	const programme = versionAt(versions, Temporal.PlainDate.from(today));
	const names = await namesOf(events.flatMap(({ recordedById }) => recordedById ?? []));
	const { status, certified, since, until, requirements, renewal } = licence;
	const view: RaterView["licence"] = {
		...{ status, certified, since, until },
		requirements: nameRequirements(programme, requirements),
		renewal: nameRequirements(programme, renewal?.requirements ?? []),
		note: programme.default ? programme.note : null,
		history: events.map(({ id, type, effectiveOn, reason, recordedById, recordedAt }) => ({
			...{ id, type, effectiveOn, reason, at: recordedAt },
			by: recordedById === null ? null : (names.get(recordedById) ?? "–"),
		})),
	};
	return { view, goldShare: programme.watch?.goldShare ?? 0 };
}

function seriesOf(
	{ series, ratings, settings }: RaterWatch,
	nameOf: (id: string) => LocalisedText,
): RaterView["series"] {
	const finishedAt = new Map(ratings.map((rating) => [rating.goldCallId, rating.finishedAt]));
	return series.map(({ criterion, standardDeviation, points }) => ({
		...{ criterion, standardDeviation, name: criterion === null ? null : nameOf(criterion) },
		meanDifference: mean(points.map(({ difference }) => difference)),
		notable:
			criterion === null ||
			points.some(({ signal }) => signal !== null) ||
			Math.max(points.at(-1)?.above ?? 0, points.at(-1)?.below ?? 0) > settings.limit / 2,
		points: points.map((point) => ({ ...point, at: finishedAt.get(point.goldCallId) ?? 0 })),
	}));
}

function finishedOf(
	{ ratings }: RaterWatch,
	nameOf: (id: string) => LocalisedText,
): RaterView["gold"]["finished"] {
	return ratings.toReversed().map((rating) => {
		const { goldCallId, callId, number, title, finishedAt, levels, reference } = rating;
		const differences = [...differencesOf(levels, reference)];
		return {
			...{ id: goldCallId, callId, number, title, finishedAt },
			meanDifference: differences.length > 0 ? mean(differences.map(([, by]) => by)) : null,
			differences: differences
				.filter(([, by]) => by !== 0)
				.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
				.map(([id, by]) => ({ name: nameOf(id), by })),
			missed: missedErrors(rating).map(nameOf),
		};
	});
}

/** What a criterion or a critical error is called in the rubric version of the last known call. */
function nameIn(rubric: Rubric | null, about: string): LocalisedText {
	const found =
		rubric?.criteria.find(({ id }) => id === about) ??
		rubric?.criticalErrors.find(({ code }) => code === about);
	return found?.name ?? { vi: about, en: about };
}
