import { useLocation } from "@remix-run/react";
import { TextLink } from "./text-link";

/** Earlier and later pages of a list; the page's number stands in the URL, the rest of the URL stays. */
export function Pagination({
	page,
	pages,
	labels,
}: {
	page: number;
	pages: number;
	labels: { navigation: string; of: (page: number, pages: number) => string; previous: string; next: string };
}) {
	const { search, pathname } = useLocation();
	if (pages <= 1) return null;
	const to = (number: number) => {
		const parameters = new URLSearchParams(search);
		parameters.set("page", String(number));
		return `${pathname}?${parameters}`;
	};
	return (
		<nav aria-label={labels.navigation} className="mt-4 flex items-center gap-6 text-small">
			{page > 1 ? <TextLink to={to(page - 1)}>{labels.previous}</TextLink> : null}
			<span className="text-ink-2">{labels.of(page, pages)}</span>
			{page < pages ? <TextLink to={to(page + 1)}>{labels.next}</TextLink> : null}
		</nav>
	);
}
