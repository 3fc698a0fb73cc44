import { beforeEach, describe, expect, test } from "vitest";
import { callQuality } from "~/domain/rubric/fixtures/call-quality";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { getPublication, publishRubric } from "~/features/rubrics/publish-rubric.server";
import { getRubricDraft, getRubricPart } from "~/features/rubrics/rubric-drafts.query.server";
import { getRubrics } from "~/features/rubrics/rubrics.query.server";
import { beginRubricDraft, doWithRubricDraft, savePart } from "~/features/rubrics/save-rubric-draft.server";
import { findCall } from "~/persistence/calls.server";
import { findCurrentRubricVersion } from "~/persistence/library.server";
import { publishRubricFile } from "~/persistence/rubric-versions.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { ringingCall, signedIn } from "./fixtures";

const { query } = testDatabase();
const ID = "call-quality-111";

let trainer: SignedIn;
let other: SignedIn;
beforeEach(async () => {
	trainer = await signedIn("trainer");
	other = await signedIn("trainer2");
	await query(`UPDATE "RubricDraft" SET "discardedAt" = now() WHERE "publishedHash" IS NULL`);
});

async function standing(): Promise<{ hash: string; rubric: Rubric }> {
	const found = await findCurrentRubricVersion(ID);
	if (!found) throw new Error("there is no rubric");
	return found;
}
/** A draft of the version that follows the newest one. */
async function begun(who = trainer): Promise<string> {
	const to = await beginRubricDraft(who, { version: (await standing()).hash.slice(0, 8) });
	return to.slice("/rubric-drafts/".length);
}
const save = async (id: string, part: string, given: Record<string, string>, who = trainer) => {
	const { revision, values } = await getRubricPart(id, part);
	const all = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [...[value].flat()]]));
	const flat = Object.fromEntries(
		Object.entries(all).map(([name, list]) => [name, list.length === 1 ? (list[0] ?? "") : list]),
	);
	return savePart(who, id, part, { ...flat, deed: "save", revision: String(revision), ...given });
};
const publish = async (id: string, who = trainer, reason = "thử") => {
	const { head, expected } = await getPublication(id);
	return publishRubric(who, id, { revision: String(head.revision), expected, reason });
};
const textOf = async (id: string, part: string, field: string) =>
	(await getRubricPart(id, part)).values[field];
const versions = () =>
	query<{ version: number; reason: string; publishedById: string | null }>(
		`SELECT version, reason, "publishedById" FROM "RubricVersion" WHERE "rubricId" = $1 ORDER BY "publishedAt"`,
		[ID],
	);

describe("a draft", () => {
	test("of a rubric is one, however many begin it at once", async () => {
		const { hash } = await standing();
		const begin = (who: SignedIn) => beginRubricDraft(who, { version: hash });
		const led = await Promise.all(
			Array.from({ length: 12 }, (_, index) => begin(index % 2 ? trainer : other)),
		);
		expect(new Set(led).size).toBe(1);
		expect((await getRubrics())[0]?.draft?.id).toBe(led[0]?.split("/").at(-1));
	});

	test("keeps what two people write into different parts at once", async () => {
		const id = await begun();
		const done = await Promise.all([
			save(id, "criterion.listening", { "name-en": "Listening well" }),
			save(id, "criterion.empathy", { "name-en": "Fellow feeling" }, other),
			save(id, "pass", { mean: "3" }),
		]);
		expect(done.map(({ ok }) => ok)).toEqual([true, true, true]);
		expect(await textOf(id, "criterion.listening", "name-en")).toBe("Listening well");
		expect(await textOf(id, "criterion.empathy", "name-en")).toBe("Fellow feeling");
		expect(await textOf(id, "pass", "mean")).toBe("3");
	});

	test("of two who save one part from the same revision one is told, with both sides, and nothing is written over", async () => {
		const id = await begun();
		const [first, second] = await Promise.all([
			save(id, "criterion.listening", { "name-en": "Mine", revision: "1" }),
			save(id, "criterion.listening", { "name-en": "Theirs", revision: "1" }, other),
		]);
		const refused = first.ok ? second : first;
		const kept = first.ok ? "Mine" : "Theirs";
		if (refused.ok) throw new Error("both were saved");
		expect(refused.status).toBe(409);
		expect(refused.conflict?.fields).toEqual([
			{ name: "name-en", theirs: kept, mine: kept === "Mine" ? "Theirs" : "Mine" },
		]);
		expect(refused.given["name-en"]).not.toBe(kept);
		expect(await textOf(id, "criterion.listening", "name-en")).toBe(kept);
		// Who has seen both saves on the newer revision.
		expect(await save(id, "criterion.listening", { "name-en": "Both" })).toMatchObject({ ok: true });
	});

	test("keeps what is wrong in it, and is not published", async () => {
		const id = await begun();
		await save(id, "pass", { mean: "ba" });
		expect(await textOf(id, "pass", "mean")).toBe("ba");
		expect((await getRubricDraft(id)).problems).toEqual({ pass: 1 });
		expect(await publish(id)).toMatchObject({ ok: false, refusal: "problems" });
	});

	test("that says what the version in use says is not published, nor one without a reason", async () => {
		const id = await begun();
		expect(await publish(id)).toMatchObject({ refusal: "unchanged", status: 409 });
		await save(id, "pass", { mean: "2,5" });
		expect(await publish(id, trainer, " ")).toMatchObject({ refusal: "needReason", status: 422 });
	});
});

