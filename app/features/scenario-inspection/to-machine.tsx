import { useTexts } from "~/platform/i18n/language";
import { TextLink } from "~/ui/text-link";
import { inspectionTexts } from "./inspection.messages";

/** The way to where the machine and the raters differ in calls of this scenario: how its author finds a wrong code. */
export function ToMachine({ id }: { id: string }) {
	const texts = useTexts(inspectionTexts);
	return (
		<p className="mb-4 max-w-[64ch] text-small text-ink-2 print:hidden">
			{texts.machine.why}{" "}
			<TextLink to={`/assessments/machine?${new URLSearchParams({ scenario: id })}`}>
				{texts.machine.link}
			</TextLink>
		</p>
	);
}
