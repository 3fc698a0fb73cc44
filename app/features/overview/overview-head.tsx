import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { FilterSentence } from "~/ui/filter-sentence";
import { Notice } from "~/ui/notice";
import { SentenceChoice, SentenceInput } from "~/ui/sentence";
import { overviewTexts } from "./overview.messages";
import { overviewUrl } from "./overview-search";
import type { ScopeView } from "./overview-view";

/** In the order in which a manager asks. */
const PLACES = [
	["coverage", "/overview"],
	["overTime", "/overview/over-time"],
	["matrix", "/overview/matrix"],
	["overdue", "/overview/overdue"],
	["quality", "/overview/quality"],
	["practice", "/overview/practice"],
	["results", "/overview/results"],
] as const;

/** From one page to the next, with what is looked at kept. */
export function OverviewPlaces({ scope }: { scope: ScopeView }) {
	const texts = useTexts(overviewTexts);
	return (
		<nav
			aria-label={texts.navigation}
			className="mb-6 flex flex-wrap gap-x-6 gap-y-1 border-b border-rule print:hidden"
		>
			{PLACES.map(([key, path]) => (
				<NavLink
					key={key}
					end
					to={overviewUrl(path, { ...scope.search })}
					className={({ isActive }) =>
						classes(
							"inline-flex min-h-control items-center border-b-2 text-pane",
							isActive ? "border-accent font-semibold" : "border-transparent text-accent hover:underline",
						)
					}
				>
					{texts.places[key]}
				</NavLink>
			))}
		</nav>
	);
}

/** Where one looks and from when to when, as a sentence; a page adds its own blanks. */
export function OverviewSentence({
	action,
	scope,
	search,
	narrowed = scope.narrowed,
	months = true,
	children,
}: {
	/** The page's address. */
	action: string;
	scope: ScopeView;
	search: object;
	narrowed?: boolean;
	/** False: the page speaks of today; what is chosen on others is kept. */
	months?: boolean;
	children?: ReactNode;
}) {
	const texts = useTexts(overviewTexts);
	const language = useLanguage();
	const { labels, sentence } = texts;
	const notice = scope.outOfReach ? (
		<Notice kind="warning" role="status" className="mb-4 max-w-[72ch]">
			{texts.outOfReach}
		</Notice>
	) : null;
	return (
		<>
			{notice}
			<FilterSentence action={action} filter={search} narrowed={narrowed} texts={sentence}>
				{sentence.before}{" "}
				<SentenceChoice
					label={labels.centre}
					name="centre"
					defaultValue={scope.search.centre}
					any={texts.allCentres}
					options={scope.centres.map(({ id, name, depth }) => [
						id,
						`${"\u2003".repeat(depth)}${name[language]}`,
					])}
				/>{" "}
				{scope.search.alone === "1" ? (
					<>
						<SentenceChoice
							label={labels.extent}
							name="alone"
							defaultValue="1"
							options={[
								["", texts.extent[""]],
								["1", texts.extent["1"]],
							]}
						/>{" "}
					</>
				) : null}
				{months ? (
					<>
						{sentence.from}{" "}
						<SentenceInput
							label={labels.from}
							type="month"
							name="from"
							defaultValue={scope.search.from}
							max="2099-12"
						/>{" "}
						{sentence.to}{" "}
						<SentenceInput
							label={labels.to}
							type="month"
							name="to"
							defaultValue={scope.search.to}
							max="2099-12"
						/>
					</>
				) : (
					<>
						<input type="hidden" name="from" value={scope.search.from} />
						<input type="hidden" name="to" value={scope.search.to} />
					</>
				)}
				{children}
			</FilterSentence>
		</>
	);
}
