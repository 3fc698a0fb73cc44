import type { Language } from "../shared/text";
import { readYaml } from "./yaml-source";

/** What a file calls itself. */
export interface ScenarioHead {
	readonly id: string | null;
	/** Empty where none can be read. */
	readonly title: Readonly<Record<Language, string>>;
}

const textOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");

/** The id and title of a file that may be wrong elsewhere, so that its author knows which one it is. Never throws. */
export function headOf(source: string): ScenarioHead {
	const yaml = readYaml(source, "");
	const value = yaml.ok ? (yaml.value as { id?: unknown; title?: Record<string, unknown> } | null) : null;
	const id = textOf(value?.id);
	const vi = textOf(value?.title?.vi);
	const en = textOf(value?.title?.en);
	return { id: /^[A-Z][0-9]{2}$/.test(id) ? id : null, title: { vi: vi || en, en: en || vi } };
}
