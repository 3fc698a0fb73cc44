import { useTexts } from "~/platform/i18n/language";
import type { FormAnswer } from "~/platform/sign-in/form-failure";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { CodeForm } from "./code-form";
import { secondStepTexts } from "./second-step.messages";

/** The second step: a code from the telephone, after the password. */
export function CodePage({ answer }: { answer?: FormAnswer }) {
	const { code: texts } = useTexts(secondStepTexts);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<CodeForm {...texts} answer={answer} />
			<p className="mt-8 max-w-[60ch] text-small text-ink-2">{texts.lost}</p>
			<p className="mt-2 text-small">
				<TextLink to="/sign-in">{texts.again}</TextLink>
			</p>
		</Page>
	);
}
