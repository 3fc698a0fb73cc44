import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Page, PageHead } from "~/ui/page";
import { CallScreen, type CallScreenProps } from "./call-screen";
import { callTexts } from "./calls.messages";
import { Ringing } from "./ringing";

/** A call by where it stands: ringing, under way or being wrapped up, or left. */
export function CallPage(props: CallScreenProps) {
	const texts = useTexts(callTexts).abandoned;
	if (props.view.status === "ringing") return <Ringing {...props} />;
	if (props.view.status !== "abandoned") return <CallScreen {...props} />;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<ButtonLink to="/scenarios" kind="main">
				{texts.again}
			</ButtonLink>
		</Page>
	);
}
