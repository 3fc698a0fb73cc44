import { defineMessages } from "~/platform/i18n/messages";

/** Where a second rater ticks while a live call runs. */
export const raterTexts = defineMessages({
	vi: {
		title: "Chấm trong lúc nghe",
		lead: "Chỉ mình bạn thấy những dấu này. Khi học viên nộp phiếu ca, bảng chấm của bạn mở ra với đúng các dấu đã có, sửa được cả.",
		turn: (n: number) => (n === 0 ? "Lời chào." : `Lượt ${n}.`),
		now: "Lời đang nói.",
		previous: "Lượt trước",
		next: "Lượt sau",
		behind: (n: number) => `Cuộc gọi đã qua thêm ${n} lượt. Đến lượt mới nhất`,
		find: "Tìm hành vi",
		none: "Không có hành vi nào khớp. Thử một từ khác, có dấu hay không đều được.",
		also: (turns: readonly number[]) => `(đã có ở lượt ${turns.join(", ")})`,
		errors: "Lỗi nghiêm trọng",
		line: {
			clear: "Đã lưu",
			sending: "Đang gửi",
			waiting: "Mất mạng. Dấu vừa đánh giữ trên trang này, có mạng sẽ gửi; đừng đóng trang.",
			"signed-out": "Phiên đăng nhập đã hết. Đăng nhập lại rồi đánh dấu tiếp, dấu đang chờ sẽ được gửi cùng.",
			over: "Phiếu ca đã nộp, dấu cuối không kịp ghi. Hãy thêm ở trang chấm.",
			refused: "Dấu vừa rồi không ghi được. Tải lại trang rồi đánh dấu lại.",
		},
		signIn: "Đăng nhập lại",
	},
	en: {
		title: "Rate while you listen",
		lead: "Only you see these ticks. Once the trainee hands in the record, your rating opens with them, and all can be changed.",
		turn: (n: number) => (n === 0 ? "The greeting." : `Turn ${n}.`),
		now: "What is being said.",
		previous: "Turn before",
		next: "Next turn",
		behind: (n: number) =>
			n === 1
				? "The call has gone on by a turn. To the newest turn"
				: `The call has gone on by ${n} turns. To the newest turn`,
		find: "Find a behaviour",
		none: "No behaviour matches. Try another word.",
		also: (turns: readonly number[]) =>
			turns.length === 1 ? `(ticked at turn ${turns[0]})` : `(ticked at turns ${turns.join(", ")})`,
		errors: "Critical errors",
		line: {
			clear: "Saved",
			sending: "Sending",
			waiting: "No connection. Your ticks stay on this page and go out when the line is back; keep it open.",
			"signed-out": "Your session has ended. Sign in again and tick on: what waits goes out with it.",
			over: "The record is handed in, and the last ticks came too late. Add them on the rating page.",
			refused: "That tick could not be kept. Reload the page and tick it again.",
		},
		signIn: "Sign in again",
	},
});