test("what a scenario in use refers to cannot be retired: the scenarios are named", async () => {
	const id = await begun();
	await doWithRubricDraft(trainer, id, { deed: "retire.criterion.empathy" });
	const before = await versions();
	const { stuck } = await getPublication(id);
	expect(stuck.length).toBeGreaterThan(5);
	expect(stuck.find((scenario) => scenario.id === "S01")?.items).toContainEqual(
		expect.stringMatching(/^behaviour\.empathy\./),
	);
	expect(await publish(id)).toMatchObject({ ok: false, refusal: "stuck" });
	expect(await versions()).toEqual(before);
});

test("of many who publish one draft at once one does, as the number above the highest, and the audit says who and why", async () => {
	const call = await ringingCall();
	const before = await versions();
	const id = await begun();
	await save(id, "criterion.listening", { "b1-text-en": "Opens with a question that leaves room" });
	const { head, expected } = await getPublication(id);
	const form = { revision: String(head.revision), expected, reason: "as the experts asked" };
	const done = await Promise.all([trainer, other, trainer, other].map((who) => publishRubric(who, id, form)));
	const paths = done.map((each) => (each.ok ? each.to : each.refusal));
	expect(paths.filter((path) => path.endsWith("?published"))).toHaveLength(1);
	expect(paths.filter((path) => path === "/rubrics?gone")).toHaveLength(3);

	const after = await versions();
	expect(after).toHaveLength(before.length + 1);
	const highest = Math.max(...before.map(({ version }) => version));
	expect(after.at(-1)).toMatchObject({ version: highest + 1, reason: "as the experts asked" });
	const { hash, rubric } = await standing();
	expect(rubric.version).toBe(highest + 1);
	const audits = await query<{ personId: string; hash: string; reason: string }>(
		`SELECT "personId", detail->>'hash' AS hash, detail->>'reason' AS reason FROM audit_event
		 WHERE action = 'rubric.published' AND subject = $1 ORDER BY at DESC`,
		[`rubric:${ID}`],
	);
	expect(audits.map((each) => each.hash)).toEqual([hash]);
	expect(audits[0]).toMatchObject({ reason: "as the experts asked", personId: after.at(-1)?.publishedById });

	// What had begun keeps its version; what begins now has the new one.
	expect((await findCall(call.id))?.rubricHash).toBe(call.rubricHash);
	expect((await ringingCall()).rubricHash).toBe(hash);
	const [row] = await getRubrics();
	expect(row?.versions.map((version) => [version.version, version.current])).toEqual([
		[highest + 1, true],
		[highest, false],
	]);
	expect(row?.versions[0]).toMatchObject({ practice: 1, assessed: 0 });
	expect(row?.draft).toBeNull();
});

test("a code that was retired is not given again, not even to a draft that goes back to an earlier version", async () => {
	const first = await standing();
	const add = async (id: string, words: string) => {
		const { revision, values } = await getRubricPart(id, "criterion.empathy");
		const done = await savePart(trainer, id, "criterion.empathy", {
			...(values as Record<string, string>),
			revision: String(revision),
			deed: "add.advanced",
		});
		const code = done.ok ? (done.to.split(".").at(-1) ?? "") : "";
		await save(id, "criterion.empathy", {
			[`${code}-text-vi`]: words,
			[`${code}-text-en`]: words,
			[`${code}-short-vi`]: words,
			[`${code}-short-en`]: words,
		});
		return code;
	};
	const one = await begun();
	const code = await add(one, "Nói chậm lại");
	expect(await publish(one)).toMatchObject({ ok: true });

	const two = await begun();
	const { revision, values } = await getRubricPart(two, "criterion.empathy");
	await savePart(trainer, two, "criterion.empathy", {
		...(values as Record<string, string>),
		revision: String(revision),
		deed: `retire.behaviour.empathy.${code}`,
	});
	expect(await publish(two)).toMatchObject({ ok: true });

	// From the version before either: its highest number was lower.
	const to = await beginRubricDraft(trainer, { version: first.hash });
	const next = await add(to.split("/").at(-1) ?? "", "Nói nhỏ lại");
	expect(Number(next.slice(1))).toBe(Number(code.slice(1)) + 1);
});

test("once somebody published here, the file of scenarios/ adds no version any more", async () => {
	const changed = { ...callQuality(), version: 99 };
	expect(await publishRubricFile("0".repeat(64), changed)).toBe("own");
	const { hash, rubric } = await standing();
	expect(await publishRubricFile(hash, rubric)).toBe("known");
	expect((await standing()).hash).toBe(hash);
});
