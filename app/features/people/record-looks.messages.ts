import { defineMessages } from "~/platform/i18n/messages";

/** Who looked at one's record. */
export const recordLooksTexts = defineMessages({
	vi: {
		title: "Ai đã xem hồ sơ của bạn",
		note: "mỗi người, mỗi trang, mỗi giờ một dòng",
		empty: "Chưa có ai khác mở hồ sơ của bạn.",
		pages: { record: "hồ sơ", progress: "trang tiến bộ", file: "tải hồ sơ về", recording: "nghe bản ghi âm" },
		within: (hour: string) => `trong một giờ từ ${hour}`,
	},
	en: {
		title: "Who looked at your record",
		note: "one line for each person, page and hour",
		empty: "Nobody else has opened your record yet.",
		pages: {
			record: "the record",
			progress: "the page of progress",
			file: "took the record as a file",
			recording: "listened to a recording",
		},
		within: (hour: string) => `within the hour from ${hour}`,
	},
});
