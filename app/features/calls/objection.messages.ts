import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** A trainee's objection to a released result, and its course. */
export const objectionTexts = defineMessages({
	vi: {
		title: "Đề nghị xem lại kết quả",
		of: (number: number, title: string) => `Cuộc số ${number}: ${title}`,
		lead: "Thấy mức nào chưa đúng với điều mình đã nói, bạn viết vì sao. Một người chưa chấm cuộc này sẽ nghe lại và trả lời từng mục. Đề nghị xem lại không làm mức nào bị hạ vì bạn đã hỏi.",
		once: (until: string) => `Gửi được một lần cho mỗi cuộc, đến hết ${until}.`,
		levels: (levels: readonly number[]) =>
			levels.length === 0
				? "lỗi nghiêm trọng đã xác nhận"
				: new Set(levels).size === 1
					? `mức ${levels[0]}`
					: `mức ${levels.join(" và ")}, theo hai người chấm`,
		reason: (name: string) => `Vì sao bạn đề nghị xem lại “${name}”`,
		reasonHint: "Nói lượt nào và câu nào thì dễ xem lại hơn. Tối đa 4.000 ký tự.",
		send: "Gửi đề nghị",
		back: "Về trang xem lại cuộc gọi",
		refusal: {
			closed:
				"Đề nghị này không gửi được: đã hết hạn, hoặc bạn đã gửi một lần rồi. Điều bạn viết vẫn còn ở dưới để chép lại.",
			nothing: "Chưa có mục nào có lý do. Mở một mục và viết vài câu vì sao.",
			"too-long": "Có một lý do dài quá 4.000 ký tự. Chưa gửi gì cả; rút gọn rồi gửi lại.",
		},
		notYet: "Cuộc này chưa có kết quả. Khi kết quả được công bố, bạn đề nghị xem lại ở đây được.",
		closed: (until: string) => `Hạn đề nghị xem lại đã hết ngày ${until}. Kết quả là cuối cùng.`,
		course: {
			title: "Đề nghị xem lại của bạn",
			sent: (at: string, n: number) => `Gửi lúc ${at}, ${n} mục.`,
			waiting: "Đang chờ một người chưa chấm cuộc này nhận xem.",
			reviewed: (at: string) => `Đã có người nhận xem từ ${at}.`,
			upheld: (at: string, by: string) => `${by} trả lời lúc ${at}: kết quả giữ nguyên.`,
			amended: (at: string, by: string) =>
				`${by} trả lời lúc ${at}: kết quả được sửa. Kết quả cũ vẫn xem được, ghi là đã rút.`,
			yourReason: "Bạn viết",
			answer: "Trả lời",
		},
		debrief: {
			ask: "Đề nghị xem lại kết quả",
			lead: (until: string) => `Thấy mức nào chưa đúng, bạn đề nghị xem lại được đến hết ${until}.`,
			see: "Xem đề nghị và trả lời",
			withdrawn: (at: string, passed: boolean, mean: string) =>
				`Kết quả công bố lúc ${at} (${passed ? "đạt" : "chưa đạt"}, trung bình ${mean}) đã rút.`,
		},
	},
	en: {
		title: "Ask for a review of the result",
		of: (number: number, title: string) => `Call ${number}: ${title}`,
		lead: "Where a level does not fit what you said, write why. Somebody who did not rate this call goes through it again and answers each point. Asking never lowers anything by itself.",
		once: (until: string) => `Once for each call, until the end of ${until}.`,
		levels: (levels: readonly number[]) =>
			levels.length === 0
				? "a confirmed critical error"
				: new Set(levels).size === 1
					? `level ${levels[0]}`
					: `levels ${levels.join(" and ")}, by the two raters`,
		reason: (name: string) => `Why “${name}” should be looked at again`,
		reasonHint: "Naming the turn and the sentence makes it easier to review. At most 4,000 characters.",
		send: "Send the request",
		back: "Back to the debrief",
		refusal: {
			closed:
				"This could not be sent: the time is over, or you have asked once already. What you wrote is still below, to be copied.",
			nothing: "No point has a reason yet. Open one and write a few sentences why.",
			"too-long": "One reason is longer than 4,000 characters. Nothing was sent; shorten it and send again.",
		},
		notYet: "This call has no result yet. Once it is released, you can ask for a review here.",
		closed: (until: string) => `The time to ask for a review ended on ${until}. The result is final.`,
		course: {
			title: "Your request for a review",
			sent: (at: string, n: number) => `Sent at ${at}, ${counted(n, "point")}.`,
			waiting: "It waits for somebody who did not rate this call.",
			reviewed: (at: string) => `Somebody has been looking at it since ${at}.`,
			upheld: (at: string, by: string) => `${by} answered at ${at}: the result stands.`,
			amended: (at: string, by: string) =>
				`${by} answered at ${at}: the result was amended. The earlier one can still be seen, as withdrawn.`,
			yourReason: "You wrote",
			answer: "Answer",
		},
		debrief: {
			ask: "Ask for a review of the result",
			lead: (until: string) =>
				`Where a level does not seem right, you can ask for a review until the end of ${until}.`,
			see: "See the request and the answer",
			withdrawn: (at: string, passed: boolean, mean: string) =>
				`The result released at ${at} (${passed ? "passed" : "not passed"}, mean ${mean}) is withdrawn.`,
		},
	},
});
