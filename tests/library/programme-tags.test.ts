import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseProgramme } from "../../app/domain/certification/parse-programme";
import { everyScenario } from "./play-best";

const folder = new URL("../../scenarios/programmes/", import.meta.url);
const asked = readdirSync(folder).flatMap((file) => {
	const parsed = parseProgramme(readFileSync(new URL(file, folder), "utf8"));
	if (!parsed.ok) throw new Error(`${file} cannot be read`);
	return parsed.value.requirements.flatMap((requirement) =>
		requirement.kind === "calls" && requirement.where?.tag ? [{ file, tag: requirement.where.tag }] : [],
	);
});

test("programmes ask for some tags", () => {
	expect(asked.length).toBeGreaterThan(3);
});

test.each(asked)("there is a call for the tag $tag of $file", ({ tag }) => {
	expect(everyScenario().filter(({ tags }) => tags.includes(tag))).not.toEqual([]);
});
