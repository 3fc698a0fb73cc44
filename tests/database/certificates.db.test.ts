import { beforeAll, describe, expect, it } from "vitest";
import { decideCertificate, issueCertificate } from "~/persistence/certificate-deeds.server";
import { findCertificates } from "~/persistence/certificates.server";
import { checkStandings } from "~/persistence/check-standings.server";
import { database } from "~/persistence/database.server";
import { advanceStandings } from "~/persistence/kept-standings.server";

const PROGRAMME = "hotline-counsellor-111";
const DAY = 86_400_000;
const NOW = Date.now();
const today = new Date(NOW).toISOString().slice(0, 10);
const at = (days: number) => new Date(NOW + days * DAY);
let manager = "";
let eligible = "";

beforeAll(async () => {
	manager = (await database.person.findFirstOrThrow({ where: { email: { startsWith: "manager@" } } })).id;
	const row = await database.certificationStanding.findFirstOrThrow({
		where: { programmeId: PROGRAMME, status: "eligible" },
	});
	eligible = row.personId;
});

const deed = (days: number, personId = eligible) => ({
	...{ personId, programmeId: PROGRAMME, byId: manager, at: at(days) },
});
const statusOf = async (personId = eligible) =>
	(
		await database.certificationStanding.findUniqueOrThrow({
			where: { personId_programmeId: { personId, programmeId: PROGRAMME } },
		})
	).status;

describe("certificates", () => {
	it("are given once where they are earned, with the audit and the standing", async () => {
		const issued = await issueCertificate(deed(0));
		if (issued === "not-earned") throw new Error("not earned");
		expect(await issueCertificate(deed(0))).toBe("not-earned");
		expect(await statusOf()).toBe("certified");
		expect(await checkStandings(at(0))).toMatchObject({ wrong: 0 });
		const audited = await database.auditEvent.findMany({ where: { action: "certificate.issued" } });
		expect(audited).toMatchObject([{ personId: manager, subject: `person:${eligible}` }]);
		const [printed] = await findCertificates({ id: issued.id }, today);
		expect(printed).toMatchObject({ state: "valid", replacedBy: null });
	});

	it("are suspended, reinstated and revoked where that is possible, each with its reason", async () => {
		const reason = { reason: "Chờ đánh giá lại." };
		expect(await decideCertificate({ ...deed(1), ...reason }, "reinstated")).toBe("not-possible");
		expect(await decideCertificate({ ...deed(1), ...reason }, "suspended")).toBeNull();
		expect(await decideCertificate({ ...deed(1), ...reason }, "suspended")).toBe("not-possible");
		expect(await statusOf()).toBe("suspended");
		expect(await issueCertificate(deed(1))).toBe("not-earned");
		const [suspended] = await findCertificates({ personId: eligible }, today);
		expect(suspended?.state).toBe("suspended");
		expect(await decideCertificate({ ...deed(2), ...reason }, "reinstated")).toBeNull();
		expect(await statusOf()).toBe("certified");
	});

	it("run out by time alone, and only one is given by two who sign at once", async () => {
		const far = 420;
		await advanceStandings(at(far));
		expect(await statusOf()).toBe("expired");
		const day = at(far).toISOString().slice(0, 10);
		expect((await findCertificates({ personId: eligible }, day))[0]?.state).toBe("expired");
		const other = await database.certificationStanding.findFirst({
			where: { programmeId: PROGRAMME, status: "eligible" },
		});
		if (!other) return;
		const both = await Promise.allSettled([
			issueCertificate(deed(far, other.personId)),
			issueCertificate(deed(far, other.personId)),
		]);
		expect(both.filter((each) => each.status === "fulfilled" && each.value !== "not-earned")).toHaveLength(1);
	});
});
