import { type Finding, type ParsedFile, parseYaml } from "../shared/parse-yaml";
import { type Programme, programmeSchema } from "./programme.schema";

/** Reads a programme file. Never throws. Rules beyond `yaml` and `shape`: `duplicate` (a requirement's id twice). */
export function parseProgramme(text: string): ParsedFile<Programme> {
	return parseYaml(text, programmeSchema, (programme): Finding[] => {
		const places = [
			...programme.requirements.map((each, index) => ({ id: each.id, path: ["requirements", index, "id"] })),
			...programme.renewal.requirements.map((each, index) => ({
				id: each.requirement.id,
				path: ["renewal", "requirements", index, "requirement", "id"],
			})),
		];
		return places
			.filter((place, index) => places.findIndex((other) => other.id === place.id) < index)
			.map(({ id, path }) => ({ rule: "duplicate", path, message: `“${id}” is there twice` }));
	});
}
