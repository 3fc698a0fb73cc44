import type { RuleValue } from "~/domain/rubric/compare-rubrics";
import type { DraftedBehaviour } from "~/domain/rubric/rubric-draft";
import type { LocalisedText } from "~/domain/shared/text";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ruleTexts } from "./rules.messages";

export type Names = Readonly<Record<string, LocalisedText>>;

/** Says the value of a rule in the page's words; `names` are those of the items that it may mention. */
export function useRuleWords(names: Names): (field: string, value: RuleValue) => string {
	const { values } = useTexts(ruleTexts);
	const language = useLanguage();
	const nameOf = (item: string) => names[item]?.[language] || item.slice(item.indexOf(".") + 1);
	const { machine, machineTicks, status, whole } = values;
	return (field, value) => {
		if (Array.isArray(value)) {
			if (field === "if") return value.map((id) => nameOf(`condition.${id}`)).join(values.or);
			if (field === "machine")
				return machine.unless(value.map((code) => nameOf(`behaviour.${code}`)).join(", "));
			return value.length > 0 ? value.join(", ") : values.none;
		}
		if (field === "whole") return whole[value === true ? "whole" : value === "either" ? "either" : "turn"];
		if (field === "if") return values.always;
		if (field === "machine")
			return (machine as Record<string, string | unknown>)[String(value ?? "replies")] as string;
		if (field === "machineTicks") return machineTicks[value as keyof typeof machineTicks] ?? String(value);
		if (field === "ratification-status") return status[value as keyof typeof status] ?? String(value);
		if (typeof value === "boolean") return value ? values.yes : values.no;
		return typeof value === "number"
			? new Intl.NumberFormat(language).format(value)
			: String(value ?? values.none);
	};
}

/** A behaviour's machine rule as a value. */
export const machineValue = (machine: DraftedBehaviour["machine"]): RuleValue =>
	typeof machine === "object" ? machine.unless : (machine ?? null);
