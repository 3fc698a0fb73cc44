import { defineMessages } from "~/platform/i18n/messages";

/** What is asked before a third hard call of a day. */
export const hardCallTexts = defineMessages({
	vi: {
		title: "Hôm nay bạn đã nhận hai cuộc rất nặng.",
		text: "Nghe nhiều cuộc như vậy trong một ngày thì mệt, và học cũng ít vào hơn. Cuộc này vẫn chờ bạn; để hôm khác không mất gì. Muốn nhận ngay vẫn được, không hiện trong hồ sơ và không tính vào kết quả.",
		later: "Để hôm khác",
		anyway: "Vẫn nhận cuộc này",
	},
	en: {
		title: "You have taken two very hard calls today.",
		text: "To hear many such calls in a day is tiring, and less is learned from each. This one stays here for you, and leaving it for another day costs nothing. You can take it now all the same; that shows in no record and counts in no result.",
		later: "Leave it for another day",
		anyway: "Take this call all the same",
	},
});
