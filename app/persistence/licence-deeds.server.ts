import { dayInVietnam } from "~/domain/certification/records";
import type { Status } from "~/domain/certification/status";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { keepStandings } from "./kept-standings.server";
import { dateColumn } from "./plain-day.server";
import { RATER_PROGRAMME, raterLicences } from "./rater-licences.server";
import { lockPerson } from "./records.server";

/** What somebody does to a rater's licence, and why. */
export interface LicenceDeed {
	readonly personId: string;
	/** Null: the product itself, by a signal, where the programme says so. */
	readonly byId: string | null;
	readonly reason: string;
	readonly at: Date;
}

/**
 * Pauses a licence from now on: what the rater finishes while it is paused decides no certificate. Whoever calls this
 * has asked whether the person leads this rater.
 *
 * @returns what stands in the way, or null
 */
export function pauseLicence(deed: LicenceDeed, on?: Transaction): Promise<"not-licensed" | null> {
	return inTransaction(on, async (inside) => {
		const { certified } = await licenceUnderLock(deed, inside);
		if (!certified) return "not-licensed";
		await record(deed, "suspended", inside);
		return null;
	});
}

/** Lets a paused licence hold again, for what is left of it. @returns what stands in the way, or null */
export function liftPause(deed: LicenceDeed): Promise<"not-paused" | null> {
	return inTransaction(undefined, async (inside) => {
		const { status } = await licenceUnderLock(deed, inside);
		if (status !== "suspended") return "not-paused";
		await record(deed, "reinstated", inside);
		return null;
	});
}

const inTransaction = <Result>(
	on: Transaction | undefined,
	work: (inside: Transaction) => Promise<Result>,
): Promise<Result> => (on ? work(on) : database.$transaction(work));

/** Whoever changes a licence waits here for whoever is at it. */
async function licenceUnderLock({ personId, at }: LicenceDeed, on: Transaction): Promise<Status> {
	await lockPerson(personId, on);
	const knownAt = at.toISOString();
	const licences = await raterLicences([personId], { asOf: dayInVietnam(knownAt), knownAt }, on);
	const licence = licences.get(personId);
	if (!licence) throw new Error(`nothing is known of the licence of ${personId}`);
	return licence;
}

async function record(
	{ personId, byId, reason, at }: LicenceDeed,
	type: "suspended" | "reinstated",
	on: Transaction,
): Promise<void> {
	await on.certificateEvent.create({
		data: {
			...{ personId, programmeId: RATER_PROGRAMME, type, reason, recordedById: byId, recordedAt: at },
			effectiveOn: dateColumn(dayInVietnam(at.toISOString())),
		},
	});
	const action = type === "suspended" ? "licence.paused" : "licence.reinstated";
	await audit({ personId: byId, action, subject: `person:${personId}`, detail: { reason } }, on);
	await keepStandings(on, [personId], at);
}
