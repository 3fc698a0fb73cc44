import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** Calls that are suggested for practice. */
export const suggestionTexts = defineMessages({
	vi: {
		title: "Gợi ý để luyện tiếp",
		note: "Luyện hay không là tuỳ bạn.",
		weak: (criterion: string, calls: number) =>
			calls === 1
				? `Vì mức ở “${criterion}” còn thấp trong cuộc gần đây nhất có dịp dùng tới.`
				: `Vì mức ở “${criterion}” còn thấp trong ${calls} cuộc gần đây, tính chung lại.`,
		never: "Vì bạn chưa luyện cuộc này lần nào.",
		longAgo: (days: number) => `Vì đã ${days} ngày chưa luyện lại cuộc này.`,
		facts: (difficulty: number, minutes: number) => `độ khó ${difficulty} trên 5, khoảng ${minutes} phút`,
		before: "Trước khi nghe",
	},
	en: {
		title: "Suggested for practice",
		note: "Whether you take them is up to you.",
		weak: (criterion: string, calls: number) =>
			calls === 1
				? `Since the level in “${criterion}” was low in the latest call that gave an opportunity.`
				: `Since the level in “${criterion}” was low over your last ${calls} calls taken together.`,
		never: "Since you have never practised this one.",
		longAgo: (days: number) => `Since it is ${counted(days, "day")} since you practised this one.`,
		facts: (difficulty: number, minutes: number) =>
			`difficulty ${difficulty} of 5, about ${counted(minutes, "minute")}`,
		before: "Before you listen",
	},
});
