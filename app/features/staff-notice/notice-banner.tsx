import { useLocation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { TextLink } from "~/ui/text-link";
import { noticeTexts } from "./notice.messages";

/** Asks whoever has not read the newest notice to read it. It stands in nobody's way. */
export function NoticeBanner() {
	const texts = useTexts(noticeTexts);
	const { pathname } = useLocation();
	if (pathname === "/notice") return null;
	return (
		<aside aria-label={texts.title} className="border-b border-rule bg-sunken print:hidden">
			<p className="mx-auto flex max-w-[1360px] flex-wrap items-center gap-x-4 px-gutter py-2 text-small">
				{texts.banner}
				<TextLink to="/notice" className="inline-flex min-h-8 items-center font-medium whitespace-nowrap">
					{texts.read}
				</TextLink>
			</p>
		</aside>
	);
}
