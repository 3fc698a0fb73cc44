import { defineMessages } from "~/platform/i18n/messages";

/** Whose certificate was in force on a day. */
export const holdersTexts = defineMessages({
	vi: {
		title: "Ai có chứng nhận vào ngày ấy",
		lead: "Những người đứng sau một con số của trang Qua thời gian: giấy còn hiệu lực vào ngày ấy, theo nơi giữ vai trò hôm ấy.",
		of: "của chương trình",
		on: "vào ngày",
		named: "tên có",
		labels: { programme: "Chương trình", day: "Ngày", name: "Tên" },
		found: (people: number): string => `${people} người.`,
		nobody: "Không có ai như vậy. Thử ngày, chương trình hoặc đơn vị khác.",
		caption: "Người có chứng nhận",
		columns: { person: "Người", number: "Số giấy", from: "Từ ngày", until: "Đến hết ngày" },
	},
	en: {
		title: "Who held a certificate on the day",
		lead: "The people behind a figure of certification over time: whose paper was in force on the day, by where they held a role then.",
		of: "in the programme",
		on: "on",
		named: "named",
		labels: { programme: "Programme", day: "Day", name: "Name" },
		found: (people: number): string => (people === 1 ? "1 person." : `${people} people.`),
		nobody: "There is nobody like that. Try another day, programme or centre.",
		caption: "Who held a certificate",
		columns: { person: "Person", number: "Number", from: "From", until: "Until the end of" },
	},
});
