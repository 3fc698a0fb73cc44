import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** The test before and after a run. */
export const testTexts = defineMessages({
	vi: {
		title: "Bài kiểm tra trước và sau khoá",
		link: "Bài kiểm tra trước và sau khoá",
		lead: "Cùng một bài, làm hai lần: trước buổi đầu và từ khi buổi cuối bắt đầu. Mỗi câu có một đáp án đúng.",
		none: "Khoá này chưa có bài kiểm tra. Soạn bài ở trang của khoá học.",
		noneYet: "Khoá này chưa có bài kiểm tra.",
		writeIt: "Đến trang của khoá học",
		when: "Bài trước khoá mở đến khi buổi đầu bắt đầu; bài sau khoá mở từ khi buổi cuối bắt đầu.",
		handedIn: "Đã nhận bài của bạn. Đáp án hiện ra khi bạn nộp bài sau khoá.",
		moments: { pre: "Trước khoá", post: "Sau khoá" },
		once: "Mỗi bài chỉ nộp được một lần.",
		submit: "Nộp bài",
		failed: "Chưa nộp được. Những gì bạn đã chọn vẫn còn.",
		own: "Bài của bạn",
		ownPoints: (pre: number | null, post: number, of: number) =>
			pre === null
				? `Sau khoá: đúng ${post} trên ${of} câu.`
				: `Trước khoá đúng ${pre}, sau khoá đúng ${post}, trên ${of} câu.`,
		chosen: (text: string) => `Bạn chọn: ${text}`,
		wasRight: "Đúng.",
		rightIs: (text: string) => `Đáp án: ${text}`,
		results: "Kết quả",
		rate: (moment: "pre" | "post", given: number, asked: number, share: number) =>
			`${moment === "pre" ? "Trước khoá" : "Sau khoá"}: ${given} trên ${asked} người đã làm (${share}%).`,
		told: (people: number, answers: number, attendances: number) =>
			`${people} người đã nộp tổng cộng ${answers} bài. Số lượt có mặt của đợt được đếm riêng: ${attendances}.`,
		change: (g: string, low: string, high: string, pairs: number) =>
			`Thay đổi từ trước đến sau: g của Hedges ${g} (khoảng tin cậy 95%: ${low} đến ${high}), tính trên ${pairs} người làm cả hai bài. Đơn vị là độ lệch chuẩn của một lần làm.`,
		tooFew: (pairs: number, least: number) =>
			`Chưa tính mức thay đổi: mới có ${pairs} người làm cả hai bài, cần ít nhất ${least}.`,
		allEqual: "Không tính được mức thay đổi: điểm của mọi người không khác nhau đủ để đo.",
		items: {
			caption: "Từng câu hỏi",
			columns: {
				question: "Câu hỏi",
				pre: "Tỉ lệ đúng trước",
				post: "Tỉ lệ đúng sau",
				discrimination: "Độ phân biệt",
			},
			note: (least: number) =>
				`Tỉ lệ đúng từ 0 đến 1. Độ phân biệt là tương quan giữa câu này và tổng các câu còn lại ở bài sau khoá, từ −1 đến 1; gần 0 hoặc âm thì nên xem lại câu hỏi. Dấu – : dưới ${least} người làm, hoặc ai cũng trả lời như nhau.`,
		},
		csv: "Tải kết quả (CSV)",
		edit: {
			write: "Soạn bài kiểm tra",
			change: "Sửa bài kiểm tra",
			questions: "Câu hỏi",
			hint: "Dòng đầu là câu hỏi, mỗi dòng sau là một đáp án bắt đầu bằng -, đáp án đúng bắt đầu bằng *. Giữa hai câu để một dòng trống.",
			at: (number: string) => `Câu ${number}: `,
			versions: (version: number) =>
				version === 0
					? "Chưa có phiên bản nào."
					: `Đang dùng phiên bản ${version}. Lưu là thành phiên bản mới; đợt đã có người làm thì giữ phiên bản cũ.`,
			save: "Lưu bài kiểm tra",
		},
		errors: {
			needAnswer: "Chọn một đáp án.",
			notNow: "Bài này hiện chưa mở hoặc đã đóng.",
			changedTest: "Bài kiểm tra đã có phiên bản mới. Hãy xem lại rồi gửi lần nữa.",
			count: "Cần từ 1 đến 50 câu.",
			text: "thiếu câu hỏi trước các đáp án.",
			options: "cần từ 2 đến 6 đáp án khác nhau, mỗi dòng bắt đầu bằng - hoặc *.",
			right: "cần đúng một đáp án đánh dấu *.",
			tooLong: "Nội dung quá dài.",
			unknownDeed: "Hệ thống không hiểu yêu cầu này. Hãy tải lại trang.",
		} as Record<string, string>,
	},
	en: {
		title: "Test before and after the course",
		link: "Test before and after the course",
		lead: "The same test twice: once before the first session, once from the last session on. One answer to each question is right.",
		none: "This course has no test yet. Write it on the course's page.",
		noneYet: "This course has no test yet.",
		writeIt: "Go to the course's page",
		when: "The first test is open until the first session begins, the second from when the last session begins.",
		handedIn: "Your answers are in. The right ones show when you hand in the second test.",
		moments: { pre: "Before the course", post: "After the course" },
		once: "Each test can be handed in once.",
		submit: "Hand in",
		failed: "Not handed in. What you chose is still here.",
		own: "Your answers",
		ownPoints: (pre: number | null, post: number, of: number) =>
			pre === null
				? `After the course: ${post} of ${of} right.`
				: `Before ${pre}, after ${post}, of ${of} right.`,
		chosen: (text: string) => `You chose: ${text}`,
		wasRight: "Right.",
		rightIs: (text: string) => `The right one: ${text}`,
		results: "Results",
		rate: (moment: "pre" | "post", given: number, asked: number, share: number) =>
			`${moment === "pre" ? "Before" : "After"}: ${given} of ${asked} people answered (${share}%).`,
		told: (people: number, answers: number, attendances: number) =>
			`${counted(people, "different person", "different people")} handed in ${counted(answers, "test")}. Attendances of the run are counted separately: ${attendances}.`,
		change: (g: string, low: string, high: string, pairs: number) =>
			`Change from before to after: Hedges' g ${g} (95% interval ${low} to ${high}), of ${pairs} people who took both. In standard deviations of a single test.`,
		tooFew: (pairs: number, least: number) =>
			`There is no figure for the change yet: ${counted(pairs, "person", "people")} took both tests, at least ${least} are needed.`,
		allEqual: "There is no figure for the change: people's scores do not differ enough to measure it.",
		items: {
			caption: "By question",
			columns: {
				question: "Question",
				pre: "Share right before",
				post: "Share right after",
				discrimination: "Discrimination",
			},
			note: (least: number) =>
				`Shares go from 0 to 1. Discrimination is the correlation of a question with the sum of the others after the course, from −1 to 1; near 0 or below, look at the question again. A – means fewer than ${least} answers, or that everybody answered alike.`,
		},
		csv: "Download results (CSV)",
		edit: {
			write: "Write the test",
			change: "Edit the test",
			questions: "Questions",
			hint: "The first line is the question, each further line an answer that begins with -, the right one with *. An empty line between two questions.",
			at: (number: string) => `Question ${number}: `,
			versions: (version: number) =>
				version === 0
					? "There is no version yet."
					: `Version ${version} is in use. Saving makes a new one; runs in which somebody answered keep theirs.`,
			save: "Save the test",
		},
		errors: {
			needAnswer: "Choose an answer.",
			notNow: "This test is not open at the moment.",
			changedTest: "There is another version of the test. Look at it and send again.",
			count: "From 1 to 50 questions.",
			text: "the question before the answers is missing.",
			options: "from 2 to 6 different answers, each line beginning with - or *.",
			right: "exactly one answer has to be marked with *.",
			tooLong: "Too long.",
			unknownDeed: "The request was not understood. Please reload the page.",
		} as Record<string, string>,
	},
});
