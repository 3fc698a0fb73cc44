import { createHash } from "node:crypto";
import { z } from "zod";
import { ROUTE_FUZZ } from "../fuzz/targets";
import { expect, type Product, test } from "../setup/fixtures";
import { findThings, plantLink, type Things } from "../setup/things";
import { type DatabaseWatch, watchDatabase } from "../setup/watch-database";
import { askFor, type Content, FORM, things as prepare } from "./permissions.asking";
import { COURSE_SWAPS } from "./swapped-ids.courses";
import { LIVE_NOBODYS, LIVE_SWAPS } from "./swapped-ids.live";
import { LIVE_SESSION_NOBODYS, LIVE_SESSION_SWAPS } from "./swapped-ids.live-sessions";
import { PEOPLE_SWAPS, type Swap } from "./swapped-ids.people";

// There is nothing to see.
test.use({ trace: "off" });

const grant = { deed: "give-role", role: "trainer", from: new Date().toISOString().slice(0, 10) };
const SEED = "01900000-0000-7000-8000-0000000000aa";
/** The administrator of Đà Nẵng (made by `prepare`) and the managers reach their own centre and nothing else. */
const SWAPS: readonly Swap[] = [
	...COURSE_SWAPS,
	...LIVE_SWAPS,
	...LIVE_SESSION_SWAPS,
	{
		field: "hours.entryId",
		who: "manager",
		path: "/people/<<person.own>>/hours",
		fields: { deed: "void", reason: "nhầm người" },
		foreign: "<<hours.foreign>>",
		missing: "<<hours.missing>>",
	},
	{
		field: "hours.entryId",
		who: "manager",
		path: "/people/<<person.own>>/hours",
		fields: { deed: "void", reason: "nhầm người" },
		foreign: "<<hours.sibling>>",
		missing: "<<hours.missing>>",
	},
	...["foreign", "above"].map((whose) => ({
		field: "assign-by-mix.personId",
		who: "manager",
		path: "/people/assign",
		fields: {
			mix: "training",
			purpose: "practice",
			count: "3",
			dueOn: "",
			seed: SEED,
			drawn: "0123456789abcdef",
		},
		foreign: `<<person.${whose}>>`,
		missing: "<<person.missing>>",
	})),
	{
		field: "reports.centreId",
		who: "manager",
		path: "/reports",
		fields: { id: SEED, from: "2026-01-01", to: "2026-02-01", knownOn: "" },
		foreign: "<<centre.foreign>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "new-study.centreId",
		who: "manager",
		path: "/standard-setting/new",
		fields: {
			key: SEED,
			name: "Phiên ở nơi khác",
			method: "angoff",
			rubric: "<<rubric.current>>",
			named: "no",
		},
		foreign: "<<centre.foreign>>",
		missing: "<<centre.missing>>",
	},
	...["invite", "uninvite"].map((deed) => ({
		field: "study.judgeId",
		who: "manager",
		path: "/standard-setting/<<study.open>>",
		fields: { deed },
		foreign: "<<person.foreign>>",
		missing: "<<person.missing>>",
	})),
	...["choose", "drop"].map((deed) => ({
		field: "study-calls.callId",
		who: "manager",
		path: "/standard-setting/<<study.calls>>/calls",
		fields: { deed },
		foreign: "<<call.foreign>>",
		missing: "<<call.missing>>",
	})),
	{
		field: "account.sessionId",
		who: "trainee",
		path: "/account",
		fields: { deed: "end-session" },
		foreign: "<<session.foreign>>",
		missing: "<<session.missing>>",
	},
	...["end-role", "end-role-on"].map((deed) => ({
		field: "account-of.holdingId",
		who: "xuan.truong",
		path: "/accounts/<<person.foreign>>",
		fields: { deed, lastDay: "2099-01-01" },
		foreign: "<<holding.own>>",
		missing: "<<holding.missing>>",
	})),
	{
		field: "account-of.centreId",
		who: "xuan.truong",
		path: "/accounts/<<person.foreign>>",
		fields: grant,
		foreign: "<<centre.own>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "new-account.centreId",
		who: "xuan.truong",
		path: "/accounts/new",
		fields: { name: "Nguyễn Thị Mới", email: "moi@demo.langnghe.example", role: "trainee" },
		foreign: "<<centre.own>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "new-calibration.centreId",
		who: "manager",
		path: "/calibration/new",
		fields: { name: "của người khác", dueOn: "2030-01-01", rubricId: "call-quality-111" },
		foreign: "<<centre.foreign>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "centres.parentId",
		who: "xuan.truong",
		path: "/centres",
		fields: { nameVi: "Trung tâm mới", nameEn: "New centre" },
		foreign: "<<centre.own>>",
		missing: "<<centre.missing>>",
	},
	...PEOPLE_SWAPS,
];

