import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Page, PageHead } from "~/ui/page";
import { CallScreen, type CallScreenProps } from "./call-screen";
import { callTexts } from "./calls.messages";
import { livePhoneTexts } from "./live-phone.messages";
import { Ringing } from "./ringing";

/** A call by where it stands: ringing, under way or being wrapped up, or left. */
export function CallPage(props: CallScreenProps) {
	const scripted = useTexts(callTexts).abandoned;
	const live = useTexts(livePhoneTexts).closed;
	if (props.view.status === "ringing") return <Ringing {...props} />;
	if (props.view.status !== "abandoned") return <CallScreen {...props} />;
	const { title, lead } = props.live ? live : scripted;
	return (
		<Page>
			<PageHead title={title} lead={lead} />
			<ButtonLink to={props.live ? "/" : "/scenarios"} kind="main">
				{props.live ? live.home : scripted.again}
			</ButtonLink>
		</Page>
	);
}
