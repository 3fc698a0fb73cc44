import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { resultTexts } from "./result.messages";

/** Why a decision or a release was not taken, in words, and the way back to the call. */
export function RefusalPage({ callId, errors }: { callId: string; errors?: Record<string, string> }) {
	const texts = useTexts(resultTexts);
	return (
		<Page>
			<PageHead title={texts.refused} />
			<Notice kind="error" role="alert" className="mb-6">
				{Object.values(errors ?? {}).map((key) => (
					<p key={key}>{texts.errors[key] ?? texts.errors.tooLong}</p>
				))}
			</Notice>
			<ButtonLink to={`/assessments/${callId}?as=reader`} kind="main">
				{texts.back}
			</ButtonLink>
		</Page>
	);
}
