import { readCertificateNumber } from "~/domain/certification/certificate-number";
import { findCertificates } from "~/persistence/certificates.server";
import { takeTry } from "~/platform/sign-in/limits.server";
import { todayAt } from "./certificate-reach.server";
import type { VerifiedView } from "./certificates-view";

/**
 * What a certificate of this number is worth today. Numbers that are none count as tries of the address, so that they
 * cannot be run through.
 */
export async function verifyCertificate(typed: string, address: string, now: number): Promise<VerifiedView> {
	const shown = typed.slice(0, 40);
	const number = readCertificateNumber(typed);
	// Mistyped: nothing was asked of the database, and nothing could be learned.
	if (!number) return { number: shown, certificate: null, waitMinutes: null };
	const attempt = await takeTry("verify", { account: "", address });
	if (!attempt.ok)
		return { number, certificate: null, waitMinutes: Math.max(1, Math.ceil(attempt.retrySeconds / 60)) };
	const [found] = await findCertificates({ number }, todayAt(now));
	if (!found) {
		await attempt.failed();
		return { number, certificate: null, waitMinutes: null };
	}
	const { state, replacedBy, holder, programme, validFrom, validUntil } = found;
	return {
		number,
		certificate: { state, replacedBy, holder, programme, validFrom, validUntil },
		waitMinutes: null,
	};
}
