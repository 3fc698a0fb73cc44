import { defineMessages } from "~/platform/i18n/messages";

/** What the manager's pages have in common: where one looks, and from when to when. */
export const overviewTexts = defineMessages({
	vi: {
		navigation: "Các trang tình hình",
		places: {
			coverage: "Chứng nhận",
			overTime: "Qua thời gian",
			matrix: "Còn thiếu gì",
			overdue: "Quá hạn",
			quality: "Chất lượng",
			practice: "Luyện tập",
			results: "Từng kết quả",
		},
		sentence: {
			before: "Xem",
			from: "từ tháng",
			to: "đến tháng",
			show: "Xem",
			reset: "Về mười hai tháng gần đây",
		},
		labels: { centre: "Đơn vị", extent: "Phạm vi", from: "Từ tháng", to: "Đến tháng" },
		allCentres: "mọi đơn vị của bạn",
		outOfReach:
			"Đường dẫn này hỏi về một đơn vị ngoài phạm vi của bạn, nên dưới đây là các đơn vị của bạn: số liệu có thể khác với người gửi.",
		extent: { "": "và các đơn vị trực thuộc", "1": "riêng đơn vị này" },
		alone: (centre: string) => `riêng ${centre}`,
		month: (iso: string) => `${iso.slice(5)}/${iso.slice(0, 4)}`,
		tableOf: (title: string): string => `Bảng số: ${title}`,
	},
	en: {
		navigation: "Overview pages",
		places: {
			coverage: "Certification",
			overTime: "Over time",
			matrix: "What is missing",
			overdue: "Overdue",
			quality: "Quality",
			practice: "Practice",
			results: "Every result",
		},
		sentence: {
			before: "Show",
			from: "from",
			to: "to",
			show: "Show",
			reset: "Back to the last twelve months",
		},
		labels: { centre: "Centre", extent: "Extent", from: "From month", to: "To month" },
		allCentres: "all your centres",
		outOfReach:
			"This address asks about a centre that is not one of yours. Below are your own centres: the figures may differ from those of whoever sent it.",
		extent: { "": "with those below it", "1": "by itself" },
		alone: (centre: string) => `${centre} itself`,
		month: (iso: string) => `${iso.slice(5)}/${iso.slice(0, 4)}`,
		tableOf: (title: string): string => `Table: ${title}`,
	},
});
