import { type ComponentProps, forwardRef } from "react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { SelectField } from "~/ui/field";
import { centresTexts } from "./centres.messages";
import type { CentreChoice } from "./centres-view";

/** The centres within reach, set in by their depth. */
export const CentreField = forwardRef<
	HTMLSelectElement,
	ComponentProps<typeof SelectField> & { centres: readonly CentreChoice[] }
>(function CentreField({ centres, ...rest }, ref) {
	const texts = useTexts(centresTexts);
	const language = useLanguage();
	return (
		<SelectField ref={ref} {...rest}>
			<option value="">{texts.choose}</option>
			{centres.map((centre) => (
				<option key={centre.id} value={centre.id}>
					{`${"\u2003".repeat(centre.depth)}${centre.name[language]}`}
				</option>
			))}
		</SelectField>
	);
});
