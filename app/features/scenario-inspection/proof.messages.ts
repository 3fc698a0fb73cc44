import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

const percent = (share: number, language: string) =>
	new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(share);

/** What was proved of a scenario, in words. */
export const proofTexts = defineMessages({
	vi: {
		title: "Chứng minh",
		none: "Bản này chưa được chứng minh với thang chấm đang dùng. Sau khi một thang chấm được phát hành, hệ thống chứng minh lần lượt từng kịch bản, vài phút là xong; lần khởi động nào cũng làm nốt phần còn thiếu.",
		running: "Đang chứng minh; thường mất vài giây đến nửa phút.",
		complete: (states: string) => `Đã xem hết ${states} trạng thái của cuộc gọi.`,
		upTo: (states: string) => `Mới xem tới ${states} trạng thái; điều dưới đây chỉ đúng trong phạm vi đó.`,
		fine: "Không thấy điều gì phải sửa.",
		found: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} điều nên xem.`,
		rows: {
			nodes: "Chỗ trả lời",
			decisions: "Quyết định trên đường tốt nhất",
			endings: "Kết cục",
			shortest: "Ngắn nhất",
			longest: "Dài nhất",
			random: "Chọn bừa",
			firstShown: "Luôn chọn câu đầu",
			longestReply: "Luôn chọn câu dài nhất",
			best: "Luôn chọn câu tốt nhất",
		},
		length: (turns: number, minutes: string) => `${turns} lượt, ${minutes} phút`,
		endless: "không có giới hạn",
		random: (passes: number, plays: number, bound: number) =>
			`${passes} trong ${new Intl.NumberFormat("vi").format(plays)} lần đạt (dưới ${percent(bound, "vi")}, tin cậy 95 %)`,
		passes: { yes: "đạt", no: "không đạt" },
		levels: "Mức đã gặp ở từng tiêu chí",
		criterion: "Tiêu chí",
		reached: "Mức",
		notApplicable: "không áp dụng",
		tableHidden: "Xem bảng mức",
	},
	en: {
		title: "Proof",
		none: "This version has not been proved under the rubric in use. After a rubric is published the scenarios are proved one after the other, in some minutes; every start does those that are still missing.",
		running: "The proof runs; it takes some seconds to half a minute.",
		complete: (states: string) => `All ${states} states of the call were looked at.`,
		upTo: (states: string) => `Checked up to ${states} states; what follows holds for these only.`,
		fine: "Nothing to put right was found.",
		found: (errors: number, warnings: number) => `Errors: ${errors}, to look at: ${warnings}.`,
		rows: {
			nodes: "Places to reply",
			decisions: "Decisions on the best way",
			endings: "Endings",
			shortest: "Shortest",
			longest: "Longest",
			random: "Picking at random",
			firstShown: "Always the first shown",
			longestReply: "Always the longest",
			best: "Always the best",
		},
		length: (turns: number, minutes: string) => `${counted(turns, "turn")}, ${counted(minutes, "minute")}`,
		endless: "without end",
		random: (passes: number, plays: number, bound: number) =>
			`${passes} of ${new Intl.NumberFormat("en").format(plays)} pass (under ${percent(bound, "en")}, 95 % confidence)`,
		passes: { yes: "passes", no: "does not pass" },
		levels: "Levels met for each criterion",
		criterion: "Criterion",
		reached: "Levels",
		notApplicable: "not applicable",
		tableHidden: "Show the table of levels",
	},
});
