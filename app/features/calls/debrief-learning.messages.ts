import { defineMessages } from "~/platform/i18n/messages";

/** What is learned from a call first: what was done well, the turns on which it turned, and what if. */
export const learningTexts = defineMessages({
	vi: {
		doneWell: {
			title: "Điều đã làm được",
			none: "Cuộc này chưa có câu nào đứng riêng được. Ai nghe máy cũng có những cuộc như vậy; mấy lượt dưới đây là chỗ để bắt đầu lại.",
			repaired: (label: string) => `Nhận ra và sửa ngay: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
			turn: (turn: number) => `Lượt ${turn}`,
			whole: "Cả cuộc",
			paper: "Trên phiếu",
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
			ended: {
				good: "",
				partial: "Cuộc gọi dừng ở đây, và mới được một phần.",
				lost: "Cuộc gọi dừng ở đây: người gọi không ở lại nữa.",
				harm: "Cuộc gọi dừng ở đây, và có người bị hại.",
			},
			costInReach: "Về sau vẫn gỡ được, nhưng lượt này mất nhiều.",
			cost: "Kết cục tốt đã mất từ trước; lượt này làm mất thêm.",
			whenDone: "Khi làm như vậy:",
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
			none: "No sentence of this call stands on its own yet. Everyone who answers a phone has such calls; the turns below are where to begin again.",
			repaired: (label: string) =>
				`Noticed and put right at once: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
			turn: (turn: number) => `Turn ${turn}`,
			whole: "Whole call",
			paper: "In the paperwork",
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
			ended: {
				good: "",
				partial: "The call ended here, with only part of it reached.",
				lost: "The call ended here: the caller did not stay.",
				harm: "The call ended here, and somebody came to harm.",
			},
			costInReach: "It could still be put right later, but this turn cost much.",
			cost: "The good ending was already lost; this lost more besides.",
			whenDone: "Where this was done:",
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
