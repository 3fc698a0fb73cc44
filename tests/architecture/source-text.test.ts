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
		name: "no code from a string",
		why: "Whoever writes the string writes the program.",
		files: /^(app|server|scripts|prisma\/seed)\//,
		forbidden: /\beval\s*\(|\bnew\s+Function\b|\bvm\s*\.\s*run|from\s+"node:vm"/,
		caught: ["eval(text)", "new Function(text)", 'import vm from "node:vm";'],
		fine: ["evaluate(text)", "functionOf(text)"],
	},
	{
		name: "no command from a string",
		why: "A list of arguments has no quotes to break out of.",
		files: /^(app|server|scripts|prisma\/seed)\//,
		forbidden: /\bexecSync\s*\(|\bimport\s*\{[^}]*\bexec\b[^}]*\}\s*from\s*"node:child_process"|\bshell\s*:/,
		caught: [
			"execSync(`rm ` + name)",
			'import { exec } from "node:child_process";',
			"spawn(name, { shell: true })",
		],
		fine: ["spawn(name, [first])", 'import { execFile } from "node:child_process";'],
	},
	{
		name: "no broken hash",
		why: "Collisions can be made; SHA-256 costs nothing more.",
		files: /^(app|server|scripts|prisma\/seed)\//,
		forbidden: /["'`](md5|sha-?1)["'`]/i,
		caught: ['createHash("md5")', "createHash('sha1')", 'digest("SHA-1", bytes)'],
		fine: ['createHash("sha256")'],
	},
	{
		name: "no guessable secret",
		why: "What decides over access comes from the system's random bytes. (A call's seed is drawn from them, too.)",
		files: /^(app|server)\//,
		forbidden: /\bMath\s*\.\s*random\b/,
		caught: ["Math.random().toString(36)"],
		fine: ["randomBytes(32)"],
	},
	{
		name: "no regular expression from a string",
		why: "What somebody typed could take for ever to match. (Two are put together from constants of their own file.)",
		files: /^(app|server)\//,
		except: /^app\/domain\/(assessment\/read-dates|rubric\/rubric\.schema)\.ts$/,
		forbidden: /\bnew\s+RegExp\b|[^.\w]RegExp\s*\(/,
		caught: ["new RegExp(words)", " RegExp(words)"],
		fine: ["text.includes(words)", "/^[a-z]+$/.test(words)"],
	},
	{
		name: "one parameter a segment",
		why: "Two of them are matched by backtracking.",
		files: /^app\/routes\.ts$/,
		forbidden: /route\("[^"]*:\w+[^/"]*[:*]/,
		caught: ['route("a/:one-:two", file)'],
		fine: ['route("calls/:callId/turn", file)'],
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

describe("undefined in a filter", () => {
	it("is refused by Prisma: strictUndefinedChecks", () =>
		expect(read("prisma/schema.prisma")).toMatch(/previewFeatures\s*=\s*\[[^\]]*"strictUndefinedChecks"/));
});

describe("files stay small", () => {
	const longerThan = (lines: number, files: RegExp) =>
		sources.filter((file) => files.test(file) && read(file).trimEnd().split("\n").length > lines);
	it("no route module has more than 60 lines", () => expect(longerThan(60, /^app\/routes\//)).toEqual([]));
	it("no file has more than 300 lines", () => expect(longerThan(300, /./)).toEqual([]));
});
