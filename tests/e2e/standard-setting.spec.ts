import type { Page } from "@playwright/test";
import { expect, type Product, test } from "../setup/fixtures";
import { FormClient } from "../setup/form-client";
import { plantStudy } from "../setup/plant-study";

test.use({ viewport: { width: 1280, height: 900 }, allow: [/status of 422/] });

/** What a judge says of every criterion, without a browser. */
async function handIn(
	product: Product,
	login: string,
	study: string,
	{ level, builtOn = "0" }: { level: string; builtOn?: string },
): Promise<void> {
	const [rubric] = await product.database.query<{ document: { criteria: { id: string }[] } }>(
		`SELECT v.document FROM "RubricVersion" v JOIN "StandardSettingStudy" s ON s."rubricHash" = v.hash WHERE s.id = $1`,
		[study],
	);
	const judge = new FormClient(product.url);
	await judge.signIn(login);
	const levels = (rubric?.document.criteria ?? []).map(({ id }) => [`level.${id}`, level]);
	const sent = { deed: "hand-in", builtOn, ...Object.fromEntries(levels) };
	const answer = await judge.post(`/standard-setting/${study}/judgement`, sent);
	expect(answer.location).toBe(`/standard-setting/${study}`);
}

const levelsOn = (page: Page) => page.getByRole("combobox", { name: /^Mức thường tới ở|^Level usually/ });
const say = (page: Page, text: string) => expect(page.getByText(text).first()).toBeVisible();

