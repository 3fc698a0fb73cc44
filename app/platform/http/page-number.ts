/** The page asked for in a URL, from 1; anything that is no page of the list is the first or the last one. */
export function pageNumber(
	url: URL,
	count: number,
	size: number,
): { page: number; pages: number; offset: number } {
	const pages = Math.max(1, Math.ceil(count / size));
	const asked = Number(url.searchParams.get("page") ?? 1);
	const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
	return { page, pages, offset: (page - 1) * size };
}
