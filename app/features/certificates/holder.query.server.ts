import { newestOf } from "~/domain/certification/edit-programme";
import { nameRequirements } from "~/domain/certification/named-requirement";
import { issuable, mayDecide, statusNow } from "~/persistence/certificate-deeds.server";
import { listReviewsOf } from "~/persistence/certificate-reviews.server";
import { findCertificates } from "~/persistence/certificates.server";
import { listProgrammes } from "~/persistence/library.server";
import { namesOf } from "~/persistence/people.server";
import { listCertificateEvents } from "~/persistence/records.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getHolder, mayDecideFor, todayAt } from "./certificate-reach.server";
import type { HolderView } from "./certificates-view";
import { showReviews } from "./reviews.query.server";

const DECISIONS = ["suspended", "reinstated", "revoked"] as const;

/** A person's certificates in every programme in which anything is on record. 404 for whom they are not to see. */
export async function getHolderView(
	who: SignedIn,
	personId: string | undefined,
	now: number,
): Promise<HolderView> {
	const person = await getHolder(who, personId, now);
	const at = new Date(now);
	const [programmes, printed] = await Promise.all([
		listProgrammes(at),
		findCertificates({ personId: person.id }, todayAt(now)),
	]);
	const decides = mayDecideFor(who, person, now);
	const shown: HolderView["programmes"][number][] = [];
	for (const { id, name } of programmes) {
		const { status, versions } = await statusNow({ personId: person.id, programmeId: id, at });
		const own = printed.filter(({ programmeId }) => programmeId === id);
		const events = await listCertificateEvents(person.id, id);
		const learning = status.status === "in-progress" || status.status === "not-started";
		// Any record puts somebody on the way in every programme: shown are those of which it meets a part.
		if (learning && events.length === 0 && !status.requirements.some(({ have }) => have > 0)) continue;
		const names = await namesOf(events.flatMap(({ recordedById }) => recordedById ?? []));
		const version = versions.find((each) => each.version === status.version) ?? newestOf(versions);
		// The newest first: the newest grant is printed when the newest paper is not replaced by it.
		const hasPaper = own.some(({ state }) => state !== "replaced");
		shown.push({
			...{ id, name, status: status.status, until: status.until },
			missing: nameRequirements(version, status.missing).map((each) => each.name),
			opensOn: status.renewal && !status.renewal.open ? status.renewal.opensOn : null,
			issuable: decides ? issuable(status, hasPaper) : null,
			decisions: decides ? DECISIONS.filter((decision) => mayDecide(status, decision)) : [],
			printed: own.map(({ id, number, state, replacedBy, validFrom, validUntil }) => ({
				...{ id, number, state, replacedBy, validFrom, validUntil },
			})),
			events: events.map(({ id, type, effectiveOn, reason, recordedById }) => ({
				...{ id, type, on: effectiveOn, reason, by: names.get(recordedById ?? "") ?? "–" },
			})),
		});
	}
	return {
		person: { id: person.id, name: person.name, own: person.id === who.personId },
		mayDecide: decides,
		reviews: await showReviews(await listReviewsOf(person.id), now),
		programmes: shown,
	};
}
