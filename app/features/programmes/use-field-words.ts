import { useTexts } from "~/platform/i18n/language";
import { fieldTexts } from "./programmes.messages";

/** A field's value as it is read: "expiry" is "the old end", nothing is "not said". */
export function useFieldWords(): (field: string, value: string) => string {
	const texts = useTexts(fieldTexts);
	return (field, value) => {
		if (value === "true" || value === "false") return value === "true" ? texts.yes : texts.no;
		if (value === "" && field === "graceDays") return texts.noGrace;
		if (value === "" && field === "secondRaterFrom") return texts.always;
		if (value === "") return texts.nothing;
		if (field === "of") return texts.hours[value] ?? value;
		if (field === "from") return texts.froms[value] ?? value;
		if (field === "within") return texts.withins[value] ?? value;
		return value;
	};
}
