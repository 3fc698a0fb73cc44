import { defineMessages } from "~/platform/i18n/messages";

/** The caller's gauges over the turns. */
export const curveTexts = defineMessages({
	vi: {
		title: (name: string) => `${name} qua từng lượt`,
		note: "Mỗi chấm là một lượt của bạn, thang từ 0 đến 10; vạch đứng là lượt làm đổi hướng",
		said: "Bạn đã nói",
		table: "Xem dạng bảng",
		turn: "Lượt",
		start: "Lúc đầu",
	},
	en: {
		title: (name: string) => `${name} from turn to turn`,
		note: "Each dot is a turn of yours, on a scale from 0 to 10; an upright line marks a turning point",
		said: "You said",
		table: "Show as a table",
		turn: "Turn",
		start: "At first",
	},
});
