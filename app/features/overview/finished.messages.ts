import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** The calls behind the figures of practice. */
export const finishedTexts = defineMessages({
	vi: {
		title: "Từng cuộc đã xong",
		lead: "Các cuộc luyện tập và đánh giá đứng sau những con số của trang Luyện tập, mới nhất trước.",
		sentence: { which: "các cuộc", of: "thuộc loại" },
		labels: { purpose: "Luyện tập hay đánh giá", category: "Loại cuộc gọi" },
		purposes: { "": "luyện tập và đánh giá", practice: "luyện tập", assessed: "đánh giá" },
		anyCategory: "bất kỳ",
		found: (n: number): string => `${n} cuộc.`,
		nothing: "Không có cuộc nào khớp với lựa chọn này. Bỏ bớt lựa chọn hoặc chọn thêm tháng.",
		caption: "Các cuộc đã xong",
		columns: { call: "Cuộc gọi", person: "Người nghe máy", centre: "Đơn vị", day: "Ngày", kind: "Để làm gì" },
		number: (n: number): string => `số ${n}`,
		difficulty: (n: number): string => `độ khó ${n}`,
	},
	en: {
		title: "Every finished call",
		lead: "The practice and assessed calls behind the figures of the page of practice, newest first.",
		sentence: { which: "calls", of: "in" },
		labels: { purpose: "Practice or assessed", category: "Category" },
		purposes: { "": "for practice or assessed", practice: "for practice", assessed: "assessed" },
		anyCategory: "any category",
		found: (n: number): string => `${counted(n, "call")}.`,
		nothing: "No call matches this. Leave out some of it, or choose more months.",
		caption: "Finished calls",
		columns: { call: "Call", person: "Who answered", centre: "Centre", day: "Day", kind: "What for" },
		number: (n: number): string => `no. ${n}`,
		difficulty: (n: number): string => `difficulty ${n}`,
	},
});
