import { defineMessages } from "~/platform/i18n/messages";

const outcomesVi: Record<string, string> = {
	"re-assessment": "Đánh giá lại",
	restriction: "Giới hạn cuộc được nhận",
	suspension: "Tạm dừng chứng nhận",
	"no-measure": "Không cần biện pháp",
	withdrawn: "Không còn phải quyết định",
};
const outcomesEn: Record<string, string> = {
	"re-assessment": "Assess again",
	restriction: "Restrict which calls are taken",
	suspension: "Suspend the certificate",
	"no-measure": "No measure needed",
	withdrawn: "No longer to be decided",
};

/** Decisions that a confirmed critical error asks for. */
export const reviewsTexts = defineMessages({
	vi: {
		title: "Quyết định sau lỗi nghiêm trọng",
		lead: "Một lỗi nghiêm trọng được xác nhận trong cuộc đánh giá không tự dừng chứng nhận. Quản lý đọc lại cuộc gọi, nói chuyện với người nhận cuộc, rồi quyết định.",
		back: "Danh sách chứng nhận",
		late: (count: number) => `${count} việc đã quá hạn.`,
		states: { open: "Đang chờ quyết định", decided: "Đã quyết định" },
		sentence: {
			before: "Những việc",
			show: "Xem",
			reset: "Xem việc đang chờ",
			end: ".",
			label: "Tình trạng",
		},
		chosen: { open: "đang chờ quyết định", decided: "đã quyết định" },
		caption: (state: string) => `Danh sách: ${state}`,
		columns: { name: "Người", why: "Lỗi và cuộc gọi", due: "Hạn", outcome: "Quyết định" },
		none: {
			open: "Không có việc nào đang chờ. Khi một lỗi nghiêm trọng được xác nhận ở người đang có chứng nhận, việc sẽ hiện ở đây.",
			decided: "Chưa có quyết định nào được ghi.",
		},
		call: (number: number) => `Cuộc số ${number}`,
		overdue: "Quá hạn",
		due: (day: string) => `Quyết định trước hết ngày ${day}`,
		opened: (day: string) => `Xác nhận lúc ${day}`,
		section: "Lỗi nghiêm trọng đã xác nhận",
		decide: "Quyết định",
		outcome: "Quyết định thế nào",
		hints: {
			"re-assessment": "giao một cuộc đánh giá mới ở trang Giao cuộc",
			restriction: "ghi rõ cuộc nào không được nhận và đến khi nào",
			suspension: "có hiệu lực ngay hôm nay, cho lại được sau",
			"no-measure": "vì sao không cần gì thêm",
		} as Record<string, string>,
		outcomes: outcomesVi,
		reason: "Lý do và việc cần làm (người này đọc được)",
		submit: "Ghi quyết định",
		decided: (outcome: string, by: string, day: string) => `${outcome}, ${by}, lúc ${day}`,
		withdrawn: (day: string) =>
			`Kết quả sửa lúc ${day} không còn lỗi nghiêm trọng; không phải quyết định nữa.`,
		done: "Đã ghi quyết định.",
		errors: {
			needReason: "Ghi lý do: người này và người kiểm tra sau sẽ đọc.",
			needOutcome: "Chọn một quyết định.",
			"not-open":
				"Việc này đã có quyết định, hoặc kết quả vừa được sửa. Không có gì được ghi; trang đã tải lại.",
		} as Record<string, string>,
	},
	en: {
		title: "Decisions after critical errors",
		lead: "A critical error that is confirmed in an assessed call suspends nothing by itself. A manager goes through the call, talks with whoever took it, and decides.",
		back: "List of certificates",
		late: (count: number) => (count === 1 ? "1 is overdue." : `${count} are overdue.`),
		states: { open: "Waiting for a decision", decided: "Decided" },
		sentence: {
			before: "Those that are",
			show: "Show",
			reset: "Show those waiting",
			end: ".",
			label: "State",
		},
		chosen: { open: "waiting for a decision", decided: "decided" },
		caption: (state: string) => `List: ${state}`,
		columns: { name: "Person", why: "Error and call", due: "Due", outcome: "Decision" },
		none: {
			open: "Nothing waits. When a critical error of somebody who holds a certificate is confirmed, it shows here.",
			decided: "No decision has been recorded yet.",
		},
		call: (number: number) => `Call ${number}`,
		overdue: "Overdue",
		due: (day: string) => `To be decided by the end of ${day}`,
		opened: (day: string) => `Confirmed on ${day}`,
		section: "Confirmed critical errors",
		decide: "Decide",
		outcome: "What is decided",
		hints: {
			"re-assessment": "give a new assessed call on the page for assigning",
			restriction: "say which calls are not taken, and until when",
			suspension: "from today on; it can be lifted later",
			"no-measure": "why nothing more is needed",
		} as Record<string, string>,
		outcomes: outcomesEn,
		reason: "Reason and what is to be done (the person can read it)",
		submit: "Record the decision",
		decided: (outcome: string, by: string, day: string) => `${outcome}, ${by}, ${day}`,
		withdrawn: (day: string) =>
			`The result as amended on ${day} has no critical error any more; there is nothing to decide.`,
		done: "The decision is recorded.",
		errors: {
			needReason: "Say why: the person and whoever checks later will read it.",
			needOutcome: "Choose a decision.",
			"not-open":
				"This has been decided, or the result was amended just now. Nothing was written; the page shows what holds.",
		} as Record<string, string>,
	},
});
