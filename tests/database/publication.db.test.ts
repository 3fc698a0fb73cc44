import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleProver } from "../../scripts/setup/bundle-server.mjs";
import { testDatabase } from "../setup/db-test";
import { ROOT } from "../setup/test-databases";

// An installation of one's own, whose files can be changed.
const root = mkdtempSync(path.join(os.tmpdir(), "lang-nghe-library-"));
const FILE = path.join(root, "scenarios/S02-what-does-111-do.yaml");
const original = readFileSync(path.join(ROOT, "scenarios/S02-what-does-111-do.yaml"), "utf8");

beforeAll(async () => {
	await bundleProver(ROOT);
	cpSync(path.join(ROOT, "scenarios"), path.join(root, "scenarios"), { recursive: true });
	symlinkSync(path.join(ROOT, "build"), path.join(root, "build"));
	process.env.LANG_NGHE_ROOT = root;
});
afterAll(() => rmSync(root, { recursive: true }));

// The environment is read with the first import of what needs it.
const load = async () =>
	(await import("../../app/features/scenario-authoring/load-library.server")).loadLibrary();
const publication = () => import("../../app/persistence/publication.server");

interface Standing {
	hash: string;
	versions: number;
	audits: number;
}
async function standing(): Promise<Standing> {
	const [row] = await testDatabase().query<Standing>(
		`SELECT s."currentHash" AS hash,
			(SELECT count(*)::int FROM "ScenarioVersion" v WHERE v."scenarioId" = s.id) AS versions,
			(SELECT count(*)::int FROM audit_event a WHERE a.subject = 'scenario:S02') AS audits
		 FROM "Scenario" s WHERE s.id = 'S02'`,
	);
	if (!row) throw new Error("the demo has no S02");
	return row;
}

test("a start publishes nothing where no file has changed", async () => {
	const before = await standing();
	expect(await load()).toMatchObject({ published: 0 });
	expect(await standing()).toEqual(before);
});

test("a file that changed makes a version, by the installation, and can be changed back", async () => {
	const before = await standing();
	writeFileSync(FILE, original.replace(/^minutes: \d+$/m, "minutes: 11"));
	expect(await load()).toMatchObject({ published: 1 });
	const changed = await standing();
	expect(changed).toMatchObject({ versions: before.versions + 1, audits: before.audits + 1 });
	const [version] = await testDatabase().query(
		`SELECT "publishedById", reason, source, document->>'minutes' AS minutes FROM "ScenarioVersion" WHERE hash = $1`,
		[changed.hash],
	);
	expect(version).toEqual({
		publishedById: null,
		reason: "file changed",
		source: readFileSync(FILE, "utf8"),
		minutes: "11",
	});
	const [proof] = await testDatabase().query<{ status: string }>(
		`SELECT status FROM "ScenarioProof" WHERE "contentHash" = $1`,
		[changed.hash],
	);
	expect(proof).toEqual({ status: "done" });

	writeFileSync(FILE, original);
	expect(await load()).toMatchObject({ published: 1 });
	expect(await standing()).toMatchObject({ hash: before.hash, versions: before.versions + 1 });
});

test("a file that the proof refutes keeps the product from starting, by its name and line, and nothing is published", async () => {
	const before = await standing();
	writeFileSync(
		FILE,
		original.replace(
			/^facts:\n/m,
			"facts:\n  never-told: { label: { vi: Không ai nói, en: Never told }, type: text }\n",
		),
	);
	await expect(load()).rejects.toThrow(/^S02-what-does-111-do\.yaml:\d+:\d+: .*never-told/m);
	expect(await standing()).toEqual(before);
	writeFileSync(FILE, original);
});

test("of those who publish over the same version at once one does, and the others are told", async () => {
	const { publishVersion } = await publication();
	const { parseScenario } = await import("../../app/domain/scenario/parse-scenario");
	const before = await standing();
	const [person] = await testDatabase().query<{ id: string }>(`SELECT id FROM "Person" ORDER BY id LIMIT 1`);
	const publish = async (minutes: number) => {
		const source = original.replace(/^minutes: \d+$/m, `minutes: ${minutes}`);
		const parsed = parseScenario(source, "S02.yaml");
		if (!parsed.ok) throw new Error("S02 cannot be read");
		return publishVersion(
			{ scenario: parsed.scenario, hash: `${minutes}`.padStart(64, "0"), source },
			{ personId: person?.id ?? "", reason: "at once", expected: before.hash },
			async () => undefined,
		);
	};
	const done = await Promise.all([21, 22, 23].map(publish));
	expect(done.filter(Boolean)).toHaveLength(1);
	expect(await standing()).toMatchObject({ versions: before.versions + 1, audits: before.audits + 1 });

	// A restart does not take back what was published so.
	const { hash } = await standing();
	expect(await load()).toMatchObject({ published: 0 });
	expect((await standing()).hash).toBe(hash);
});

test("no start with call mixes that are wrong: the place is told, and nothing serves by half of them", async () => {
	const { product } = await import("../../app/product.server");
	const file = path.join(root, "scenarios/call-mixes.yaml");
	const mixes = readFileSync(file, "utf8");
	writeFileSync(file, mixes.replace("weight: 69.4", "weight: 60").replace("[referral]", "[referal]"));
	await expect(product.prepare(console.log)).rejects.toThrow(
		/^scenarios\/call-mixes\.yaml:\d+:\d+: .*information.*counselling.*referral/,
	);
	writeFileSync(file, mixes.replace("weight: 69.4", "weight: 60").replace("S23: 3", "S33: 3"));
	await expect(product.prepare(console.log)).rejects.toThrow(
		/^scenarios\/call-mixes\.yaml:19:5: .* Make it 100\.$/,
	);
	writeFileSync(file, mixes.replace("S23: 3", "S33: 3"));
	await expect(product.prepare(console.log)).rejects.toThrow(
		/^scenarios\/call-mixes\.yaml:\d+:\d+: There is no scenario S33/,
	);
	writeFileSync(file, mixes);
	const said: string[] = [];
	await product.prepare((line) => said.push(line));
	expect(said[0]).toMatch(/^Scenarios: [1-9]\d*,/);
});

test("a file that is known is taken as read, and one with another word in it is not", async () => {
	expect(await load()).toMatchObject({ published: 0 });
	// What was proved by another rubric is read again, and proved again.
	const { listFileStates } = await publication();
	const known = (await listFileStates()).get("S04");
	expect(known).toMatchObject({
		rubricId: "call-quality-111",
		sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
	});
	expect(known?.provedBy).toHaveLength(1);
	const file = path.join(root, "scenarios/S04-whispered-call.yaml");
	const text = readFileSync(file, "utf8");
	writeFileSync(file, text.replace(/^format: 1$/m, "format: 2"));
	await expect(load()).rejects.toThrow(/^S04-whispered-call\.yaml:\d+:\d+: .*format/m);
	writeFileSync(file, text);
	expect(await load()).toMatchObject({ published: 0 });
});
