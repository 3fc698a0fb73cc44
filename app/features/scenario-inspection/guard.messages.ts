import { ordinal } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** A scenario's conditions in words. */
export const guardTexts = defineMessages({
	vi: {
		gauges: { trust: "tin cậy", distress: "căng thẳng", danger: "nguy hiểm" },
		atLeast: (gauge: string, value: number) => `${gauge} từ ${value}`,
		below: (gauge: string, value: number) => `${gauge} dưới ${value}`,
		fact: (label: string) => `đã biết “${label}”`,
		shown: (code: string) => `đã làm ${code}`,
		opened: (id: string) => `đã mở ${id}`,
		visits: (node: string, times: number) => `nghe “${node}” lần thứ ${times} trở đi`,
		and: " và ",
		or: " hoặc ",
		not: (condition: string) => `chưa (${condition})`,
	},
	en: {
		gauges: { trust: "trust", distress: "distress", danger: "danger" },
		atLeast: (gauge: string, value: number) => `${gauge} is ${value} or more`,
		below: (gauge: string, value: number) => `${gauge} is below ${value}`,
		fact: (label: string) => `“${label}” is known`,
		shown: (code: string) => `${code} was shown`,
		opened: (id: string) => `${id} has arisen`,
		visits: (node: string, times: number) => `“${node}” is heard for the ${ordinal(times)} time or later`,
		and: " and ",
		or: " or ",
		not: (condition: string) => `not (${condition})`,
	},
});
