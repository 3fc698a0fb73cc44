import { defineMessages } from "~/platform/i18n/messages";

/** Rating a call for a round of calibration. */
export const calibrationTexts = defineMessages({
	vi: {
		title: (number: number) => `Hiệu chuẩn, cuộc ${number}`,
		parts: {
			panel: "bạn chấm riêng, để lập bản mẫu",
			reference: "bản mẫu chung của nhóm",
			rater: "bạn chấm để hiệu chuẩn",
			over: "đã đóng, chỉ xem",
		},
		done: {
			panel:
				"Bạn đã chấm xong cuộc này. Khi có ít nhất hai người trong nhóm chấm xong, nhóm ngồi lại làm bản mẫu chung.",
			reference: "Bản mẫu đã soạn xong. Về trang đợt hiệu chuẩn để nhóm chốt.",
			rater: "Bạn đã chấm xong cuộc này. Đến khi đợt đóng lại mới thấy mình khớp với bản mẫu ra sao.",
			over: "Bản này đã đóng, không sửa được nữa.",
		},
		toRound: "Về đợt hiệu chuẩn",
		note: "Ghi chú cho buổi họp",
		noteHint: "Không học viên nào đọc được.",
		reopenHint: "Muốn sửa thì mở lại. Bản chưa xong không được tính.",
		panel: {
			title: "Từng người trong nhóm đã thấy gì",
			lead: "Ai cũng chấm riêng. Bảng chấm bắt đầu với những điều mọi người cùng thấy; chỗ khác nhau thì cùng nghe lại rồi chọn.",
			criterion: "Tiêu chí",
			level: (n: number) => `Mức ${n}`,
			notApplicable: "không có dịp",
			sameLevels: "Mọi người cho cùng mức ở mọi tiêu chí.",
			behaviour: "Hành vi",
			sameSeen: "Mọi người đánh dấu giống nhau.",
			notSeen: "không thấy",
			critical: "lỗi nghiêm trọng",
			goTo: (turn: number) => `Đến lượt ${turn}`,
		},
	},
	en: {
		title: (number: number) => `Calibration, call ${number}`,
		parts: {
			panel: "your own rating, towards the reference",
			reference: "the panel's reference",
			rater: "your calibration rating",
			over: "closed, to read only",
		},
		done: {
			panel:
				"You have finished this call. Once two of the panel have, the panel sits down together and agrees on the reference.",
			reference: "The reference is written. Go back to the round, where the panel settles it.",
			rater:
				"You have finished this call. How you agree with the reference is shown once the round is closed.",
			over: "This is closed and can no longer be changed.",
		},
		toRound: "Back to the calibration round",
		note: "Note for the meeting",
		noteHint: "No trainee can read it.",
		reopenHint: "Open it again to change it. What is not finished does not count.",
		panel: {
			title: "What each of the panel saw",
			lead: "Everybody rated alone. The form starts with what all of them saw; where they differ, listen again together and choose.",
			criterion: "Criterion",
			level: (n: number) => `Level ${n}`,
			notApplicable: "no occasion",
			sameLevels: "Everybody gave every criterion the same level.",
			behaviour: "Behaviour",
			sameSeen: "Everybody ticked the same.",
			notSeen: "not seen",
			critical: "critical error",
			goTo: (turn: number) => `To turn ${turn}`,
		},
	},
});
