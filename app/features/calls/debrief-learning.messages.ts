import { defineMessages } from "~/platform/i18n/messages";

/** What is learned from a call first: what was done well, the turns on which it turned, and what if. */
export const learningTexts = defineMessages({
	vi: {
		doneWell: {
			title: "Điều đã làm được",
			repaired: (label: string) => `Nhận ra và sửa ngay: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
			turn: (turn: number | "whole") => (turn === "whole" ? "Cả cuộc" : `Lượt ${turn}`),
		},
		turned: {
			title: "Những lượt làm đổi hướng cuộc gọi",
			none: "Không lượt nào làm mất một kết cục tốt hơn.",
			turn: (turn: number) => `Lượt ${turn}`,
			fell: {
				good: "",
				partial: "Từ đây, dù sau đó nói hay đến đâu, cuộc gọi cũng chỉ được một phần.",
				lost: "Từ đây, dù sau đó nói hay đến đâu, người gọi cũng không còn ở lại.",
				harm: "Từ đây, dù sau đó nói hay đến đâu, cũng có người bị hại.",
			},
			cost: "Không đổi kết cục, nhưng mất nhiều so với câu nên nói.",
			did: {
				reply: "",
				silence: "Không nói gì quá lâu.",
				hold: "Để người gọi chờ quá lâu.",
				"hang-up": "Gác máy.",
				limit: "Hết giờ của cuộc gọi.",
			},
		},
		whatIf: {
			goBack: (turn: number) => `Thử nói khác từ lượt ${turn}`,
			before: (ending: string | null) => (ending ? `Lần thử trước: ${ending}` : "Lần thử trước bỏ dở"),
			sealed:
				"Cuộc này thuộc kho kín. Thử lại một lượt rồi thì bạn sẽ không được đánh giá bằng kịch bản này nữa.",
			futures: (turn: number) => `Cùng lượt ${turn}, hai cách nói`,
			alike:
				"Hai lần đều đi tới cùng một kết cục: điều nói khác ở đây, và những lượt sau đó, chưa đủ để đổi hướng.",
			levelsAlike: "Mức theo từng tiêu chí cũng như nhau.",
			levelsDiffer: (changes: string) => `Chỗ khác là ở mức, theo máy: ${changes}.`,
			levelChange: (name: string, before: number | null, after: number | null) =>
				`${name} từ ${before ?? "không áp dụng"} thành ${after ?? "không áp dụng"}`,
			earlier: (number: number) => `Lần trước, cuộc ${number}`,
			later: "Lần này",
			cameOf: "Sau đó",
			atTheEnd: "Lúc cuối:",
			wentOn: "Xem đoạn sau đó",
		},
	},
	en: {
		doneWell: {
			title: "What was done well",
			repaired: (label: string) =>
				`Noticed and put right at once: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
			turn: (turn: number | "whole") => (turn === "whole" ? "Whole call" : `Turn ${turn}`),
		},
		turned: {
			title: "The turns on which the call turned",
			none: "No turn lost a better ending.",
			turn: (turn: number) => `Turn ${turn}`,
			fell: {
				good: "",
				partial: "From here on, however well it went, only part of it could still be reached.",
				lost: "From here on, whatever was said, the caller would not have stayed.",
				harm: "From here on, whatever was said, somebody came to harm.",
			},
			cost: "It did not change the ending, but much was lost beside what could be said.",
			did: {
				reply: "",
				silence: "Nothing was said for too long.",
				hold: "The caller was kept waiting too long.",
				"hang-up": "The line was put down.",
				limit: "The time of the call ran out.",
			},
		},
		whatIf: {
			goBack: (turn: number) => `Try something else from turn ${turn}`,
			before: (ending: string | null) => (ending ? `Tried before: ${ending}` : "Tried before and left"),
			sealed:
				"This call is of the sealed pool. Once you have gone back into it, no assessed call of yours is of this scenario again.",
			futures: (turn: number) => `Turn ${turn}, said in two ways`,
			alike:
				"Both came to the same ending: what was said otherwise here, and in the turns after it, was not enough to change the course.",
			levelsAlike: "The levels of all criteria are the same, too.",
			levelsDiffer: (changes: string) => `What differs are levels, by the machine: ${changes}.`,
			levelChange: (name: string, before: number | null, after: number | null) =>
				`${name} from ${before ?? "not applicable"} to ${after ?? "not applicable"}`,
			earlier: (number: number) => `Before, call ${number}`,
			later: "This time",
			cameOf: "What came of it",
			atTheEnd: "At the end:",
			wentOn: "Show how it went on",
		},
	},
});
