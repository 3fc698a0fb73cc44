import type { ReportCell, SheetKey } from "~/domain/report/period-report";
import type { Language } from "~/domain/shared/text";
import { defineMessages } from "~/platform/i18n/messages";
import type { CellForm } from "./sheets.messages";

/** What stands around the sheets, in a page, a spreadsheet and a PDF alike. */
export const reportWords = defineMessages({
	vi: {
		title: "Báo cáo kỳ đào tạo",
		about: "Cách tính",
		simulation: "Số liệu của cuộc gọi đóng vai và hồ sơ đào tạo. Không phải số liệu dịch vụ của tổng đài.",
		service:
			"Số liệu dịch vụ do người nhập tay. Không phải số liệu đóng vai; không cộng chung với các phần khác.",
		centre: "Đơn vị",
		period: "Kỳ",
		between: (from: string, to: string): string => `${from} đến ${to}`,
		knownAt: "Như đã biết lúc",
		hidden: "ẩn",
		hiddenNote:
			"“Ẩn”: con số này nói về ít hơn năm người, hoặc nằm cạnh một con số như vậy mà từ nó có thể tính ra; không có nghĩa là con số nhỏ. Dấu – là không có gì để tính.",
		again: "Báo cáo này có thể lập lại đúng như vậy từ đơn vị, kỳ và thời điểm trên.",
		sheet: "Trang tính",
		how: "Cách tính",
		total: "Tất cả",
	},
	en: {
		title: "Period report on training",
		about: "How it is counted",
		simulation: "Figures of role-plays and training records. They are not figures of the service.",
		service: "Figures of the service, entered by hand. They are not of role-plays, and are added to none.",
		centre: "Centre",
		period: "Period",
		between: (from: string, to: string): string => `${from} to ${to}`,
		knownAt: "As known at",
		hidden: "hidden",
		hiddenNote:
			"“Hidden”: the figure is about fewer than five people, or stands beside one that could be worked out from it; it need not be small. A dash says that there is nothing to count.",
		again: "This report can be made again exactly, from the centre, the period and the instant above.",
		sheet: "Sheet",
		how: "How it is counted",
		total: "All",
	},
});

/** What the figures of a sheet are about: the two are never mixed. */
export const kindOf = (key: SheetKey) => (key === "service" ? "service" : "simulation");

/** A figure as it is read. */
export function showCell(
	cell: ReportCell | undefined,
	form: CellForm | undefined,
	language: Language,
): string {
	if (cell === "hidden") return reportWords[language].hidden;
	if (cell === null || cell === undefined) return "–";
	const digits = form === "ratio" || form === "number" ? 2 : form === "decimal" ? 1 : 0;
	const format = new Intl.NumberFormat(language, {
		minimumFractionDigits: form === "number" ? 0 : digits,
		maximumFractionDigits: digits,
	});
	if (form !== "share") return format.format(cell);
	return language === "vi" ? `${format.format(100 * cell)} %` : `${format.format(100 * cell)}%`;
}
