import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
	isRouteErrorResponse,
	Link,
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	useLocation,
	useMatches,
	useRouteError,
	useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { HelpLink } from "~/features/help/help-link";
import { findRingingCall } from "~/features/live-room/ringing.server";
import { RingingBanner } from "~/features/live-room/ringing-banner";
import { NoticeBanner } from "~/features/staff-notice/notice-banner";
import { noticeIsDue } from "~/persistence/staff-notices.server";
import { NonceContext } from "~/platform/http/nonce";
import { chosenLanguage } from "~/platform/i18n/chosen-language.server";
import { LanguageProvider } from "~/platform/i18n/language";
import { siteTexts } from "~/platform/i18n/site.messages";
import { findWho } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";
import { siteLinks } from "~/platform/permissions/site-links";
import { ErrorPage } from "~/ui/error-page";
import { PageHelp } from "~/ui/page-help";
import { HeaderButton, SiteHeader } from "~/ui/site-header";
import styles from "~/ui/styles.css?url";

export const links: LinksFunction = () => [
	{ rel: "stylesheet", href: styles },
	{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** Also of error pages, whose routes give no title. */
export const meta: MetaFunction = () => [{ title: "Lắng Nghe" }];

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await findWho(request);
	const language = chosenLanguage(request, who);
	return {
		language,
		theme: who?.theme ?? "system",
		person: who ? { name: who.name } : null,
		links: who ? siteLinks(who, siteTexts[language].links) : [],
		live: who && mayEver(who, "call.take") ? { ringing: await findRingingCall(who) } : null,
		noticeDue: who ? await noticeIsDue(who.personId) : false,
	};
}

/** Also the frame of error pages: it must not rely on the loader's data. */
export function Layout({ children }: { children: ReactNode }) {
	const data = useRouteLoaderData<typeof loader>("root");
	const language = data?.language ?? "vi";
	const nonce = useContext(NonceContext);
	return (
		<html lang={language} data-theme={data?.theme === "system" ? undefined : data?.theme}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<Meta />
				<Links />
			</head>
			<body>
				<LanguageProvider language={language}>{children}</LanguageProvider>
				<ScrollRestoration nonce={nonce} />
				<Scripts nonce={nonce} />
			</body>
		</html>
	);
}

export default function Root() {
	return (
		<Site>
			<Outlet />
		</Site>
	);
}

/** The bar and the page; a route that fills the window (the call, the rating) asks for no bar by its handle. */
function Site({ children }: { children: ReactNode }) {
	const data = useRouteLoaderData<typeof loader>("root");
	const texts = siteTexts[data?.language ?? "vi"];
	const { pathname, search } = useLocation();
	const bare = useMatches().some((match) => (match.handle as { bare?: boolean } | undefined)?.bare);
	const other = data?.language === "en" ? "vi" : "en";
	return (
		<>
			<a
				href="#content"
				className="absolute left-4 z-10 -translate-y-20 bg-surface px-4 py-2 focus:translate-y-2"
			>
				{texts.skip}
			</a>
			{bare ? null : (
				<SiteHeader links={data?.links ?? []} navigationLabel={texts.navigation} home={texts.home}>
					<HelpLink />
					{data?.person ? (
						<Link
							to="/account"
							aria-label={texts.account(data.person.name)}
							className="inline-flex min-h-11 max-w-48 items-center text-ink-2 no-underline hover:underline"
						>
							<span className="truncate max-sm:hidden">{data.person.name}</span>
							<span className="sm:hidden">{texts.ownAccount}</span>
						</Link>
					) : null}
					<HeaderButton action="/preferences" fields={{ language: other, to: `${pathname}${search}` }}>
						<span lang={other}>{texts.otherLanguage}</span>
					</HeaderButton>
					{data?.person ? (
						<HeaderButton action="/sign-out" fields={{}}>
							{texts.signOut}
						</HeaderButton>
					) : null}
				</SiteHeader>
			)}
			{data?.live && !bare ? <RingingBanner first={data.live.ringing} /> : null}
			{data?.noticeDue && !bare ? <NoticeBanner /> : null}
			<PageHelp value={bare ? <HelpLink bare /> : null}>{children}</PageHelp>
		</>
	);
}

export function ErrorBoundary() {
	const error = useRouteError();
	const data = useRouteLoaderData<typeof loader>("root");
	const texts = siteTexts[data?.language ?? "vi"].errors;
	const status = isRouteErrorResponse(error) ? error.status : 500;
	return (
		<Site>
			<ErrorPage status={status} texts={texts} />
		</Site>
	);
}
