import { defineMessages } from "~/platform/i18n/messages";

/** How many people were certified, month by month. */
export const overTimeTexts = defineMessages({
	vi: {
		title: "Chứng nhận qua thời gian",
		lead: "Số người có chứng nhận còn hiệu lực vào ngày cuối mỗi tháng; tháng này thì tính đến hôm nay.",
		note: "Tính theo nơi giữ vai trò vào ngày ấy, và theo những gì đang biết bây giờ: ai bị tạm dừng hay thu hồi vào ngày ấy thì không tính.",
		chart: (programme: string): string => `${programme}: số người theo tháng`,
		month: "Tháng",
		people: "Số người",
		table: "Xem bảng số",
		nobody: "Chưa ai ở đây có chứng nhận này trong các tháng ấy.",
		noMonths: "Các tháng này chưa tới. Chọn tháng sớm hơn.",
	},
	en: {
		title: "Certification over time",
		lead: "How many people held a certificate in force on the last day of each month; of this month, today.",
		note: "By where they held a role on that day, as is known now: who was suspended or revoked on the day is not counted.",
		chart: (programme: string): string => `${programme}: people by month`,
		month: "Month",
		people: "People",
		table: "Show the table",
		nobody: "Nobody here held this certificate in those months.",
		noMonths: "These months are still to come. Choose earlier ones.",
	},
});
