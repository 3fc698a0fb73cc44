import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** Levels by criterion and centre, and critical errors per 100 calls. */
export const qualityTexts = defineMessages({
	vi: {
		title: "Chất lượng cuộc gọi",
		lead: "Kết quả đã công bố của các cuộc gọi đánh giá, theo tiêu chí và đơn vị. Đây là cuộc gọi đóng vai, không phải cuộc gọi thật.",
		empty:
			"Chưa có kết quả nào được công bố trong những tháng này ở nơi bạn chọn. Chọn thêm tháng hoặc đơn vị, hoặc xem hàng chờ chấm còn bao nhiêu cuộc.",
		by: "chấm theo",
		rubricLabel: "Bản thang chấm",
		rubric: (name: string, version: number) => `${name}, bản ${version}`,
		count: (calls: number, passed: string, critical: number): string =>
			`${calls} kết quả, ${passed} đạt; ${critical} cuộc có lỗi nghiêm trọng đã xác nhận.`,
		heat: "Mức trung bình theo tiêu chí và đơn vị",
		heatNote:
			"Mức từ 1 đến 4, số nhỏ bên dưới là số cuộc. Ô nhạt và có dấu ~ là dưới 5 cuộc: chưa nói được gì. Bấm vào ô để xem từng cuộc.",
		centre: "Đơn vị",
		all: "Tất cả",
		safety: "an toàn",
		cell: (centre: string, criterion: string, mean: string, calls: number, low: number): string =>
			`${centre}, ${criterion}: mức trung bình ${mean}, ${calls} cuộc, ${low} cuộc dưới mức 2`,
		nothing: "không có cuộc nào",
		calls: (n: number) => `${n} cuộc`,
		errors: "Lỗi nghiêm trọng trên 100 cuộc",
		errorsNote:
			"Vạch là khoảng tin cậy 95 % tính chính xác (Clopper–Pearson). Khoảng rộng nghĩa là còn ít cuộc, không phải là hết lỗi.",
		scale: "Số cuộc có lỗi trên 100 cuộc; đường đứt nét đứng ở 0.",
		figure: (per100: string, low: string, high: string, calls: number, of: number): string =>
			`${per100} trên 100 (${low} đến ${high}); ${calls} trong ${of} cuộc`,
		errorTable: "Bảng các lỗi nghiêm trọng",
		columns: { error: "Lỗi", calls: "Số cuộc", per100: "Trên 100 cuộc", interval: "Khoảng 95 %" },
		showTable: "Xem bảng số",
		to: "đến",
	},
	en: {
		title: "Quality of calls",
		lead: "Released results of assessed calls, by criterion and centre. These are role-plays, not calls to the service.",
		empty:
			"No result was released in these months where you look. Choose more months or centres, or see how many calls wait to be rated.",
		by: "rated by",
		rubricLabel: "Rubric version",
		rubric: (name: string, version: number) => `${name}, version ${version}`,
		count: (calls: number, passed: string, critical: number): string =>
			`${counted(calls, "result")}, ${passed} passed; ${counted(critical, "call")} with a confirmed critical error.`,
		heat: "Mean level by criterion and centre",
		heatNote:
			"Levels go from 1 to 4; the small figure below is the number of calls. A pale cell with ~ stands on fewer than 5 calls and says nothing yet. A cell leads to its calls.",
		centre: "Centre",
		all: "All",
		safety: "safety",
		cell: (centre: string, criterion: string, mean: string, calls: number, low: number): string =>
			`${centre}, ${criterion}: mean level ${mean}, ${counted(calls, "call")}, ${low} below level 2`,
		nothing: "no calls",
		calls: (n: number) => counted(n, "call"),
		errors: "Critical errors per 100 calls",
		errorsNote:
			"The stroke is the exact 95% interval (Clopper–Pearson). A wide one means few calls, not that the error is gone.",
		scale: "Calls with the error per 100; the dashed line stands at 0.",
		figure: (per100: string, low: string, high: string, calls: number, of: number): string =>
			`${per100} per 100 (${low} to ${high}); ${calls} of ${counted(of, "call")}`,
		errorTable: "Table of critical errors",
		columns: { error: "Error", calls: "Calls", per100: "Per 100 calls", interval: "95% interval" },
		showTable: "Show the figures",
		to: "to",
	},
});
