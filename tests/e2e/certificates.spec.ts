import { unzipSync } from "fflate";
import { expect, test } from "../setup/fixtures";
import type { Product } from "../setup/start-product";

// A paper that is not there answers 404, a reason that is missing 422.
test.use({ fresh: true, allow: [/status of (404|409|422)/] });

const PROGRAMME = "hotline-counsellor-111";

async function numbersOf({ database }: Product, personId: string) {
	const rows = await database.query<{ id: string; number: string }>(
		`SELECT id, number FROM "Certificate" WHERE "personId" = $1 ORDER BY "issuedAt"`,
		[personId],
	);
	return rows;
}

test("a certificate goes from earned to issued, verified, renewed, replaced and run out", async ({
	product,
	openAs,
	context,
}) => {
	const { database } = product;
	const [person] = await database.query<{ id: string; name: string }>(
		`SELECT p.id, p.name FROM "CertificationStanding" s JOIN "Person" p ON p.id = s."personId"
		 JOIN "RoleHolding" h ON h."personId" = p.id
		 WHERE s."programmeId" = $1 AND s.status = 'eligible' AND h."centreId" = 'ha-noi' LIMIT 1`,
		[PROGRAMME],
	);
	const { id = "", name = "" } = person ?? {};
	const anybody = await openAs(null);
	const manager = await openAs("manager");
	const verified = (text: string) => expect(anybody.locator("main")).toContainText(text);

	await test.step("who has earned one stands first in the list", async () => {
		await manager.goto("/certificates");
		await expect(manager.getByRole("heading", { level: 1 })).toHaveText("Chứng nhận");
		await expect(manager.locator("tbody tr").first()).toContainText("Đủ điều kiện, chờ ký");
		await manager.getByRole("link", { name }).click();
	});

	await test.step("the manager issues it", async () => {
		await manager.locator("summary", { hasText: "Ký cấp chứng nhận" }).click();
		await manager.getByRole("button", { name: /^Ký: / }).click();
		await expect(manager.getByRole("status")).toContainText("Đã cấp");
	});

	const [first] = await numbersOf(product, id);
	await test.step("it is a PDF, for the manager and nobody outside", async () => {
		const file = await manager.request.get(`/certificates/${first?.id}/file`);
		expect(file.headers()["content-type"]).toBe("application/pdf");
		expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
		const foreign = await openAs("foreignManager");
		expect((await foreign.request.get(`/certificates/${first?.id}/file`)).status()).toBe(404);
	});

	await test.step("anybody verifies it by its number, and learns no more than the paper says", async () => {
		await anybody.goto("/verify");
		await anybody.getByLabel("Số chứng nhận").fill(first?.number.toLowerCase().replaceAll("-", " ") ?? "");
		await anybody.getByRole("button", { name: "Kiểm tra" }).click();
		await verified("Còn hiệu lực");
		await verified(name);
		await anybody.goto("/verify/LN-2222-3333-Z");
		await verified("Không có chứng nhận số LN-2222-3333-Z");
	});

	await test.step("suspending asks for a reason, and anybody sees it suspended", async () => {
		const deed = (name: string) =>
			manager.locator("details", { has: manager.locator("summary", { hasText: name }) });
		const suspend = deed("Tạm dừng");
		await suspend.locator("summary").click();
		await suspend.getByRole("button").click();
		await expect(suspend.getByText("Ghi lý do: người này và người kiểm tra sau sẽ đọc.")).toBeVisible();
		await suspend.getByRole("textbox").fill("Chờ đánh giá lại.");
		await suspend.getByRole("button").click();
		await expect(manager.getByRole("status")).toContainText("Đã tạm dừng");
		await anybody.goto(`/verify/${first?.number}`);
		await verified("Đang tạm dừng");
		const reinstate = deed("Cho hiệu lực trở lại");
		await reinstate.locator("summary").click();
		await reinstate.getByRole("textbox").fill("Đã đánh giá lại, đạt.");
		await reinstate.getByRole("button").click();
		await expect(manager.getByRole("status")).toContainText("có hiệu lực trở lại");
	});

	await test.step("after ten and a half months it is renewed, and the old number leads to the new one", async () => {
		await product.server.moveClock(330);
		// What the programme asks for within the window and the period, on paper.
		const requirements = await database.query<{ id: string }>(
			`SELECT r->'requirement'->>'id' AS id FROM "ProgrammeVersion" v,
				json_array_elements(v.document::json->'renewal'->'requirements') r WHERE v."programmeId" = $1`,
			[PROGRAMME],
		);
		await database.query(
			`INSERT INTO "PriorLearning" (id, "personId", "programmeId", "requirementIds", document, "on", "recordedById")
			 VALUES (gen_random_uuid(), $1, $2, $3, 'Hồ sơ gia hạn', current_date + 329, $1)`,
			[id, PROGRAMME, requirements.map((each) => each.id)],
		);
		const later = await openAs("manager");
		await later.goto(`/people/${id}/certificates`);
		await expect(later.getByText("Sắp hết hạn")).toBeVisible();
		await later.locator("summary", { hasText: "Gia hạn và cấp giấy mới" }).click();
		await later.getByRole("button", { name: /^Ký: / }).click();
		await expect(later.getByRole("status")).toContainText("Đã cấp");
		const [, second] = await numbersOf(product, id);
		await anybody.goto(`/verify/${first?.number}`);
		await verified("Đã thay bằng giấy mới");
		await anybody.getByRole("link", { name: second?.number ?? "none" }).click();
		await verified("Còn hiệu lực");
		await product.server.moveClock(800);
		await anybody.reload();
		await verified("Hết hạn");
	});
	await context.close();
});

test("the papers of a whole list come in one file, packed in the background", async ({ product, openAs }) => {
	const manager = await openAs("manager");
	await manager.goto("/certificates?status=suspended");
	await manager.getByRole("button", { name: /ZIP/ }).click();
	await expect(manager.getByRole("alert")).toContainText("Không ai trong danh sách này có giấy còn hiệu lực");
	await manager.goto("/certificates?status=certified&programme=hotline-counsellor-111");
	const numbers = (await manager.locator("tbody td:last-child").allTextContents()).filter((text) =>
		text.startsWith("LN-"),
	);
	await manager.getByRole("button", { name: /ZIP/ }).click();
	await expect(manager.getByRole("status")).toContainText("Tệp đã xong", { timeout: 30_000 });
	const address = manager.url();
	const file = await manager.request.get(`${address}/file`);
	const packed = unzipSync(new Uint8Array(await file.body()));
	const names = Object.keys(packed);
	expect(names.map((name) => name.slice(0, numbers[0]?.length)).sort()).toEqual(numbers.sort());
	for (const bytes of Object.values(packed))
		expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
	const foreign = await openAs("foreignManager");
	expect((await foreign.request.get(`${address}/file`)).status()).toBe(404);
	const [audited] = await product.database.query(
		`SELECT detail FROM audit_event WHERE action = 'certificates.exported'`,
	);
	expect(audited).toMatchObject({ detail: { certificates: numbers.length } });
});
