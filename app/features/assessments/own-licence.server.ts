import { dayInVietnam } from "~/domain/certification/records";
import { raterLicences } from "~/persistence/rater-licences.server";

/** Why a rating of somebody decides no certificate now; null: they hold the licence. */
export type OwnLicence = "none" | "expired" | "paused" | null;

/** Whether what this person rates decides certificates today. */
export async function ownLicence(personId: string, now: number): Promise<OwnLicence> {
	const knownAt = new Date(now).toISOString();
	const licences = await raterLicences([personId], { asOf: dayInVietnam(knownAt), knownAt });
	const licence = licences.get(personId);
	if (licence?.certified) return null;
	if (licence?.status === "suspended") return "paused";
	return licence?.status === "expired" ? "expired" : "none";
}
