import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import type { InspectedHead } from "./inspected-view";
import { InspectionHead } from "./inspection-head";
import { scriptTexts } from "./script.messages";

/** A page of a scenario that is made to be printed: the way between pages stays on the screen, the title goes on paper. */
export function PaperPage({
	head,
	lead,
	children,
}: {
	head: InspectedHead;
	/** What it is for; null where there is nothing to print. */
	lead: string | null;
	children: ReactNode;
}) {
	const texts = useTexts(scriptTexts);
	return (
		<Page className="print:max-w-none print:p-0 print:text-small">
			<InspectionHead head={head} />
			{lead ? (
				<div className="mb-6 print:hidden">
					<p className="max-w-[64ch] text-ink-2">{lead}</p>
					<Button type="button" className="mt-3" onClick={() => window.print()}>
						{texts.print}
					</Button>
				</div>
			) : null}
			<p className="hidden text-head font-semibold print:block">
				{head.id} {head.title}
			</p>
			{children}
		</Page>
	);
}
