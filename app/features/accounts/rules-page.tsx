import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { TextLink } from "~/ui/text-link";
import { accountsTexts } from "./accounts.messages";
import { rulesTexts } from "./rules.messages";
import type { RulesView } from "./rules.server";

/** Of which roles a second factor is asked. */
export function RulesPage({ view, saved }: { view: RulesView; saved: boolean }) {
	const texts = useTexts(rulesTexts);
	const { roles } = useTexts(accountsTexts);
	return (
		<Page>
			<header className="mb-6">
				<p className="text-small">
					<TextLink to="/accounts">{texts.back}</TextLink>
				</p>
				<h1 className="text-head">{texts.title}</h1>
				<p className="max-w-[60ch] text-ink-2">{texts.lead}</p>
			</header>
			{saved ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.saved}
				</Notice>
			) : null}
			<Form method="post" className="max-w-[46em]" key={JSON.stringify(view)}>
				<input type="hidden" name="set" value="second-factor" />
				<fieldset>
					<legend className="text-section">{texts.legend}</legend>
					<ul className="mt-2 border-t border-rule">
						{view.rows.map((row) => (
							<li key={row.role} className="border-b border-rule">
								<Pick name="roles" value={row.role} defaultChecked={row.required}>
									<span className="font-medium">{roles[row.role]}</span>
									<span className="block text-ink-2">{texts.of(row.withFactor, row.people)}</span>
								</Pick>
							</li>
						))}
					</ul>
				</fieldset>
				<Notice kind="warning" className="my-6">
					{texts.warning}
				</Notice>
				<Button kind="main" big>
					{texts.save}
				</Button>
			</Form>
		</Page>
	);
}
