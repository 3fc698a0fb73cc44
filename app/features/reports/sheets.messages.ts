import type { SheetKey } from "~/domain/report/period-report";
import { defineMessages } from "~/platform/i18n/messages";

/** How a figure is written: a whole number, one or two digits after the sign, a share in per cent, or a number as
 * it was entered. */
export type CellForm = "count" | "decimal" | "ratio" | "share" | "number";

interface SheetTexts {
	readonly title: string;
	/** At most 31 characters: the name of a sheet in a spreadsheet. */
	readonly tab: string;
	/** What the rows are about, then what is counted. */
	readonly labels: readonly string[];
	readonly columns: readonly string[];
	/** How it is counted, and from what. */
	readonly method: string;
}

/** How the figures of each column are written. */
export const FORMS: Record<SheetKey, readonly CellForm[]> = {
	certification: ["count", "count", "count", "count", "count", "count"],
	"days-to-certification": ["count", "decimal"],
	"training-hours": ["count", "decimal", "count"],
	calls: ["count", "count", "count"],
	levels: ["count", "decimal", "decimal", "share", "count"],
	"critical-errors": ["count", "count", "decimal", "decimal", "decimal", "count"],
	agreement: ["count", "share", "share", "ratio", "ratio", "count"],
	"pre-post": ["count", "share", "share", "ratio", "ratio", "ratio", "count"],
	"other-languages": ["count", "count", "share", "count"],
	"hard-calls": ["count", "decimal", "count"],
	service: ["number", "count"],
	directory: ["count", "count", "share"],
};

