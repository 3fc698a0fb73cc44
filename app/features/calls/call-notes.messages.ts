import type { CallNote } from "~/domain/call/call-notes";
import { defineMessages } from "~/platform/i18n/messages";

/** What is said beside each part of the first practice call. Short: somebody waits on the line. */
export const callNotesTexts = defineMessages({
	vi: {
		label: "Chỉ dẫn cho cuộc gọi đầu tiên",
		understood: "Hiểu rồi",
		none: "Không cần chỉ dẫn nữa",
		notes: {
			line: "Chữ lớn là lời người gọi vừa nói. Lời đã qua nằm ở trên, kéo lên là đọc lại được.",
			replies: "Bên dưới là các câu bạn có thể nói. Bấm vào một câu, hoặc bấm phím số của câu ấy.",
			silence: "Người gọi chờ bạn: vạch im lặng dài dần. Cần thêm thời gian thì giữ máy.",
			ending: "Khi đã hẹn xong, cuộc gọi tự khép lại. Nút “Kết thúc cuộc gọi” thì gác máy ngay.",
			record: "Nghe được gì, ghi vào đây. Tự lưu, và sau cuộc gọi vẫn viết tiếp được.",
			referral: "Ca cần nơi khác lo thì thêm nơi nhận ở đây. Không cần chuyển thì để trống.",
			"wrap-up":
				"Đường dây đã đóng, không còn gì phải vội. Viết nốt phiếu rồi nộp; nộp xong là xem lại được cả cuộc.",
		} satisfies Record<CallNote, string> as Record<CallNote, string>,
	},
	en: {
		label: "Notes for the first call",
		understood: "Got it",
		none: "No more notes",
		notes: {
			line: "The large words are what the caller said last. What came before stands above: scroll up to read it.",
			replies: "Below are the things you can say. Press one, or its digit on the keyboard.",
			silence: "The caller is waiting: the line of silence grows. If you need time, put them on hold.",
			ending: "Once all is agreed, the call closes by itself. “End the call” hangs up at once.",
			record: "Write down here what you hear. It saves itself, and you can go on after the call.",
			referral: "If somebody else has to take this on, add them here. If not, leave it empty.",
			"wrap-up":
				"The line is closed and nothing hurries you. Finish the record and hand it in; then you see the whole call again.",
		} satisfies Record<CallNote, string> as Record<CallNote, string>,
	},
});
