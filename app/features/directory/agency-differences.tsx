import type { AgencyDifference } from "~/domain/referral/agency-differences";
import { AGENCY_CONSENTS, AGENCY_STATUSES, URGENCIES } from "~/domain/referral/directory.schema";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Cell, HeadCell, Table } from "~/ui/table";
import { agencyTexts } from "./agency.messages";
import { directoryTexts } from "./directory.messages";

/** What differs, field by field, side by side. */
export function Differences({
	of,
	caption,
	before,
	after,
}: {
	of: readonly AgencyDifference[];
	caption: string;
	before: string;
	after: string;
}) {
	const texts = useTexts(agencyTexts);
	const shown = useShown();
	return (
		<Table
			caption={caption}
			head={
				<>
					<HeadCell className="w-1/5">{texts.history.field}</HeadCell>
					<HeadCell className="w-2/5">{before}</HeadCell>
					<HeadCell>{after}</HeadCell>
				</>
			}
		>
			{of.map((each) => (
				<tr key={each.field}>
					<Cell className="py-1.5! text-ink-2">{texts.fields[each.field]}</Cell>
					<Cell className="py-1.5! break-words">{shown(each.field, each.before)}</Cell>
					<Cell className="py-1.5! break-words">{shown(each.field, each.after)}</Cell>
				</tr>
			))}
		</Table>
	);
}

/** A field's value in the page's words. */
function useShown(): (field: AgencyDifference["field"], value: string) => string {
	const texts = useTexts(agencyTexts);
	const { urgencies, statuses } = useTexts(directoryTexts);
	return (field, value) => {
		if (value === "") return texts.nothing;
		if (field === "verified") return showPlainDate(value);
		if (field === "urgency")
			return URGENCIES.filter((each) => value.includes(each))
				.map((each) => urgencies[each])
				.join(", ");
		const consent = AGENCY_CONSENTS.find((each) => each === value);
		if (field === "consent" && consent) return texts.consents[consent];
		const status = AGENCY_STATUSES.find((each) => each === value);
		return field === "status" && status ? statuses[status] : value;
	};
}
