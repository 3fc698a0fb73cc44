import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { sessionsTexts } from "./sessions.messages";

/** The way to the sessions of groups, for whoever may lead one. */
export function SessionsLink() {
	return <ButtonLink to="/live/sessions">{useTexts(sessionsTexts).groups}</ButtonLink>;
}
