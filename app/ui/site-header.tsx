import { Form, Link, NavLink, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { classes } from "./classes";

export interface SiteLink {
	readonly to: string;
	readonly label: string;
	/** Places under this word; they show in a second bar where one of them is open. */
	readonly within: readonly { readonly to: string; readonly label: string }[];
}

const BAR_LINK =
	"flex min-h-11 items-center border-y-2 border-transparent text-small whitespace-nowrap text-ink-2 no-underline hover:border-b-rule-strong hover:text-ink -outline-offset-2!";
const HERE = "border-b-accent! font-medium text-ink!";
const isAt = (path: string, to: string) =>
	to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`);

/** The bar over every page: the mark, where one can go, who one is. */
export function SiteHeader({
	links,
	navigationLabel,
	home,
	children,
}: {
	links: readonly SiteLink[];
	navigationLabel: string;
	home: string;
	children?: ReactNode;
}) {
	const { pathname } = useLocation();
	const holds = (link: SiteLink) => [link, ...link.within].some(({ to }) => isAt(pathname, to));
	const group = links.find((link) => link.within.length > 0 && holds(link));
	return (
		<header className="border-b border-rule bg-surface print:hidden">
			<div className="mx-auto flex min-h-14 max-w-[1360px] flex-wrap items-center gap-x-6 px-gutter max-sm:gap-x-2">
				<Link
					to="/"
					aria-label={home}
					className="inline-flex min-h-11 items-center gap-2 font-semibold sm:gap-2.5 text-ink no-underline"
				>
					<Mark />
					Lắng Nghe
				</Link>
				{links.length > 0 ? (
					<nav
						aria-label={navigationLabel}
						className="flex gap-5 self-stretch max-sm:order-3 max-sm:w-full max-sm:overflow-x-auto"
					>
						{links.map((link) => (
							<Link
								key={link.to}
								to={link.to}
								aria-current={holds(link) ? (link.within.length > 0 ? "true" : "page") : undefined}
								className={classes(BAR_LINK, holds(link) && HERE)}
							>
								{link.label}
							</Link>
						))}
					</nav>
				) : null}
				<div className="ml-auto flex items-center gap-3 text-small sm:gap-4 whitespace-nowrap text-ink-2">
					{children}
				</div>
			</div>
			{group ? (
				<div className="border-t border-rule">
					<nav
						aria-label={group.label}
						className="mx-auto flex max-w-[1360px] gap-5 overflow-x-auto px-gutter"
					>
						{group.within.map(({ to, label }) => (
							<NavLink key={to} to={to} className={({ isActive }) => classes(BAR_LINK, isActive && HERE)}>
								{label}
							</NavLink>
						))}
					</nav>
				</div>
			) : null}
		</header>
	);
}

/** Three sides of the counting square. */
function Mark() {
	return (
		<svg viewBox="0 0 18 18" aria-hidden="true" className="size-[18px] text-accent">
			<path d="M2.5 17V2.5h13V17" fill="none" stroke="currentColor" strokeWidth="3" />
		</svg>
	);
}

/** A button in the bar that posts something small: the language, signing out. */
export function HeaderButton({
	action,
	fields,
	children,
}: {
	action: string;
	fields: Record<string, string>;
	children: ReactNode;
}) {
	return (
		<Form method="post" action={action} className="contents">
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			<button type="submit" className="inline-flex min-h-11 items-center text-ink-2 hover:underline">
				{children}
			</button>
		</Form>
	);
}
