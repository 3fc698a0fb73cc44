import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { livePhoneTexts } from "./live-phone.messages";

/** The trainer closed the role-play while the trainee was in it. */
export function LiveClosed() {
	const texts = useTexts(livePhoneTexts).closed;
	return (
		<Notice kind="warning" role="status" className="mx-4 my-4 sm:mx-6" title={texts.title}>
			<p>{texts.lead}</p>
			<ButtonLink to="/" className="mt-3">
				{texts.home}
			</ButtonLink>
		</Notice>
	);
}
