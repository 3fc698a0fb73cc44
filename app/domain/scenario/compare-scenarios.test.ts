import { describe, expect, it } from "vitest";
import { compareScenarios } from "./compare-scenarios";
import { SMALL_CALL } from "./fixtures/small-call";
import { parseScenario } from "./parse-scenario";
import type { Scenario } from "./scenario.schema";

const read = (source: string): Scenario => {
	const parsed = parseScenario(source, "T01.yaml");
	if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
	return parsed.scenario;
};
const SMALL = read(SMALL_CALL);
/** A copy in which something was done. */
const changed = (change: (copy: DeepMutable<Scenario>) => void): Scenario => {
	const copy = structuredClone(SMALL) as DeepMutable<Scenario>;
	change(copy);
	return copy as Scenario;
};
type DeepMutable<T> = T extends object ? { -readonly [K in keyof T]: DeepMutable<T[K]> } : T;
const paths = (after: Scenario) =>
	compareScenarios(SMALL, after).map(({ path, kind }) => `${kind} ${path.join("/")}`);

describe("the difference between two versions", () => {
	it("is nothing where nothing changed, however the file is laid out", () => {
		expect(compareScenarios(SMALL, read(SMALL_CALL.replaceAll("\n\n", "\n# a remark\n\n")))).toEqual([]);
	});

	it("names a text by its place and shows it before and after", () => {
		const after = changed(({ title }) => {
			title.en = "Another call";
		});
		expect(compareScenarios(SMALL, after)).toEqual([
			{ path: ["title", "en"], kind: "changed", before: "A call for tests", after: "Another call" },
		]);
	});

	it("knows nodes and replies by their ids, not by where they stand", () => {
		const nodes = (scenario: DeepMutable<Scenario>) => scenario.phases[0]?.nodes ?? [];
		const first = SMALL.phases[0]?.nodes[0];
		const reply = first?.replies[1];
		expect(
			paths(
				changed((copy) => {
					const moved = nodes(copy)[0]?.replies;
					moved?.push(...moved.splice(0, 1));
				}),
			),
		).toEqual([`order phases/receive/nodes/${first?.id}/replies`]);
		expect(
			paths(
				changed((copy) => {
					nodes(copy)[0]?.replies.splice(1, 1);
				}),
			),
		).toEqual([`removed phases/receive/nodes/${first?.id}/replies/${reply?.id}`]);
	});

	it("shows what is new as it is written in a file", () => {
		const after = changed(({ facts }) => {
			facts["safe-channel"] = {
				label: { vi: "Kênh an toàn", en: "Safe channel" },
				type: "text",
				accept: [],
				risk: true,
				record: true,
			};
		});
		const [change] = compareScenarios(SMALL, after);
		expect(change).toMatchObject({ path: ["facts", "safe-channel"], kind: "added", before: null });
		expect(change?.after).toContain("vi: Kênh an toàn");
	});

	it("shows one item of a list that has no ids as one", () => {
		const after = changed(({ goals }) => {
			goals.unshift({ vi: "Mới", en: "New" });
		});
		expect(compareScenarios(SMALL, after)).toHaveLength(1);
	});
});
