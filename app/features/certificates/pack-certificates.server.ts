import { zipSync } from "fflate";
import {
	findCertificateSet,
	storeSetFailure,
	storeSetFile,
	storeSetProgress,
} from "~/persistence/certificate-sets.server";
import { findCertificates, type PrintedCertificate } from "~/persistence/certificates.server";
import { env } from "~/platform/env.server";
import { certificateFile } from "./certificate-file.server";
import { todayAt } from "./certificate-reach.server";

/** So many are made before it is said how far it has come. */
const STEP = 5;

/** Packs a set that was asked for; done twice it is the same. */
export async function packCertificates(setId: string, now: number): Promise<void> {
	const set = await findCertificateSet(setId, now);
	if (!set || set.state === "made") return;
	try {
		const found = await findCertificates({ id: { in: [...set.certificateIds] } }, todayAt(now));
		const certificates = found.sort((a, b) => a.number.localeCompare(b.number));
		const files: Record<string, Uint8Array> = {};
		for (const [index, certificate] of certificates.entries()) {
			if (index % STEP === 0) await storeSetProgress(setId, index);
			files[fileName(certificate)] = await certificateFile(certificate, {
				address: `${env().PUBLIC_URL}/verify/${certificate.number}`,
				...{ issuedBy: certificate.issuedBy, root: env().LANG_NGHE_ROOT },
			});
		}
		await storeSetProgress(setId, certificates.length);
		// A PDF is packed in itself: pressing it again would win nothing.
		await storeSetFile(setId, new Uint8Array(zipSync(files, { level: 0, mtime: new Date(set.askedAt) })));
	} catch (error) {
		await storeSetFailure(setId);
		throw error;
	}
}

/** Number and name; without what a file's name cannot have. */
const fileName = ({ number, holder }: Pick<PrintedCertificate, "number" | "holder">) =>
	`${number} ${holder.replace(/[^\p{L}\p{N} .-]+/gu, " ").trim()}.pdf`;
