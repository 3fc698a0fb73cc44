import { expect, test } from "vitest";
import { firstNotice } from "~/domain/notice/first-notice";
import {
	acknowledgeNotice,
	ensureNotice,
	listAcknowledged,
	listNotices,
	newestNotice,
	noticeIsDue,
	publishNotice,
} from "~/persistence/staff-notices.server";
import { testDatabase } from "../setup/db-test";
import { personId } from "./fixtures";

const at = new Date("2026-11-20T03:00:00Z");

test("the notice that comes with the product is there once, and nearly everybody of the demo has read it", async () => {
	await Promise.all([ensureNotice(at), ensureNotice(at)]);
	const notices = await listNotices();
	expect(notices).toMatchObject([{ version: 1, by: null, body: firstNotice() }]);
	expect(await noticeIsDue(await personId("trainee"))).toBe(false);
	expect(await noticeIsDue(await personId("a.sinh"))).toBe(true);
});

test("a new version is asked of everybody; of two who publish at once one does; twice read is once", async () => {
	const [manager, trainee] = [await personId("manager.national"), await personId("trainee")];
	const next = {
		body: { vi: "Bản hai.", en: "Version two." },
		reason: "Rõ hơn",
		personId: manager,
		builtOn: 1,
	};
	const published = await Promise.all([publishNotice(next, at), publishNotice(next, at)]);
	expect(published.sort()).toEqual([false, true]);
	expect(await newestNotice()).toBe(2);
	expect(await noticeIsDue(trainee)).toBe(true);
	expect(await acknowledgeNotice(trainee, 1, at)).toBe(false);
	expect(await Promise.all([1, 2, 3].map(() => acknowledgeNotice(trainee, 2, at)))).toEqual([
		true,
		true,
		true,
	]);
	expect((await listAcknowledged(trainee)).get(2)).toBe(at.getTime());
	expect(await noticeIsDue(trainee)).toBe(false);
	const audited = await testDatabase().query(
		`SELECT "personId", subject FROM audit_event WHERE action = 'notice.published'`,
	);
	expect(audited).toEqual([{ personId: manager, subject: "notice:2" }]);
	// What somebody published here stands at the next start, whatever comes with the product.
	await ensureNotice(at);
	expect(await newestNotice()).toBe(2);
});