test("a panel sets the cut by criteria, from its invitation to a draft of the rubric that has it", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	await signInAs(page, "manager");
	await page.goto("/");
	await page.getByRole("link", { name: "Đặt điểm đạt" }).click();
	await say(page, "Chưa có phiên nào.");
	await page.getByRole("link", { name: "Lập phiên mới" }).click();
	await page.getByRole("button", { name: "Lập phiên" }).click();
	await expect(page.getByLabel("Tên phiên")).toHaveAccessibleDescription(/Tên cần ít nhất 3 chữ/);
	await page.getByLabel("Tên phiên").fill("Hội đồng tháng 12");
	await page.getByRole("button", { name: "Lập phiên" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hội đồng tháng 12");
	const study = page.url().split("/").at(-1) ?? "";

	// A round opens with enough people alone.
	await page.getByRole("checkbox", { name: /Vũ Ngọc Ánh/ }).check();
	await page.getByRole("button", { name: "Mời những người đã chọn" }).click();
	await expect(page.getByRole("button", { name: "Rút lời mời Vũ Ngọc Ánh" })).toBeVisible();
	await page.getByRole("checkbox", { name: /Lương Thị Thuỷ/ }).check();
	await page.getByRole("button", { name: "Mời những người đã chọn" }).click();
	await expect(page.getByRole("button", { name: "Rút lời mời Lương Thị Thuỷ" })).toBeVisible();
	await page.getByRole("button", { name: "Mở vòng 1" }).click();
	await say(page, "0 trong 2 thành viên đã nộp.");

	const judge = await openAs("trainer");
	await judge.goto("/");
	await say(judge, "1 phiên đang chờ ý kiến của bạn.");
	await judge.goto(`/standard-setting/${study}`);
	await judge.getByRole("link", { name: "Cho ý kiến" }).click();
	await levelsOn(judge).first().selectOption({ label: "2,4" });
	await judge.getByRole("button", { name: "Nộp ý kiến" }).click();
	await expect(judge.getByRole("alert")).toContainText("Điều bạn đã chọn vẫn còn");
	await expect(levelsOn(judge).first()).toHaveValue("2.4");
	for (const select of (await levelsOn(judge).all()).slice(1)) await select.selectOption({ label: "2,8" });
	await judge.getByRole("button", { name: "Nộp ý kiến" }).click();
	await say(judge, "Bạn đã nộp.");
	await expect(judge.getByText("Ý kiến theo từng tiêu chí")).toHaveCount(0);

	// Whoever leads sees who has handed in, and not what.
	await page.reload();
	await say(page, "1 trong 2 thành viên đã nộp.");
	await expect(page.getByText("2,4")).toHaveCount(0);
	await handIn(product, "trainer2", study, { level: "3.4" });
	await page.reload();
	await page.getByText("Đóng vòng 1").first().click();
	await say(page, "Mọi người đã nộp.");
	await page.getByRole("button", { name: "Đóng vòng 1" }).click();
	await say(page, "Sau vòng 1, để thảo luận.");
	await say(page, "cách nhau từ 1 mức trở lên: nên bàn trước");
	const first = page
		.getByRole("listitem")
		.filter({ has: page.getByRole("heading", { name: "Mở đầu an toàn" }) });
	await expect(first.getByRole("img")).toHaveAccessibleName(/từ 2,4 đến 3,4, trung bình 2,90/);
	await first.getByText("Ghi điều đã bàn").click();
	await first.getByLabel("Điều đã bàn về Mở đầu an toàn").fill("b3 chỉ tính khi còn thời gian");
	await first.getByRole("button", { name: "Lưu điều đã bàn" }).click();
	await expect(first.getByText("b3 chỉ tính khi còn thời gian").first()).toBeVisible();
	await page.getByRole("button", { name: "Mở vòng 2" }).click();
	await say(page, "Vòng 2 đang mở");

	await judge.goto(`/standard-setting/${study}/judgement`);
	await say(judge, "Ô đã điền sẵn giá trị vòng 1 của bạn.");
	await say(judge, "b3 chỉ tính khi còn thời gian");
	await expect(levelsOn(judge).first()).toHaveValue("2.4");
	await expect(levelsOn(judge).first()).toHaveAccessibleDescription("Vòng 1 bạn nói 2,4.");
	for (const select of await levelsOn(judge).all()) await select.selectOption({ label: "2,8" });
	await judge.getByRole("button", { name: "Nộp ý kiến" }).click();
	await say(judge, "Bạn đã nộp.");
	await handIn(product, "trainer2", study, { level: "3.0" });
	await page.reload();
	await page.getByText("Đóng vòng 2").first().click();
	await page.getByRole("button", { name: "Đóng vòng 2" }).click();
	await say(page, "Theo 2 thành viên, tư vấn viên vừa đủ đạt có trung bình 2,90 trên thang mức 1 đến 4.");
	await say(page, "Ít hơn 5 thành viên đã nộp.");
	await expect(page.getByRole("row", { name: /^Sai số chuẩn/ }).last()).toContainText("0,10");
	await say(page, "Ở vòng 2 các thành viên gần nhau hơn vòng 1.");
	await expect(page.getByRole("img", { name: "Điểm đạt của từng thành viên, Vòng 2" })).toBeVisible();
	await expect(page.getByLabel("Điểm đạt", { exact: true })).toHaveValue("2,90");
	await page.getByLabel("Vì sao", { exact: true }).fill("Hai người gần nhau, và giữ yêu cầu an toàn");
	await page.getByRole("button", { name: "Quyết định điểm đạt này" }).click();
	await say(page, "quyết định điểm đạt 2,90");
	await expect(page.getByRole("button", { name: "Đưa điểm này vào bản thảo thang chấm" })).toHaveCount(0);

	await judge.goto(`/standard-setting/${study}`);
	await judge.getByRole("button", { name: "Đưa điểm này vào bản thảo thang chấm" }).click();
	await say(judge, "Điểm này đang nằm trong bản thảo");
	await judge.getByRole("link", { name: "Mở bản thảo" }).click();
	await expect(judge.getByRole("heading", { level: 1 })).toContainText("Bản sau của");
	const draft = judge.url();
	await judge.goto(`${draft}/parts/pass`);
	await expect(judge.getByLabel("Trung bình tối thiểu")).toHaveValue(/^2[.,]9$/);
	await judge.goto(`${draft}/publish`);
	await expect(judge.getByLabel("Lý do")).toHaveValue("Điểm đạt 2,9 do phiên “Hội đồng tháng 12” đặt.");
	await judge.getByRole("button", { name: "Phát hành bản 2" }).click();
	await expect(judge.getByRole("heading", { level: 1 })).toContainText("bản 2");
	await expect(judge.locator("dl").first()).toContainText("2,9, do phiên “Hội đồng tháng 12” đặt");
	await judge.getByRole("link", { name: "Hội đồng tháng 12" }).click();
	await say(judge, "Điểm này nằm trong bản 2 của thang chấm");
});

/** Goes on from field to field until what is wanted has the focus. */
async function tabTo(page: Page, wanted: ReturnType<Page["getByRole"]>): Promise<void> {
	await expect(wanted).toBeVisible();
	const focused = () => wanted.evaluate((element) => element === document.activeElement);
	for (let tabs = 0; tabs < 200 && !(await focused()); tabs++) await page.keyboard.press("Tab");
	await expect(wanted).toBeFocused();
}

test("by keyboard alone, in English, a judge says what they think and hands it in", async ({
	page,
	signInAs,
	product,
}) => {
	const { id } = await plantStudy(product.database, { state: "round-1", name: "December panel" });
	await signInAs(page, "trainer", { language: "en" });
	await page.goto("/standard-setting");
	await tabTo(page, page.getByRole("link", { name: "December panel" }));
	await page.keyboard.press("Enter");
	await tabTo(page, page.getByRole("link", { name: "Say what I think" }));
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("What I think, round 1");
	for (const select of await levelsOn(page).all()) {
		await tabTo(page, select);
		await page.keyboard.type("3.1");
		await expect(select).toHaveValue("3.1");
	}
	await tabTo(page, page.getByRole("button", { name: "Hand in", exact: true }));
	await page.keyboard.press("Enter");
	await say(page, "You have handed in.");
	const [stored] = await product.database.query<{ content: Record<string, number>; finished: boolean }>(
		`SELECT content, finished FROM "StandardSettingJudgement" WHERE "studyId" = $1`,
		[id],
	);
	expect(stored?.finished).toBe(true);
	expect(new Set(Object.values(stored?.content ?? {}))).toEqual(new Set([3.1]));
});

test("calls are read without a name or a result, graded, and come to a line and a cut", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	const { id, calls } = await plantStudy(product.database, {
		method: "borderline",
		state: "round-1",
		judges: ["trainer2"],
	});
	await signInAs(page, "trainer2");
	await page.goto(`/standard-setting/${id}`);
	await page.getByRole("link", { name: "Cho ý kiến" }).click();
	await say(page, `0 trong ${calls.length} cuộc đã có nhận định.`);
	await page
		.getByRole("link", { name: /^Cuộc \d/ })
		.first()
		.click();
	const grades = ["1, rõ ràng chưa đủ", "3, đủ tốt", "2, ở ranh giới", "4, rõ ràng tốt"];
	for (const [index] of calls.entries()) {
		await expect(page.getByRole("heading", { level: 1 })).toContainText(
			`Cuộc ${index + 1} trong ${calls.length}`,
		);
		await expect(page.getByRole("heading", { name: "Phiếu ca" })).toBeVisible();
		await page.getByRole("radio", { name: grades[index % 4] }).check();
		await page.getByRole("button", { name: /^Lưu/ }).click();
	}
	await say(page, `${calls.length} trong ${calls.length} cuộc đã có nhận định.`);
	await page.getByRole("button", { name: "Nộp mọi nhận định" }).click();
	await say(page, "Bạn đã nộp.");

	const leader = await openAs("manager");
	await leader.goto(`/standard-setting/${id}`);
	await leader.getByText("Đóng vòng 1").first().click();
	await leader.getByRole("button", { name: "Đóng vòng 1" }).click();
	await say(leader, "Đó là điểm đạt theo cách này.");
	const plot = leader.getByRole("img", {
		name: new RegExp(`^${calls.length} cuộc gọi theo nhận định và trung bình`),
	});
	await expect(plot.locator("circle")).toHaveCount(calls.length);
	await leader.getByText("Xem dạng bảng").click();
	await expect(
		leader.getByRole("region", { name: "Các cuộc với nhận định và trung bình" }).getByRole("row"),
	).toHaveCount(calls.length + 1);
	await expect(leader.getByRole("row", { name: /^R²/ })).toBeVisible();
});
