import { useLanguage, useTexts } from "~/platform/i18n/language";
import { nameOfTag } from "~/platform/i18n/tag-names";
import { fieldTexts } from "./programmes.messages";

/** A field's value as it is read: "expiry" is "the old end", nothing is "not said". */
export function useFieldWords(): (field: string, value: string) => string {
	const texts = useTexts(fieldTexts);
	const language = useLanguage();
	return (field, value) => {
		if (value === "true" || value === "false") return value === "true" ? texts.yes : texts.no;
		if (value === "" && field === "graceDays") return texts.noGrace;
		if (value === "" && field === "secondRaterFrom") return texts.always;
		if (value === "") return texts.nothing;
		if (field === "of") return texts.hours[value] ?? value;
		if (field === "from") return texts.froms[value] ?? value;
		if (field === "within") return texts.withins[value] ?? value;
		return field === "tag" ? nameOfTag(value, language) : value;
	};
}
