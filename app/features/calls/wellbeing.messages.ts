import { defineMessages } from "~/platform/i18n/messages";

/** What is asked after an assessed call, outside every score. */
export const wellbeingTexts = defineMessages({
	vi: {
		title: "Bạn thấy thế nào sau cuộc này?",
		lead: "Câu trả lời không vào điểm, không vào báo cáo nào, và người chấm không thấy. Người quản lý chỉ thấy tên bạn nếu bạn muốn nói chuyện.",
		feelings: { fine: "Ổn", heavy: "Hơi nặng", hard: "Nặng lắm" },
		talk: "Báo người quản lý của tôi biết tôi muốn nói chuyện, trong 24 đến 72 giờ tới",
		send: "Gửi",
		thanks: "Cảm ơn bạn đã cho biết. Nghỉ một chút trước cuộc sau nhé.",
	},
	en: {
		title: "How are you after this call?",
		lead: "Your answer enters no score and no report, and raters do not see it. Your manager sees your name only if you ask to talk.",
		feelings: { fine: "All right", heavy: "A bit heavy", hard: "Very heavy" },
		talk: "Tell my manager that I would like to talk, within 24 to 72 hours",
		send: "Send",
		thanks: "Thank you for saying so. Take a little rest before the next call.",
	},
});
