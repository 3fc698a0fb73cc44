import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** What was practised beside what a hotline hears, and who heard many hard calls. */
export const practiceTexts = defineMessages({
	vi: {
		title: "Luyện tập",
		lead: "Đã luyện những cuộc nào, so với những cuộc tổng đài thật nhận; và ai đã nghe nhiều cuộc khó.",
		count: (practice: number, assessed: number): string =>
			`${practice} cuộc luyện tập và ${assessed} cuộc đánh giá đã xong trong những tháng này. Các lần thử lại từ giữa cuộc không tính.`,
		each: "Xem từng cuộc",
		none: "Chưa có cuộc nào xong trong những tháng này ở nơi bạn chọn. Giao cuộc gọi cho học viên ở trang Nhân sự.",
		toPeople: "Đến trang Nhân sự",
		mix: "Đã luyện so với cuộc gọi thật",
		mixNote:
			"Tỉ lệ trong các cuộc đã xong, theo loại cuộc gọi. Luyện nhiều cuộc hiếm mà nguy hiểm là cố ý; nhưng người nghe máy cũng phải quen với việc đa số cuộc chỉ hỏi thông tin.",
		series: { practised: "đã luyện", real: "tổng đài thật", training: "tỉ lệ để luyện cuộc khó" },
		source: (name: string, source: string, verified: string): string =>
			`${name}: ${source} (kiểm tra ngày ${verified}).`,
		table: "Bảng tỉ lệ theo loại cuộc gọi",
		columns: { category: "Loại cuộc gọi", calls: "Số cuộc" },
		showTable: "Xem bảng số",
		load: "Ai đã nghe nhiều cuộc khó",
		loadNote: (from: string, to: string, difficulty: number, limit: number): string =>
			`Từ ${from} đến ${to}, cuộc độ khó ${difficulty}. Quá ${limit} cuộc một ngày là nhiều (mức mặc định, chưa phải quy định nào); học viên có thể tự xin thêm. Hỏi thăm người ấy trước khi giao thêm cuộc khó.`,
		noLoad: "Không ai nghe cuộc khó trong thời gian này.",
		loadTable: "Số cuộc khó của từng người",
		loadColumns: {
			person: "Người",
			calls: "Cuộc khó",
			most: "Nhiều nhất trong một ngày",
			over: (limit: number): string => `Số ngày quá ${limit} cuộc`,
		},
		days: (n: number): string => `${n} ngày`,
	},
	en: {
		title: "Practice",
		lead: "Which calls were practised, beside those that the real hotline gets; and who has heard many hard ones.",
		count: (practice: number, assessed: number): string =>
			`${counted(practice, "practice call")} and ${counted(assessed, "assessed call")} finished in these months. Going back into a call is not counted.`,
		each: "See each of them",
		none: "No call was finished in these months where you look. Assign calls to trainees on the People page.",
		toPeople: "To the People page",
		mix: "Practised beside the real calls",
		mixNote:
			"Parts of the finished calls, by category. Practising rare and dangerous calls more often is on purpose; but whoever answers also has to know that most calls only ask for information.",
		series: { practised: "practised", real: "the real hotline", training: "the mix for training" },
		source: (name: string, source: string, verified: string): string =>
			`${name}: ${source} (checked on ${verified}).`,
		table: "Table of parts by category",
		columns: { category: "Category", calls: "Calls" },
		showTable: "Show the figures",
		load: "Who has heard many hard calls",
		loadNote: (from: string, to: string, difficulty: number, limit: number): string =>
			`From ${from} to ${to}, calls of difficulty ${difficulty}. More than ${limit} a day are many (a default, no rule of anybody's); trainees may ask for more themselves. Ask how they are before assigning the next.`,
		noLoad: "Nobody heard a hard call in this time.",
		loadTable: "Hard calls by person",
		loadColumns: {
			person: "Person",
			calls: "Hard calls",
			most: "Most on one day",
			over: (limit: number): string => `Days with more than ${limit}`,
		},
		days: (n: number): string => counted(n, "day"),
	},
});
