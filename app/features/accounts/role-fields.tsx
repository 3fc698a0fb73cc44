import { type ComponentProps, forwardRef } from "react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ROLES } from "~/platform/permissions/signed-in";
import { SelectField } from "~/ui/field";
import { accountsTexts } from "./accounts.messages";
import type { CentreChoice } from "./accounts-view";

type Props = Omit<ComponentProps<typeof SelectField>, "label"> & { label?: string };

export const RoleField = forwardRef<HTMLSelectElement, Props>(function RoleField(rest, ref) {
	const texts = useTexts(accountsTexts);
	return (
		<SelectField ref={ref} label={texts.role} {...rest}>
			{ROLES.map((role) => (
				<option key={role} value={role}>
					{texts.roles[role]}
				</option>
			))}
		</SelectField>
	);
});

/** The centres within reach, set in by their depth. */
export const CentreField = forwardRef<HTMLSelectElement, Props & { centres: readonly CentreChoice[] }>(
	function CentreField({ centres, ...rest }, ref) {
		const texts = useTexts(accountsTexts);
		const language = useLanguage();
		return (
			<SelectField ref={ref} label={texts.centre} {...rest}>
				<option value="">{texts.chooseCentre}</option>
				{centres.map((centre) => (
					<option key={centre.id} value={centre.id}>
						{`${"\u2003".repeat(centre.depth)}${centre.name[language]}`}
					</option>
				))}
			</SelectField>
		);
	},
);
