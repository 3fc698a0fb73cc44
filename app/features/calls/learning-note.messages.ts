import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** What a trainee takes from a call. */
export const learningNoteTexts = defineMessages({
	vi: {
		title: "Rút ra cho mình",
		lead: "Không bắt buộc. Ghi để học, không vào kết quả và không vào báo cáo nào. Sửa lúc nào cũng được; bản trước vẫn còn.",
		keep: "Điều tôi đã làm và muốn giữ",
		different: "Lần sau tôi sẽ thử làm khác điều gì",
		question: "Điều tôi muốn hỏi giảng viên",
		onlyMe: "Trên trang, chỉ bạn đọc được.",
		share: "Cho giảng viên của đơn vị đọc câu hỏi này",
		shareWhat:
			"Họ thấy câu hỏi, và chỉ câu hỏi, ở trang xem lại của cuộc gọi này. Bỏ dấu chọn rồi lưu thì họ không thấy nữa.",
		save: "Lưu lại",
		savedAt: (at: string) => `Đã lưu lúc ${at}.`,
		shared: "Giảng viên đọc được câu hỏi.",
		notShared: "Giảng viên không đọc được câu hỏi.",
		earlier: (count: number) => `Xem ${count} bản trước`,
		asks: (name: string) => `${name} hỏi giảng viên`,
		askedAt: (at: string) => `Ghi lúc ${at}. Học viên chọn cho giảng viên đọc câu này.`,
		errors: {
			tooLong: "Tối đa 2.000 ký tự. Phần đã gõ vẫn còn ở đây; bớt đi rồi lưu lại.",
			conflict:
				"Một bản khác vừa được lưu ở cửa sổ khác. Phần bạn gõ vẫn còn ở đây, bản kia nằm trong các bản trước. Lưu lần nữa thì bản này là bản mới nhất.",
			stale: "Chưa lưu được vì trang này đã cũ. Phần bạn gõ vẫn còn ở đây; lưu lại lần nữa.",
			form: "Chưa lưu được. Phần bạn gõ vẫn còn ở đây.",
		},
	},
	en: {
		title: "What I take from it",
		lead: "Only if you wish. It is for learning, and enters no result and no report. You can change it at any time; what stood there before is kept.",
		keep: "What I did and want to keep",
		different: "What I will try differently next time",
		question: "What I want to ask my trainer",
		onlyMe: "On these pages, only you can read it.",
		share: "Let the trainers of my centre read this question",
		shareWhat:
			"They see the question, and nothing but the question, on the debrief of this call. Untick it and save, and they see it no longer.",
		save: "Save this",
		savedAt: (at: string) => `Saved at ${at}.`,
		shared: "Trainers can read the question.",
		notShared: "Trainers cannot read the question.",
		earlier: (count: number) => `See ${counted(count, "earlier version")}`,
		asks: (name: string) => `${name} asks the trainer`,
		askedAt: (at: string) => `Written at ${at}. The trainee chose to let trainers read it.`,
		errors: {
			tooLong: "At most 2,000 characters. What you typed is still here; shorten it and save again.",
			conflict:
				"Another version was just saved in another window. What you typed is still here, and that one is among the earlier versions. Save again, and this is the latest.",
			stale: "Not saved, since this page was out of date. What you typed is still here; save it again.",
			form: "Not saved. What you typed is still here.",
		},
	},
});
