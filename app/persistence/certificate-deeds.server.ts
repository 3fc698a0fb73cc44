import { randomInt } from "node:crypto";
import { certificateNumber } from "~/domain/certification/certificate-number";
import type { ReviewOutcome } from "~/domain/certification/critical-error-review";
import { newestOf } from "~/domain/certification/edit-programme";
import { dayInVietnam } from "~/domain/certification/records";
import { type KnownProgramme, type Status, statusOf } from "~/domain/certification/status";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { grantableAs } from "./grant-licence.server";
import { computeStandings, keepStandings } from "./kept-standings.server";
import { dateColumn } from "./plain-day.server";
import { getProgrammeVersions } from "./programmes.server";
import { lockPerson } from "./records.server";
import { findTrainingRecords } from "./training-records.server";

/** Something that a manager does about a person's certificate. The caller has asked whether they may. */
export interface CertificateDeed {
	readonly personId: string;
	readonly programmeId: string;
	readonly byId: string;
	readonly at: Date;
}

/** What giving a certificate would be now: the event, or the paper of one that was granted without; null: nothing to give. */
export type Issuable = "granted" | "renewed" | "paper" | null;

/** What can be given to somebody who stands like this. @param printed whether what holds was printed */
export function issuable(status: Status, printed: boolean): Issuable {
	return grantableAs(status) ?? (status.certified && !printed ? "paper" : null);
}

/** Somebody's status in a programme today, by all that is on record, with what they hold in the others. */
export async function statusNow(
	{ personId, programmeId, at }: Pick<CertificateDeed, "personId" | "programmeId" | "at">,
	on: Transaction = database,
): Promise<{ status: Status; versions: KnownProgramme[] }> {
	const day = dayInVietnam(at.toISOString());
	const standings = (await computeStandings([personId], day, on)).get(personId);
	const holds = [...(standings ?? [])].flatMap(([id, { certified }]) => (certified ? [id] : []));
	const versions = await getProgrammeVersions(programmeId, on);
	const records = (await findTrainingRecords([personId], programmeId, on)).get(personId) ?? [];
	return {
		versions,
		status: statusOf(versions, records, { asOf: day, knownAt: "9999-12-31T00:00:00Z", holds }),
	};
}

/**
 * Gives a certificate that was earned, or renews one whose renewal is met, and prints it under a number of its own. The
 * one before stays as it was printed, and leads to this one.
 *
 * @returns its id, or why not: nothing is earned (any more)
 */
export function issueCertificate(deed: CertificateDeed): Promise<{ id: string } | "not-earned"> {
	const { personId, programmeId, byId, at } = deed;
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const { status } = await statusNow(deed, on);
		const last = await newestGrant(deed, on);
		const what = issuable(status, last?.certificate != null);
		if (what === null) return "not-earned";
		const effectiveOn = dateColumn(dayInVietnam(at.toISOString()));
		const event =
			what === "paper" && last
				? last
				: await on.certificateEvent.create({
						data: {
							...{ personId, programmeId, type: what, effectiveOn, recordedById: byId, recordedAt: at },
						},
					});
		const after = await statusNow(deed, on);
		const { name, version } =
			after.versions.find((each) => each.version === after.status.version) ?? newestOf(after.versions);
		const { name: holder } = await on.person.findUniqueOrThrow({ where: { id: personId } });
		const before = await on.certificate.findFirst({
			where: { personId, programmeId, replacedBy: null },
			orderBy: { issuedAt: "desc" },
		});
		const certificate = await on.certificate.create({
			data: {
				number: certificateNumber(Array.from({ length: 8 }, () => randomInt(31))),
				...{ personId, programmeId, eventId: event.id, holder, programmeVersion: version },
				...{ programmeNameVi: name.vi, programmeNameEn: name.en },
				validFrom: event.effectiveOn,
				validUntil: dateColumn(after.status.until ?? dayInVietnam(at.toISOString())),
				...{ issuedAt: at, issuedById: byId, replacesId: before?.id ?? null },
			},
		});
		const detail = { programme: programmeId, what, number: certificate.number };
		await audit({ personId: byId, action: "certificate.issued", subject: `person:${personId}`, detail }, on);
		await keepStandings(on, [personId], at);
		return { id: certificate.id };
	});
}

/** The grant or renewal that was decided last, with the paper that was printed for it. */
function newestGrant({ personId, programmeId }: CertificateDeed, on: Transaction) {
	return on.certificateEvent.findFirst({
		where: { personId, programmeId, type: { in: ["granted", "renewed"] } },
		orderBy: [{ effectiveOn: "desc" }, { recordedAt: "desc" }],
		include: { certificate: { select: { id: true } } },
	});
}

export type Decision = "suspended" | "reinstated" | "revoked";

/** Whether a decision can be taken about a certificate that stands like this. */
export function mayDecide(
	{ status, certified }: Pick<Status, "status" | "certified">,
	decision: Decision,
): boolean {
	if (decision === "suspended") return certified;
	if (decision === "reinstated") return status === "suspended";
	return certified || status === "suspended" || status === "expired";
}

/** Suspends, reinstates or revokes, with the reason. @returns what stands in the way, or null */
export function decideCertificate(
	deed: CertificateDeed & { readonly reason: string },
	decision: Decision,
): Promise<"not-possible" | null> {
	return database.$transaction(async (on) => {
		await lockPerson(deed.personId, on);
		return decideOn(on, deed, decision);
	});
}

/** The same in a transaction that has locked the person. */
async function decideOn(
	on: Transaction,
	deed: CertificateDeed & { readonly reason: string },
	decision: Decision,
): Promise<"not-possible" | null> {
	const { personId, programmeId, byId, at, reason } = deed;
	const { status } = await statusNow(deed, on);
	if (!mayDecide(status, decision)) return "not-possible";
	const effectiveOn = dateColumn(dayInVietnam(at.toISOString()));
	await on.certificateEvent.create({
		data: {
			...{ personId, programmeId, type: decision, effectiveOn, reason, recordedById: byId, recordedAt: at },
		},
	});
	const detail = { programme: programmeId, reason };
	await audit(
		{ personId: byId, action: `certificate.${decision}`, subject: `person:${personId}`, detail },
		on,
	);
	await keepStandings(on, [personId], at);
	return null;
}

/**
 * Decides what a confirmed critical error asks for; a suspension suspends in the same transaction.
 *
 * @returns what stands in the way, or null: somebody has decided it already (or there is none such of this person), or
 *   there is nothing (any more) to suspend
 */
export function decideReview(
	reviewId: string,
	{ personId, byId, at }: Pick<CertificateDeed, "personId" | "byId" | "at">,
	{ outcome, reason }: { outcome: ReviewOutcome; reason: string },
): Promise<"not-open" | "not-possible" | null> {
	return database.$transaction(async (on) => {
		await lockPerson(personId, on);
		const review = await on.certificateReview.findFirst({ where: { id: reviewId, personId, outcome: null } });
		if (!review) return "not-open";
		const { programmeId, callId } = review;
		const deed = { personId, programmeId, byId, at, reason };
		if (outcome === "suspension" && (await decideOn(on, deed, "suspended"))) return "not-possible";
		await on.certificateReviewOutcome.create({ data: { reviewId, outcome, reason, byId, at } });
		const detail = { programme: programmeId, call: callId, outcome, reason };
		await audit({ personId: byId, action: "certificate.review", subject: `person:${personId}`, detail }, on);
		return null;
	});
}
