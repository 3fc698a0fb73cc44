import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseProgramme } from "../../app/domain/certification/parse-programme";
import { nameOfTag } from "../../app/platform/i18n/tag-names";
import { everyScenario } from "./play-best";

const folder = new URL("../../scenarios/programmes/", import.meta.url);
const asked = readdirSync(folder).flatMap((file) => {
	const parsed = parseProgramme(readFileSync(new URL(file, folder), "utf8"));
	if (!parsed.ok) throw new Error(`${file} cannot be read`);
	return parsed.value.requirements.flatMap((requirement) =>
		requirement.kind === "calls" && requirement.where?.tag ? [{ file, tag: requirement.where.tag }] : [],
	);
});

test("every tag of our own scenarios has a name in both languages", () => {
	const tags = [...new Set(everyScenario().flatMap((scenario) => scenario.tags))];
	expect(tags.filter((tag) => nameOfTag(tag, "vi") === tag)).toEqual([]);
	expect(tags.length).toBeGreaterThan(50);
});

test("programmes ask for some tags", () => {
	expect(asked.length).toBeGreaterThan(3);
});

test.each(asked)("there is a call for the tag $tag of $file", ({ tag }) => {
	expect(everyScenario().filter(({ tags }) => tags.includes(tag))).not.toEqual([]);
});
