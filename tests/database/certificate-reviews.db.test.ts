import { beforeAll, describe, expect, it } from "vitest";
import { decideReview } from "~/persistence/certificate-deeds.server";
import {
	countReviews,
	listReviews,
	listReviewsOf,
	openReviews,
} from "~/persistence/certificate-reviews.server";
import { checkStandings } from "~/persistence/check-standings.server";
import { database } from "~/persistence/database.server";

const PROGRAMME = "hotline-counsellor-111";
const DAY = 86_400_000;
const NOW = Date.now();
const at = (days: number) => new Date(NOW + days * DAY);
const dayOf = (days: number) => at(days).toISOString().slice(0, 10);
let manager = "";
let holder = "";
let calls: string[] = [];

beforeAll(async () => {
	manager = (await database.person.findFirstOrThrow({ where: { email: { startsWith: "manager@" } } })).id;
	const standing = await database.certificationStanding.findFirstOrThrow({
		where: {
			...{ programmeId: PROGRAMME, status: "certified" },
			person: { roles: { some: { centreId: "ha-noi" } } },
		},
	});
	holder = standing.personId;
	const found = await database.call.findMany({ where: { purpose: "assessed" }, take: 2 });
	calls = found.map(({ id }) => id);
});

const released = (criticalErrors: string[], releaseNumber: number, days = 0, call = 0) =>
	database.$transaction((on) =>
		openReviews(on, {
			...{ personId: holder, callId: calls[call] ?? "", releaseNumber, criticalErrors, at: at(days) },
		}),
	);
const [HERE, ELSEWHERE] = ["national/ha-noi/", "national/da-nang/"];
const asked = (state: "open" | "decided", path = HERE, days = 0) => ({
	...{ paths: [path], today: dayOf(days), withoutId: manager, state },
});
const by = (days: number) => ({ personId: holder, byId: manager, at: at(days) });

describe("what a confirmed critical error asks for", () => {
	it("is a decision in fourteen days about the certificate that rests on calls, and suspends nothing", async () => {
		await released(["unsafe-contact"], 1);
		const [review, ...more] = await listReviewsOf(holder);
		expect(more).toEqual([]);
		expect(review).toMatchObject({
			programmeId: PROGRAMME,
			outcome: null,
			criticalErrors: ["unsafe-contact"],
		});
		expect(Date.parse(review?.dueOn ?? "") - Date.parse(dayOf(0))).toBeGreaterThanOrEqual(13 * DAY);
		const standing = await database.certificationStanding.findFirstOrThrow({
			where: { personId: holder, programmeId: PROGRAMME },
		});
		expect(standing.certified).toBe(true);
	});

	it("is not asked twice by a second result with errors, and is withdrawn by one without", async () => {
		await released(["unsafe-contact", "false-promise"], 2);
		expect(await listReviewsOf(holder)).toHaveLength(1);
		await released([], 3);
		expect((await listReviewsOf(holder))[0]?.outcome).toMatchObject({ outcome: "withdrawn", by: null });
		await released(["unsafe-contact"], 4);
		expect(await listReviewsOf(holder)).toHaveLength(2);
	});

	it("stands in the list of the person's centre alone, late after its day", async () => {
		expect(await countReviews(asked("open"))).toEqual({ count: 1, late: 0 });
		expect(await countReviews(asked("open", HERE, 20))).toEqual({ count: 1, late: 1 });
		expect(await countReviews(asked("open", ELSEWHERE))).toEqual({ count: 0, late: 0 });
		expect(await listReviews({ ...asked("open"), withoutId: holder }, { limit: 9, offset: 0 })).toEqual([]);
		const [row] = await listReviews(asked("open"), { limit: 9, offset: 0 });
		expect(row?.personId).toBe(holder);
	});

	it("is decided once, with the reason in the audit; a suspension suspends at the same instant", async () => {
		const [open] = await listReviews(asked("open"), { limit: 1, offset: 0 });
		const id = open?.id ?? "";
		const reason = "Gọi lại khi kẻ canh giữ ở cạnh; học lại phần an toàn.";
		const elsewhere = { ...by(1), personId: manager };
		expect(await decideReview(id, elsewhere, { outcome: "suspension", reason })).toBe("not-open");
		const both = await Promise.all([
			decideReview(id, by(1), { outcome: "suspension", reason }),
			decideReview(id, by(1), { outcome: "suspension", reason }),
		]);
		expect(both.sort()).toEqual(["not-open", null].sort());
		const [decided] = await listReviews(asked("decided"), { limit: 9, offset: 0 });
		expect(decided?.outcome).toMatchObject({ outcome: "suspension", reason });
		const standing = await database.certificationStanding.findFirstOrThrow({
			where: { personId: holder, programmeId: PROGRAMME },
		});
		expect(standing.status).toBe("suspended");
		expect(await checkStandings(at(1))).toMatchObject({ wrong: 0 });
		expect(await database.auditEvent.count({ where: { action: "certificate.review" } })).toBe(1);
	});

	it("cannot suspend what is not in force, and asks nothing of whoever holds no certificate", async () => {
		await released(["unsafe-contact"], 1, 2, 1);
		expect(await countReviews(asked("open"))).toEqual({ count: 0, late: 0 });
	});
});