/** What each sheet is, in a page, a spreadsheet and a PDF alike. */
export const sheetTexts = defineMessages<Record<SheetKey, SheetTexts>>({
	vi: {
		certification: {
			title: "Chứng nhận theo chương trình và đơn vị",
			tab: "Chứng nhận",
			labels: ["Chương trình", "Đơn vị"],
			columns: ["Đang học", "Đủ điều kiện", "Còn hiệu lực", "Sắp hết hạn", "Hết hạn", "Tạm dừng, thu hồi"],
			method:
				"Người có vai trò ở đơn vị vào ngày cuối kỳ, mỗi người tính một lần ở nơi giữ vai trò lâu nhất. Trạng thái tính từ hồ sơ như đã biết vào lúc ghi trên báo cáo. Ai chưa bắt đầu thì không tính. “Sắp hết hạn” vẫn là còn hiệu lực.",
		},
		"days-to-certification": {
			title: "Số ngày đến khi được chứng nhận",
			tab: "Số ngày chứng nhận",
			labels: ["Chương trình"],
			columns: ["Số người được cấp trong kỳ", "Số ngày, trung vị"],
			method:
				"Từ bản ghi đầu tiên trong hồ sơ đến ngày cấp lần đầu, với người được cấp trong kỳ. Gia hạn không tính.",
		},
		"training-hours": {
			title: "Giờ đào tạo",
			tab: "Giờ đào tạo",
			labels: ["Loại giờ", "Đơn vị"],
			columns: ["Số lượt ghi", "Số giờ", "Số người"],
			method:
				"Giờ ghi tay vào hồ sơ, có ngày trong kỳ, chưa bị huỷ vào lúc ghi trên báo cáo. Số lượt không phải số người: một người có thể có nhiều lượt. Tổng số người tính mỗi người một lần.",
		},
		calls: {
			title: "Cuộc gọi đóng vai đã xong",
			tab: "Cuộc gọi đóng vai",
			labels: ["Đơn vị"],
			columns: ["Luyện tập", "Đánh giá", "Số người"],
			method:
				"Cuộc gọi đóng vai kết thúc trong kỳ, theo đơn vị lúc gọi. Không tính các lần thử lại từ giữa cuộc. Đây không phải cuộc gọi thật đến tổng đài.",
		},
		levels: {
			title: "Mức theo tiêu chí trong các cuộc đánh giá",
			tab: "Mức theo tiêu chí",
			labels: ["Thang chấm", "Tiêu chí"],
			columns: ["Số cuộc", "Trung vị", "Trung bình", "Tỉ lệ", "Số người"],
			method:
				"Kết quả mới nhất đã công bố của các cuộc đánh giá trong kỳ. Mức từ 1 đến 4; hai người cùng chấm thì lấy trung bình. Tỉ lệ: ở hàng đầu là phần cuộc đạt, ở các hàng tiêu chí là phần cuộc dưới mức 2. Các bản thang chấm không gộp với nhau.",
		},
		"critical-errors": {
			title: "Lỗi nghiêm trọng trên 100 cuộc đánh giá",
			tab: "Lỗi nghiêm trọng",
			labels: ["Thang chấm", "Lỗi"],
			columns: ["Số cuộc có lỗi", "Trong số cuộc", "Trên 100 cuộc", "Từ", "Đến", "Số người"],
			method:
				"Lỗi đã được người chấm xác nhận trong kết quả mới nhất. “Từ” và “đến” là khoảng tin cậy 95 % tính chính xác (Clopper–Pearson).",
		},
		agreement: {
			title: "Hai người chấm khớp nhau đến đâu",
			tab: "Chấm khớp",
			labels: ["Thang chấm", "Tiêu chí"],
			columns: ["Số cuộc chấm đôi", "Trong số kết quả", "Trùng mức", "AC2", "Alpha", "Số người"],
			method:
				"Các cuộc có kết quả trong kỳ mà hai người đã chấm, không thấy bài của nhau. AC2 của Gwet và alpha của Krippendorff tính với trọng số bình phương; với hai người chấm, alpha gần bằng kappa có trọng số. Mục tiêu (quy ước của nhóm làm phần mềm, chờ duyệt) là từ 0,60 ở các tiêu chí an toàn. “Số người” là người được chấm.",
		},
		"pre-post": {
			title: "Bài kiểm tra trước và sau khoá học",
			tab: "Trước và sau",
			labels: ["Khoá học"],
			columns: ["Số cặp bài", "Đúng, trước", "Đúng, sau", "g của Hedges", "Từ", "Đến", "Số người"],
			method:
				"Những ai làm cả hai bài trong một đợt học, bài sau làm trong kỳ; mọi khoá gộp lại. g là mức thay đổi tính bằng độ lệch chuẩn, kèm khoảng tin cậy 95 %. Không có nhóm so sánh: thay đổi có thể còn do việc khác.",
		},
		"other-languages": {
			title: "Cuộc đánh giá với người gọi khác tiếng",
			tab: "Người gọi khác tiếng",
			labels: ["Loại cuộc"],
			columns: ["Số kết quả", "Đạt", "Tỉ lệ đạt", "Số người"],
			method:
				"Kết quả mới nhất của các cuộc đánh giá theo kịch bản có nhãn ấy. Một kịch bản có thể mang cả hai nhãn.",
		},
		"hard-calls": {
			title: "Cuộc khó đã nghe (độ khó 5)",
			tab: "Cuộc khó",
			labels: ["Đơn vị"],
			columns: ["Số cuộc", "Trung bình mỗi người", "Số người"],
			method:
				"Cuộc đóng vai độ khó 5 đã xong trong kỳ, luyện tập và đánh giá. Để chăm lo người nghe máy, không phải để xếp hạng.",
		},
		directory: {
			title: "Danh bạ chuyển tuyến còn mới",
			tab: "Danh bạ",
			labels: ["Danh bạ"],
			columns: ["Số mục", "Kiểm tra trong 90 ngày", "Tỉ lệ"],
			method:
				"Các mục đang dùng vào lúc ghi trên báo cáo; còn mới là đã kiểm tra trong 90 ngày trước ngày cuối kỳ.",
		},
		service: {
			title: "Số liệu dịch vụ, nhập tay",
			tab: "Số liệu dịch vụ",
			labels: ["Chỉ số", "Về", "Kỳ", "Cách có số này"],
			columns: ["Giá trị", "Số mẫu (n)"],
			method:
				"KHÔNG phải số liệu đóng vai: người của đơn vị nhập tay, với nguồn, ngày và cách làm; phần mềm không kiểm chứng. Tính các số có kỳ nằm trọn trong kỳ báo cáo, chưa bị rút lại vào lúc ghi trên báo cáo.",
		},
	},
	en: {
		certification: {
			title: "Certification by programme and centre",
			tab: "Certification",
			labels: ["Programme", "Centre"],
			columns: ["In progress", "Eligible", "Certified", "Expiring soon", "Expired", "Suspended, revoked"],
			method:
				"People with a role at the centre on the last day, each counted once where they have held a role longest. The status follows from the records as they were known at the instant that the report names. Who has not begun is not counted. “Expiring soon” still is certified.",
		},
		"days-to-certification": {
			title: "Days to certification",
			tab: "Days to certification",
			labels: ["Programme"],
			columns: ["People certified in the period", "Days, median"],
			method:
				"From the first entry of the record to the first grant, of people certified in the period. Renewals do not count.",
		},
		"training-hours": {
			title: "Hours of training",
			tab: "Hours of training",
			labels: ["Kind of hours", "Centre"],
			columns: ["Entries", "Hours", "People"],
			method:
				"Hours entered into records by hand, of days in the period, not voided at the instant that the report names. Entries are not people: one person may have several. In the sum each person counts once.",
		},
		calls: {
			title: "Role-play calls finished",
			tab: "Role-play calls",
			labels: ["Centre"],
			columns: ["Practice", "Assessed", "People"],
			method:
				"Role-plays that ended in the period, by the centre at the time. Going back into a call is not counted. These are not calls to the service.",
		},
		levels: {
			title: "Levels by criterion in assessed calls",
			tab: "Levels by criterion",
			labels: ["Rubric", "Criterion"],
			columns: ["Calls", "Median", "Mean", "Share", "People"],
			method:
				"The newest released result of the period's assessed calls. Levels go from 1 to 4; where two raters stand together, their mean counts. The share is that of calls that passed in the first row, and of calls below level 2 in the rows of criteria. Versions of a rubric are not added up.",
		},
		"critical-errors": {
			title: "Critical errors per 100 assessed calls",
			tab: "Critical errors",
			labels: ["Rubric", "Error"],
			columns: ["Calls with it", "Of calls", "Per 100 calls", "From", "To", "People"],
			method:
				"Errors that raters confirmed in the newest result. “From” and “to” are the exact 95% interval (Clopper–Pearson).",
		},
		agreement: {
			title: "How far two raters agree",
			tab: "Agreement",
			labels: ["Rubric", "Criteria"],
			columns: ["Calls rated twice", "Of the results", "Same level", "AC2", "Alpha", "People"],
			method:
				"Calls with a result in the period that two rated without seeing each other. Gwet's AC2 and Krippendorff's alpha have quadratic weights; for two raters alpha is close to weighted kappa. The aim (a default of the product's makers, to be ratified) is 0.60 or more on safety criteria. “People” are those who were rated.",
		},
		"pre-post": {
			title: "Tests before and after courses",
			tab: "Before and after",
			labels: ["Courses"],
			columns: ["Pairs of tests", "Right, before", "Right, after", "Hedges' g", "From", "To", "People"],
			method:
				"Everybody who took both tests of a run, the second one in the period; all courses together. g is the change in standard deviations, with its 95% interval. There is no group to compare with: something else may have changed people, too.",
		},
		"other-languages": {
			title: "Assessed calls with callers of another language",
			tab: "Other languages",
			labels: ["Kind of call"],
			columns: ["Results", "Passed", "Share passed", "People"],
			method:
				"The newest results of assessed calls whose scenario carries the tag. A scenario may carry both.",
		},
		"hard-calls": {
			title: "Hard calls heard (difficulty 5)",
			tab: "Hard calls",
			labels: ["Centre"],
			columns: ["Calls", "Mean per person", "People"],
			method:
				"Role-plays of difficulty 5 finished in the period, practice and assessed. For looking after people, not for ranking them.",
		},
		directory: {
			title: "Freshness of the referral directory",
			tab: "Directory",
			labels: ["Directory"],
			columns: ["Entries", "Verified within 90 days", "Share"],
			method:
				"Entries in use at the instant that the report names; fresh are those verified in the 90 days before the last day.",
		},
		service: {
			title: "Figures of the service, entered by hand",
			tab: "Service figures",
			labels: ["Indicator", "About", "Period", "How it was found"],
			columns: ["Value", "Sample (n)"],
			method:
				"NOT from role-plays: people of the centre entered these with source, day and method; the product does not verify them. Figures count whose own period lies within the report's, not withdrawn at the instant that the report names.",
		},
	},
});
