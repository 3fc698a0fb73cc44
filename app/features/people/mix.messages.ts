import { defineMessages } from "~/platform/i18n/messages";

const calls = (count: number) => (count === 1 ? "1 call" : `${count} calls`);
type Purpose = "practice" | "assessed";

/** Giving calls by a mix. */
export const mixTexts = defineMessages({
	vi: {
		title: "Giao cuộc gọi theo tỉ lệ",
		lead: "Máy rút cuộc theo tỉ lệ bạn chọn, không ai gặp hai lần liền một kịch bản. Bạn xem trước rồi mới giao.",
		back: "Nhân sự",
		mix: "Theo tỉ lệ nào",
		status: {
			computed: (source: string, day: string) => `Tính từ ${source}. Xem ngày ${day}.`,
			assumption: (source: string, day: string) => `Giả định, chờ duyệt: ${source}, ngày ${day}.`,
		},
		purpose: "Để làm gì",
		purposes: { practice: "Luyện tập (kho mở)", assessed: "Đánh giá (kho kín)" },
		count: "Số cuộc mỗi người",
		dueOn: "Hạn",
		dueHint: "Không bắt buộc.",
		people: "Giao cho ai",
		noPeople: "Không có học viên nào trong phạm vi của bạn.",
		show: "Rút và xem trước",
		preview: {
			title: "Xem trước",
			note: "chưa giao gì",
			pools: { practice: "Kho mở", assessed: "Kho kín" } as Record<Purpose, string>,
			unserved: (pool: string, percent: string) =>
				`${pool} chưa đáp ứng được ${percent}% của tỉ lệ này. Phần thiếu chia cho những kịch bản đang có.`,
			missing: (names: string) => `Còn thiếu: ${names}.`,
			groups: "Tỉ lệ khi rút, theo nhóm",
			columns: { group: "Nhóm", weight: "Đặt ra", percent: "Khi rút", scenarios: "Kịch bản" },
			empty: (pool: string) => `${pool} chưa có kịch bản nào thuộc tỉ lệ này, nên không rút được cuộc nào.`,
			one: "Chỉ có một kịch bản để rút, nên mỗi người nhận nhiều nhất một cuộc.",
			nothing: "Không có cuộc nào: vừa gặp kịch bản duy nhất này rồi.",
			sealed: "kịch bản kín",
			difficulty: (n: number) => `độ khó ${n}`,
			again: "Rút lại",
			give: (count: number) => `Giao ${count} cuộc này`,
			giving: "Đang giao …",
		},
		given: (count: number) =>
			count === 0 ? "Các cuộc này đã giao rồi; không giao thêm lần nữa." : `Đã giao ${count} cuộc.`,
		failed: "Chưa giao cuộc nào.",
		errors: {
			needMix: "Chọn một tỉ lệ.",
			needPurpose: "Chọn luyện tập hay đánh giá.",
			needCount: "Mỗi người từ 1 đến 10 cuộc.",
			needDay: "Ngày chưa đúng.",
			dayPassed: "Ngày này đã qua.",
			needPeople: "Chọn ít nhất một người.",
			tooMany: "Mỗi lần giao nhiều nhất cho 40 người.",
			stale: "Trang này đã cũ. Rút lại.",
			changed:
				"Từ lúc xem trước đã có thay đổi (có người vừa gọi, hay kho vừa đổi). Dưới đây là kết quả mới, xem lại rồi giao.",
		} as Record<string, string>,
	},
	en: {
		title: "Assign calls by a mix",
		lead: "Calls are drawn by the mix that you choose; nobody meets the same scenario twice in a row. You see them before you assign them.",
		back: "People",
		mix: "By which mix",
		status: {
			computed: (source: string, day: string) => `Computed from ${source}. Read on ${day}.`,
			assumption: (source: string, day: string) => `An assumption, to be ratified: ${source}, ${day}.`,
		},
		purpose: "What for",
		purposes: { practice: "Practice (open pool)", assessed: "Assessed (sealed pool)" },
		count: "Calls for each person",
		dueOn: "Due on",
		dueHint: "Optional.",
		people: "To whom",
		noPeople: "There is no trainee within your reach.",
		show: "Draw and preview",
		preview: {
			title: "Preview",
			note: "nothing is assigned yet",
			pools: { practice: "The open pool", assessed: "The sealed pool" },
			unserved: (pool: string, percent: string) =>
				`${pool} cannot serve ${percent}% of this mix yet. What is missing goes to the scenarios that there are.`,
			missing: (names: string) => `Missing: ${names}.`,
			groups: "Shares in this draw, by group",
			columns: { group: "Group", weight: "In the mix", percent: "In the draw", scenarios: "Scenarios" },
			empty: (pool: string) => `${pool} has no scenario of this mix yet, so nothing can be drawn.`,
			one: "There is only one scenario to draw, so each person gets one call at most.",
			nothing: "No call: they had the only scenario last.",
			sealed: "sealed scenario",
			difficulty: (n: number) => `difficulty ${n}`,
			again: "Draw again",
			give: (count: number) => `Assign ${calls(count)}`,
			giving: "Assigning …",
		},
		given: (count: number) =>
			count === 0
				? "These calls were assigned already; nothing was assigned twice."
				: `Assigned ${calls(count)}.`,
		failed: "Nothing was assigned.",
		errors: {
			needMix: "Choose a mix.",
			needPurpose: "Choose practice or assessed.",
			needCount: "From 1 to 10 calls for each person.",
			needDay: "That is not a day.",
			dayPassed: "That day has passed.",
			needPeople: "Choose at least one person.",
			tooMany: "40 people at a time at most.",
			stale: "This page is old. Draw again.",
			changed:
				"Something changed since the preview (somebody took a call, or the pool is another). Below is the new draw; look at it, then assign.",
		} as Record<string, string>,
	},
});
