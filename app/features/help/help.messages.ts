import { defineMessages } from "~/platform/i18n/messages";

/** The frame of help. */
export const helpTexts = defineMessages({
	vi: {
		link: "Chỉ dẫn",
		title: (topic: string) => `Chỉ dẫn: ${topic}`,
		doing: "Bạn làm gì ở đây",
		keys: "Phím",
		kept: "Điều bạn nhập đi đâu",
		ask: "Hỏi ai",
		close: "Đóng",
		loading: "Đang mở chỉ dẫn …",
		failed:
			"Chưa lấy được chỉ dẫn vì đường truyền. Việc bạn đang làm không bị ảnh hưởng; thử lại khi có mạng.",
		others: "Chỉ dẫn của các trang khác",
	},
	en: {
		link: "Help",
		title: (topic: string) => `Help: ${topic}`,
		doing: "What you do here",
		keys: "Keys",
		kept: "What happens to what you enter",
		ask: "Whom to ask",
		close: "Close",
		loading: "Opening help …",
		failed:
			"Help did not come, because of the network. What you are doing is not affected; try again once you are online.",
		others: "Help for other pages",
	},
});
