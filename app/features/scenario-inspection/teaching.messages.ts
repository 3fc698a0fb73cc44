import { defineMessages } from "~/platform/i18n/messages";

/** Words of a scenario's teaching notes. */
export const teachingTexts = defineMessages({
	vi: {
		title: "Để dạy",
		lead: "Dành cho người dẫn buổi học, dùng sau khi cả nhóm đã nghe hoặc đã chơi cuộc gọi. Trang này có đáp án; đừng cho học viên xem trước.",
		purpose: "Cuộc gọi này để làm gì",
		goals: "Điều cần học được",
		questions: "Câu hỏi cho cả nhóm",
		turns: "Hai lượt nên bàn",
		turn: (place: number) => `Lượt ${place}`,
		none: "Kịch bản này chưa có ghi chú để dạy",
		noneHelp:
			"Người viết kịch bản thêm mục teaching vào tệp: cuộc gọi để làm gì, câu hỏi cho cả nhóm, hai lượt nên bàn. Cách viết có trong scenarios/README.md; sửa được ở trang Các bản.",
		toVersions: "Tới trang Các bản",
	},
	en: {
		title: "Teaching notes",
		lead: "For whoever leads the session, after the group has heard or played the call. This page holds the answers; do not show it to trainees beforehand.",
		purpose: "What this call is for",
		goals: "What is to be learnt",
		questions: "Questions for the group",
		turns: "Two turns to talk about",
		turn: (place: number) => `Turn ${place}`,
		none: "This scenario has no teaching notes yet",
		noneHelp:
			"Its author adds a block called teaching to the file: what the call is for, questions for the group, two turns to talk about. How to write it stands in scenarios/README.md; edit the file from the page Versions.",
		toVersions: "Go to Versions",
	},
});
