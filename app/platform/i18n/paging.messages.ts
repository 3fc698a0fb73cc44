import { defineMessages } from "./messages";

/** Words of lists that come in pages. */
export const pagingTexts = defineMessages({
	vi: {
		navigation: "Các trang",
		of: (page: number, pages: number) => `Trang ${page} trên ${pages}`,
		previous: "Trang trước",
		next: "Trang sau",
	},
	en: {
		navigation: "Pages",
		of: (page: number, pages: number) => `Page ${page} of ${pages}`,
		previous: "Previous page",
		next: "Next page",
	},
});
