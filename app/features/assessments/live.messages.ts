import { defineMessages } from "~/platform/i18n/messages";

/** What is said of a call whose caller a trainer played. */
export const liveTexts = defineMessages({
	vi: {
		live: "Đóng vai trực tiếp",
		by: (name: string) => `${name} đóng vai người gọi.`,
		own: "Chính bạn đã đóng vai người gọi.",
		mayRate: "Bạn vẫn chấm được; ai đọc bảng chấm cũng thấy điều này.",
		heard: "Lời của tư vấn viên là lời người đóng vai nghe và ghi lại, hoặc câu gần nhất.",
		ticked: "Bảng chấm bắt đầu bằng những dấu bạn đã đánh trong lúc nghe; hãy xem lại trước khi bấm xong.",
		nearest: "câu gần nhất với lời đã nói",
	},
	en: {
		live: "Live role-play",
		by: (name: string) => `${name} played the caller.`,
		own: "You played the caller yourself.",
		mayRate: "You may rate it all the same; whoever reads the rating sees this.",
		heard: "The counsellor's words are what the caller's player heard and wrote down, or the nearest reply.",
		ticked: "The rating begins with what you ticked while you listened; look it over before you finish.",
		nearest: "nearest to what was said",
	},
});
