import { expect, test } from "vitest";
import type { PrintedCertificate } from "~/persistence/certificates.server";
import { certificateFile } from "./certificate-file.server";

const certificate: PrintedCertificate = {
	id: "0",
	number: "LN-5555-6666-9",
	personId: "0",
	programmeId: "hotline-counsellor-111",
	holder: "Nguyễn Thị Thuỳ Dương",
	programme: { vi: "Nhân viên tư vấn 111", en: "Hotline counsellor 111" },
	validFrom: "2026-11-22",
	validUntil: "2027-11-22",
	issuedAt: Date.parse("2026-11-22T03:00:00Z"),
	issuedBy: "Đinh Thị Bích Liên",
	state: "valid",
	replacedBy: null,
};
const how = {
	root: process.cwd(),
	address: "https://langnghe.example/verify/LN-5555-6666-9",
	issuedBy: "Đinh Thị Bích Liên",
};

test("the paper has one page, and is the same whenever it is asked for", async () => {
	const file = await certificateFile(certificate, how);
	expect(file.subarray(0, 5).toString()).toBe("%PDF-");
	expect(file.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
	expect(Buffer.compare(file, await certificateFile(certificate, how))).toBe(0);
});

test("a long name and a long programme stay on the page", async () => {
	const name = "Công Tằng Tôn Nữ Nguyễn Thị Phương Khánh Thuỳ Dương ".repeat(3).trim();
	const file = await certificateFile(
		{ ...certificate, holder: name, programme: { vi: name, en: name } },
		how,
	);
	expect(file.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});
