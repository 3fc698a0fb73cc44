import { defineMessages } from "~/platform/i18n/messages";

/** The list of one's own calls. */
export const ownCallsTexts = defineMessages({
	vi: {
		title: "Cuộc gọi của tôi",
		lead: "Mở lại cuộc đang dở, hoặc xem lại cuộc đã xong.",
		empty: "Bạn chưa nhận cuộc gọi nào. Chọn một kịch bản và bắt đầu khi thấy sẵn sàng.",
		toPractice: "Chọn kịch bản để luyện",
		scenario: "Kịch bản",
		started: "Bắt đầu",
		status: "Tình trạng",
		statuses: {
			ringing: "Đang reo",
			open: "Đang gọi dở",
			"wrap-up": "Chờ nộp phiếu ca",
			completed: "Đã xong",
			waiting: "Chờ người chấm",
			passed: "Đạt",
			"not-passed": "Chưa đạt",
			abandoned: "Bỏ dở",
		},
	},
	en: {
		title: "My calls",
		lead: "Go on with a call, or look again at one that is over.",
		empty: "You have not taken a call yet. Choose a scenario and start when you feel ready.",
		toPractice: "Choose a scenario",
		scenario: "Scenario",
		started: "Started",
		status: "Status",
		statuses: {
			ringing: "Ringing",
			open: "Under way",
			"wrap-up": "Record to hand in",
			completed: "Done",
			waiting: "Waiting for a rater",
			passed: "Passed",
			"not-passed": "Not passed yet",
			abandoned: "Left",
		},
	},
});
export type OwnCallsTexts = (typeof ownCallsTexts)["vi"];