/** Fields that look like ids and are none of somebody's, each with why. */
const NOBODYS: Record<string, string> = {
	"person-certificates.programmeId": "of the programmes, which are everybody's",
	"turn.clientId": "made by the browser, and counts within its call alone",
	"assignments.scenarioId":
		"of the library, which is everybody's; a sealed one goes into assessed calls alone",
	"calibration-calls.callId":
		"only calls that the round may take are taken, the others are left out: choosableAmong",
	"new-calibration.rubricId": "of the rubrics, which are everybody's",
	"save-calibration.code": "of the rubric's behaviours, which are everybody's",
	"save-assessment.code": "of the rubric's behaviours, which are everybody's",
	"second-factor.code": "of a telephone; second-factor.spec.ts sends wrong ones",
	"sign-in-code.code": "the same",
	"sign-in-set-up.code": "the same",
	"certificates.id": "a new set's own; a set that is there stays its own asker's, and another is told 404",
	"reports.id":
		"made with the form; sent again it adds nothing, and leads to that report only who may see it",
	"service-figures.id": "made with the form; sent again it adds nothing",
	...LIVE_NOBODYS,
	...LIVE_SESSION_NOBODYS,
	"decision.code": "a kind of error; it counts within its call alone",
};

test("every id in a body is swapped for somebody else's, or says why it is nobody's", () => {
	const found = Object.entries(ROUTE_FUZZ).flatMap(([route, { form, json }]) =>
		[form, json]
			.flatMap((schema) =>
				schema ? namesIn(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })) : [],
			)
			.map((name) => `${route}.${name}`),
	);
	const ids = found.filter((name) => /(Id|\.id|\.code|\.secret|centre)$/.test(name));
	const known = new Set([...SWAPS.map(({ field }) => field), ...Object.keys(NOBODYS)]);
	expect([...new Set(ids)].sort()).toEqual([...known].sort());
});

for (const swap of SWAPS)
	test(`${swap.field} (${swap.fields.deed ?? "made"}) of somebody else's is as one that does not exist: ${swap.foreign}`, async ({
		product,
	}) => {
		const { ids, watch } = await prepared(product);
		const field = swap.field.split(".")[1] ?? "";
		const answers = [];
		for (const value of [swap.foreign, swap.missing]) {
			const content: Content = {
				type: FORM,
				body: new URLSearchParams({ ...filled(ids, swap.fields), [field]: put(ids, value) }).toString(),
			};
			await askFor(product, "/", { method: "GET", login: swap.who });
			await watch.changes();
			const response = await askFor(product, put(ids, swap.path), {
				method: "POST",
				login: swap.who,
				content,
			});
			const text = (await response.text())
				.replaceAll(put(ids, value), "VALUE")
				.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
				.replace(/nonce="[^"]*"/g, "");
			answers.push({ status: response.status, text, changes: await watch.changes() });
		}
		expect(answers[0]?.changes).toEqual([]);
		expect(answers[0]).toEqual(answers[1]);
	});

test("a used link, an expired one and one that never was are one answer", async ({ product }) => {
	const { ids, watch } = await prepared(product);
	const { query } = product.database;
	const person = ids["person.foreign"] ?? "";
	const used = await plantLink(product.database, person, "a-link-that-was-used-0123456789abcdef");
	const expired = await plantLink(product.database, person, "a-link-that-is-over-0123456789abcdef");
	const hash = (secret: string) => createHash("sha256").update(secret).digest("hex");
	await query(`UPDATE "OneTimeLink" SET "usedAt" = now() WHERE "secretHash" = $1`, [hash(used)]);
	await query(`UPDATE "OneTimeLink" SET "expiresAt" = now() - interval '1 minute' WHERE "secretHash" = $1`, [
		hash(expired),
	]);
	const content = { type: FORM, body: "password=một mật khẩu đủ dài&repeat=một mật khẩu đủ dài" };
	for (const method of ["GET", "POST"]) {
		const answers = [];
		for (const secret of [used, expired, "a-link-that-never-was-0123456789abcdef"]) {
			await watch.changes();
			const response = await askFor(product, `/set-password/${secret}`, { method, login: null, content });
			const text = (await response.text()).replaceAll(secret, "SECRET").replace(/nonce="[^"]*"/g, "");
			answers.push({ status: response.status, text });
			expect(await watch.changes()).toEqual([]);
		}
		expect(answers[0]?.status).toBe(404);
		expect(answers[1]).toEqual(answers[0]);
		expect(answers[2]).toEqual(answers[0]);
	}
});

let opened: { product: Product; ids: Things; watch: DatabaseWatch } | null = null;
test.afterAll(() => opened?.watch.close());

async function prepared(product: Product) {
	if (opened?.product === product) return opened;
	await prepare(product);
	opened = {
		product,
		ids: await findThings(product.database),
		watch: await watchDatabase(product.database),
	};
	return opened;
}

const filled = (ids: Things, fields: Record<string, string>) =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, put(ids, value)]));

const put = (ids: Things, text: string) =>
	text.replace(/<<([\w.]+)>>/g, (_, name: string) => ids[name] ?? name);

/** The names of all properties in a JSON schema, at any depth. */
function namesIn(schema: unknown): string[] {
	if (typeof schema !== "object" || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]) =>
		key === "properties"
			? [...Object.keys(value as object), ...namesIn(Object.values(value as object))]
			: namesIn(value),
	);
}
