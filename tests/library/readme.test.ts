import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { playScript, playScriptSchema } from "../../app/domain/call/play-script";
import { callQuality } from "../../app/domain/rubric/fixtures/call-quality";
import { compileScenario } from "../../app/domain/scenario/compile-scenario";
import { parseScenario } from "../../app/domain/scenario/parse-scenario";
import { proveScenario } from "../../app/domain/scenario/proof/prove-scenario";

const readme = readFileSync(new URL("../../scenarios/README.md", import.meta.url), "utf8");
/** What stands between fences of a language, in order. */
const blocks = (language: string) =>
	[...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
		([, text]) => text ?? "",
	);

function example() {
	const source = blocks("yaml").find((text) => text.startsWith("format: 1")) ?? "";
	const parsed = parseScenario(source, "T99-wrong-number.yaml");
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.scenario;
}

describe("the author's page", () => {
	it("plays its example as it says", () => {
		const [script = "", printed = ""] = blocks("json");
		const compiled = compileScenario(example(), { seed: "0", language: "vi", readingFactor: 1 });
		const played = playScript(compiled, playScriptSchema.parse(JSON.parse(script)));
		if (!played.ok) throw new Error(played.reason);
		const told = JSON.parse(printed);
		expect(told).toMatchObject({
			ending: played.trace.ending,
			turns: played.trace.turns,
			gauges: played.trace.gauges.at(-1),
			facts: played.trace.facts.map(({ id }) => id),
			behaviours: played.trace.behaviours,
		});
	});

	it("says of its example what the proof says", () => {
		const { findings } = proveScenario(example(), callQuality(), { plays: 200 });
		const best = findings.find(({ rule }) => rule === "best-play");
		const quoted = /best-play: (.*) …/.exec(readme)?.[1] ?? "";
		expect(quoted.length).toBeGreaterThan(40);
		expect(best?.message.en.startsWith(quoted)).toBe(true);
	});

	it("has every rule of the proofs in its table", () => {
		const folder = new URL("../../app/domain/scenario/proof/", import.meta.url);
		const sources = readdirSync(folder)
			.filter((name) => name.startsWith("prove-"))
			.map((name) => readFileSync(new URL(name, folder), "utf8"));
		const rules = sources.flatMap((source) => [
			...[...source.matchAll(/rule: "([a-z-]+)"/g)].map(([, rule]) => rule ?? ""),
			...[...source.matchAll(/\["((?:best|passes)-[a-z-]+)",/g)].map(([, rule]) => rule ?? ""),
		]);
		expect(new Set(rules).size).toBeGreaterThan(15);
		for (const rule of rules) expect(readme).toContain(`\`${rule}\``);
	});
});
