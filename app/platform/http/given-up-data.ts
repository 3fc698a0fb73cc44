/**
 * Keeps quiet about a page's data that were given up because somebody went on to another page. turbo-stream 2.4, which
 * reads them for Remix, leaves two promises without anybody to catch them when the wait is broken off after the first
 * line: the browser would report an error where nothing has gone wrong.
 */
export function keepQuietAboutGivenUpData(): void {
	window.addEventListener("unhandledrejection", (event) => {
		if (event.reason instanceof DOMException && event.reason.name === "AbortError") event.preventDefault();
	});
}
