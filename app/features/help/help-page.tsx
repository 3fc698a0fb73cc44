import { useTexts } from "~/platform/i18n/language";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { helpTexts } from "./help.messages";
import { HelpBody } from "./help-body";
import type { HelpView } from "./help-text";

/** Help as a page of its own: where there is no script, and for looking around. */
export function HelpPage({
	help,
	topics,
}: {
	help: HelpView;
	topics: readonly { readonly topic: string; readonly title: string }[];
}) {
	const texts = useTexts(helpTexts);
	return (
		<Page>
			<PageHead title={texts.title(help.title)} />
			<div className="max-w-[46em]">
				<HelpBody help={help} heading="h2" />
				<div className="mt-12">
					<Section title={texts.others}>
						<ul className="flex flex-wrap gap-x-6 gap-y-2 text-small">
							{topics.map(({ topic, title }) => (
								<li key={topic}>
									<TextLink to={`/help/${topic}`}>{title}</TextLink>
								</li>
							))}
						</ul>
					</Section>
				</div>
			</div>
		</Page>
	);
}
