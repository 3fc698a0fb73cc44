import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Rules about what stands in a file, for what imports alone do not show. Each with what it has to catch. */
const RULES: {
	name: string;
	why: string;
	files: RegExp;
	except?: RegExp;
	forbidden: RegExp;
	caught: string[];
	fine: string[];
}[] = [
	{
		name: "the environment is read in one place",
		why: "Checked once, at the start. (server/ and scripts/ are what sets it.)",
		files: /^(app|prisma\/seed)\//,
		except: /^app\/platform\/env\.server\.ts$/,
		forbidden: /\bprocess\s*\.\s*env\b|\bimport\.meta\.env\b/,
		caught: ["process.env.PORT", "const { PORT } = process.env;"],
		fine: ["env().PORT", "process.environment"],
	},
	{
		name: "the domain has no clock",
		why: "What the same events lead to must not depend on when it is asked.",
		files: /^app\/domain\//,
		forbidden:
			/\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bDate\s*\(\s*\)|\bperformance\s*\.\s*now\b|\bTemporal\s*\.\s*Now\b/,
		caught: ["Date.now()", "new Date()", "performance.now()", "Temporal.Now.instant()"],
		fine: ["new Date(at)", "updateNow()"],
	},
	{
		name: "the domain has no chance",
		why: "A seeded generator is passed in.",
		files: /^app\/domain\//,
		forbidden: /\bMath\s*\.\s*random\b|\brandomUUID\b|\bgetRandomValues\b|\brandomBytes\b/,
		caught: ["Math.random()", "crypto.randomUUID()"],
		fine: ["random.next()", "Math.round(1.5)"],
	},
	{
		name: "no raw query from a string",
		why: "Tagged templates carry their values as parameters.",
		files: /^(app|server|scripts|prisma\/seed)\//,
		forbidden: /\$(queryRaw|executeRaw)Unsafe\b|\bPrisma\s*\.\s*raw\b/,
		caught: ["database.$queryRawUnsafe(sql)", "await on.$executeRawUnsafe(`x`)", "Prisma.raw(column)"],
		fine: ["database.$queryRaw`SELECT 1`"],
	},
	{
		name: "no HTML from a string",
		why: "React escapes; this does not.",
		files: /^app\//,
		forbidden: /\bdangerouslySetInnerHTML\b|\.innerHTML\s*=/,
		caught: ["<p dangerouslySetInnerHTML={{ __html: words }} />", "node.innerHTML = words"],
		fine: ["<p>{words}</p>"],
	},
	{
		name: "tests neither sleep nor try twice",
		why: "They wait for what a person would see.",
		files: /^tests\/(e2e|database)\/|\.test\.tsx?$/,
		except: /^tests\/architecture\//,
		forbidden: /\bwaitForTimeout\b|\bsetTimeout\s*\(|\bretries\s*:|\btest\.only\b|\.only\s*\(/,
		caught: ["await page.waitForTimeout(500)", "setTimeout(resolve, 10)", "it.only("],
		fine: ["test.setTimeout(60_000)", "await expect(button).toBeVisible()"],
	},
];

/** Comments may name what code may not. */
const withoutComments = (text: string) =>
	text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
const breaks = (rule: (typeof RULES)[number], text: string) =>
	rule.forbidden.test(withoutComments(text).replaceAll("test.setTimeout(", ""));

const sources = ["app", "server", "scripts", "prisma/seed", "tests"].flatMap((folder) =>
	readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.map((name) => path.posix.join(folder, name))
		.filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.startsWith("tests/architecture/violations/")),
);
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

describe.each(RULES)("$name", (rule) => {
	it.each(rule.caught)("catches %s", (text) => expect(breaks(rule, text)).toBe(true));
	it.each(rule.fine)("lets %s be", (text) => expect(breaks(rule, text)).toBe(false));
	it("holds", () => {
		const held = sources.filter((file) => rule.files.test(file) && !rule.except?.test(file));
		expect(held.length).toBeGreaterThan(0);
		expect(held.filter((file) => breaks(rule, read(file)))).toEqual([]);
	});
});

describe("files stay small", () => {
	const longerThan = (lines: number, files: RegExp) =>
		sources.filter((file) => files.test(file) && read(file).trimEnd().split("\n").length > lines);
	it("no route module has more than 120 lines", () => expect(longerThan(120, /^app\/routes\//)).toEqual([]));
	it("no file has more than 300 lines", () => expect(longerThan(300, /./)).toEqual([]));
});
