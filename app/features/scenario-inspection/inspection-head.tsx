import { NavLink } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import type { InspectedHead } from "./inspected-view";
import { inspectionTexts } from "./inspection.messages";

const PAGES = ["about", "chart", "try", "versions", "script", "teaching"] as const;

/** Which scenario this is, and the way between its pages. A version that is not the current one says so. */
export function InspectionHead({ head }: { head: InspectedHead }) {
	const texts = useTexts(inspectionTexts);
	const home = `/scenarios/${head.id}`;
	return (
		<header className="mb-6 print:hidden">
			<p className="text-small text-ink-2">{head.id}</p>
			<h1 className="max-w-[30em] text-head">{head.title}</h1>
			<InspectionNav id={head.id} />
			{head.older ? (
				<Notice kind="warning" className="mt-4">
					{texts.older(head.older)} <TextLink to={home}>{texts.toCurrent}</TextLink>
				</Notice>
			) : null}
		</header>
	);
}

/** The pages of a scenario, for trainers. */
export function InspectionNav({ id }: { id: string }) {
	const { nav } = useTexts(inspectionTexts);
	return (
		<nav aria-label={nav.label} className="mt-3 flex flex-wrap gap-x-6 border-b border-rule text-small">
			{PAGES.map((page) => (
				<NavLink
					key={page}
					to={page === "about" ? `/scenarios/${id}` : `/scenarios/${id}/${page}`}
					end
					className={({ isActive }) =>
						classes(
							"inline-flex min-h-control items-center",
							isActive
								? "font-semibold text-accent shadow-[inset_0_-3px_0_var(--accent)]"
								: "text-ink hover:underline",
						)
					}
				>
					{nav[page]}
				</NavLink>
			))}
		</nav>
	);
}
