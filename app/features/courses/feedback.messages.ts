import { defineMessages } from "~/platform/i18n/messages";

export const feedbackTexts = defineMessages({
	vi: {
		title: "Ý kiến về đợt học",
		link: "Ý kiến về đợt học",
		lead: "Câu trả lời được lưu không kèm tên. Hệ thống chỉ ghi nhận là bạn đã trả lời, để không ai trả lời hai lần.",
		items: {
			useful: "Điều đã học có ích cho công việc",
			clear: "Giảng viên trình bày dễ hiểu",
			practice: "Có đủ thời gian thực hành",
		},
		scale: "1: không đồng ý, 5: rất đồng ý",
		text: "Bạn muốn nói thêm gì?",
		textHint: "Không bắt buộc. Nếu muốn giấu tên, đừng viết điều gì khiến người khác nhận ra bạn.",
		submit: "Gửi ý kiến",
		failed: "Chưa gửi được. Những gì bạn đã chọn vẫn còn; hãy điền những ô được đánh dấu.",
		thanks: "Cảm ơn bạn. Ý kiến đã được gửi và không sửa được nữa.",
		results: "Kết quả",
		rate: (given: number, asked: number, share: number) =>
			`${given} trên ${asked} người đã trả lời (${share}%).`,
		nobody: "Chưa có ai có chỗ trong đợt học này.",
		tooFew: (least: number) =>
			`Kết quả hiện ra khi có từ ${least} câu trả lời: ít hơn thì dễ đoán ra ai đã viết.`,
		caption: "Kết quả từng câu hỏi",
		columns: { item: "Câu hỏi", mean: "Trung bình", spread: "Số người chọn 1, 2, 3, 4, 5" },
		texts: "Ý kiến viết thêm",
		noTexts: "Không ai viết thêm gì.",
		errors: { needGrade: "Hãy chọn một số từ 1 đến 5.", tooLong: "Nhiều nhất 2000 ký tự." } as Record<
			string,
			string
		>,
	},
	en: {
		title: "Feedback about the run",
		link: "Feedback about the run",
		lead: "Answers are kept without your name. We only note that you answered, so that nobody answers twice.",
		items: {
			useful: "What I learned is useful for my work",
			clear: "The trainers were easy to follow",
			practice: "There was enough time to practise",
		},
		scale: "1: I do not agree, 5: I fully agree",
		text: "What else would you like to say?",
		textHint: "Optional. Leave out anything that would show who you are, unless you do not mind.",
		submit: "Send",
		failed: "Not sent. What you chose is still here; please fill in what is marked.",
		thanks: "Thank you. Your answers are sent and cannot be changed any more.",
		results: "Results",
		rate: (given: number, asked: number, share: number) =>
			`${given} of ${asked} people answered (${share}%).`,
		nobody: "Nobody has a place in this run yet.",
		tooFew: (least: number) =>
			`Results show from ${least} answers on: with fewer, one could guess who wrote what.`,
		caption: "Results by question",
		columns: { item: "Question", mean: "Mean", spread: "How many chose 1, 2, 3, 4, 5" },
		texts: "What else was written",
		noTexts: "Nobody wrote anything else.",
		errors: { needGrade: "Choose a number from 1 to 5.", tooLong: "At most 2000 characters." } as Record<
			string,
			string
		>,
	},
});
