import { defineMessages } from "~/platform/i18n/messages";

/** How many people were certified, month by month. */
export const overTimeTexts = defineMessages({
	vi: {
		title: "Chứng nhận qua thời gian",
		lead: "Số người có chứng nhận còn hiệu lực vào ngày cuối mỗi tháng; tháng này thì tính đến hôm nay.",
		note: "Tính theo nơi giữ vai trò vào ngày ấy, và theo những gì đang biết bây giờ: ai bị tạm dừng hay thu hồi vào ngày ấy thì không tính. Chỉ đếm giấy đã cấp: quyết định chưa có giấy, như giấy phép chấm sau một đợt hiệu chuẩn, thì xem ở trang Chứng nhận. Số trong bảng dẫn đến những người ấy.",
		chart: (programme: string): string => `${programme}: số người theo tháng`,
		month: "Tháng",
		people: "Số người",
		table: "Xem bảng số",
		nobody: "Chưa có giấy chứng nhận nào của chương trình này còn hiệu lực ở đây trong các tháng ấy.",
		noMonths: "Các tháng này chưa tới. Chọn tháng sớm hơn.",
	},
	en: {
		title: "Certification over time",
		lead: "How many people held a certificate in force on the last day of each month; of this month, today.",
		note: "By where they held a role on that day, as is known now: whoever was suspended or revoked on the day is not counted. Papers are counted: a decision without one, such as a rater's licence after a round of calibration, is on the page of certification. Figures in the table lead to the people.",
		chart: (programme: string): string => `${programme}: people by month`,
		month: "Month",
		people: "People",
		table: "Show the table",
		nobody: "No certificate of this programme was in force here in those months.",
		noMonths: "These months are still to come. Choose earlier ones.",
	},
});
