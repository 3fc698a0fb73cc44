import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { CopyField } from "~/ui/copy-field";
import { Notice } from "~/ui/notice";
import { accountsTexts } from "./accounts.messages";

export interface HandedLink {
	readonly url: string;
	readonly expiresAt: number;
	readonly notMailed?: boolean;
}

/** The link that sets a password, the only time that it is shown. */
export function LinkNotice({ name, link }: { name: string; link: HandedLink }) {
	const texts = useTexts(accountsTexts).link;
	return (
		<Notice kind="done" role="status" title={texts.made(name)} className="mb-8 max-w-[46em]">
			{link.notMailed ? <p className="mb-3 font-medium">{texts.notMailed}</p> : null}
			<p className="mb-3 text-ink-2">{texts.once(showMoment(link.expiresAt))}</p>
			<CopyField label={texts.label} value={link.url} copy={texts.copy} copied={texts.copied} />
		</Notice>
	);
}

/** The link is on its way, and nobody here sees it. */
export function MailedNotice({ to }: { to: string }) {
	const texts = useTexts(accountsTexts).link;
	return (
		<Notice kind="done" role="status" className="mb-8 max-w-[46em] break-words">
			{texts.mailed(to)}
		</Notice>
	);
}
