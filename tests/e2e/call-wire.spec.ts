import type { Page } from "@playwright/test";
import { expect, test } from "../setup/fixtures";
import { answerPhone, best, handIn, ownWords, playToEnding, S01, S03, takeTurn } from "./call-steps";

/** Everything that the server sent to a page, from now on. */
function recordWire(page: Page): { text(): Promise<string> } {
	const bodies: Promise<string>[] = [];
	page.on("response", (response) => {
		if (response.status() < 300 || response.status() >= 400)
			bodies.push(
				response.text().then(
					(text) => `${response.url()}\n${text}`,
					() => "",
				),
			);
	});
	return { text: async () => (await Promise.all(bodies)).join("\n") };
}

/** What only the author and the trainer may know of a scenario. */
function secrets() {
	const points = [...S03.phases.flatMap((phase) => phase.nodes), ...S03.interrupts];
	const allReplies = points.flatMap((point) => point.replies);
	return {
		ids: [
			...points.map((point) => point.id),
			...allReplies.map((reply) => reply.id),
			...S03.endings.map((ending) => ending.id),
			...Object.keys(S03.facts),
			...Object.values(S03.facts).flatMap((fact) => Object.keys(fact.options ?? {})),
		].filter((id) => id.includes("-")),
		codes: [
			...new Set(
				allReplies.flatMap((reply) => [
					...reply.shows,
					...reply.repairs,
					...(reply.critical ? [reply.critical] : []),
				]),
			),
		],
		texts: [
			...allReplies.map((reply) => reply.why.vi),
			...points.flatMap((point) => (point.hint ? [point.hint.vi] : [])),
			...S03.endings.flatMap((ending) => [ending.title.vi, ending.text.vi]),
			S03.caller.about.vi,
			...Object.values(S03.facts).flatMap((fact) => fact.accept.filter((answer) => answer.length > 30)),
		],
	};
}

test("what an assessed call sends tells nothing of what is behind the replies", async ({
	page,
	signInAs,
	product,
}) => {
	await signInAs(page, "trainee");
	const wire = recordWire(page);
	await page.goto("/");
	await page.getByRole("link", { name: "Xem và nhận cuộc gọi" }).click();
	await page.getByRole("button", { name: "Nhận cuộc gọi" }).click();
	const callId = await answerPhone(page);
	await playToEnding(page, best(S03, "vi"));
	const sent = (await wire.text()).normalize("NFC");
	// The test would find something if it were there: what was said is.
	expect(sent.includes(S03.greeting.vi)).toBe(true);
	const { ids, codes, texts } = secrets();
	// Ids that are also words of the page's own code (kinds of lines, packet items, categories) tell nothing.
	const own = new Set(["last-words", "safe-contact", "danger-level", "hand-over"]);
	// Compared as short lists: a failure names what was found, not all that was sent.
	const found = [
		...ids.filter((id) => !own.has(id) && sent.includes(`"${id}"`)),
		...codes.filter((code) => sent.includes(code)),
		...texts.filter((text) => sent.includes(text)),
		...["thresholds", '"guard', '"snapshot"', '"shows"', '"effects"'].filter((word) => sent.includes(word)),
	];
	expect(found).toEqual([]);

	await handIn(page, "Nộp phiếu ca", "Nộp");
	await expect(page.getByText("Phần còn lại mở sau khi có kết quả")).toBeVisible();
	const debrief = await page.request.get(`/calls/${callId}/debrief`);
	const held = (await debrief.text()).normalize("NFC");
	const whys = S03.phases
		.flatMap((phase) => phase.nodes)
		.flatMap((node) => node.replies.map((reply) => reply.why.vi));
	expect([...codes, ...whys].filter((secret) => held.includes(secret))).toEqual([]);
	const rows = await product.database.query(
		`SELECT payload->>'words' AS words FROM "CallEvent" WHERE "callId" = $1 AND type = 'own-words'`,
		[callId],
	);
	expect(rows.length).toBeGreaterThanOrEqual(2);
});

test("at a marked turn the replies show only after one's own words, and empty words are asked for", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "thi.ngan");
	await page.goto("/scenarios/S01");
	await page.locator("button[value=take]").click();
	await answerPhone(page);
	for (let turn = 0; turn < 20 && !(await ownWords(page).isVisible()); turn++)
		await takeTurn(page, best(S01, "vi"), "mouse");
	await expect(page.locator("button[value^='reply:']")).toHaveCount(0);
	await page.locator("button[value=own-words]").click();
	await expect(page.getByText("Gõ điều bạn sẽ nói, dù chỉ vài chữ.")).toBeVisible();
	await ownWords(page).fill("Dạ, em sợ là đúng rồi, mình tính từ từ.");
	await page.locator("button[value=own-words]").click();
	await expect(page.locator("button[value^='reply:']").first()).toBeVisible();
	await expect(page.getByText("Dạ, em sợ là đúng rồi, mình tính từ từ.")).toBeVisible();
});
