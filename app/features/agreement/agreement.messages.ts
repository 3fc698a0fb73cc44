import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** How raters agree in the daily work: the report of whoever answers for raters. */
export const agreementTexts = defineMessages({
	vi: {
		title: "Người chấm có chấm giống nhau không",
		rounds: "Các đợt hiệu chuẩn",
		lead: "Một cuộc gọi phải được cùng một mức, dù ai chấm. Trang này lấy những cuộc hai người chấm mà không thấy bản của nhau, và xem họ khớp nhau đến đâu.",
		csv: "Tải các lượt chấm (CSV)",
		csvNames: "Tải kèm tên người chấm",
		csvNote: "Tệp mở được bằng Excel, có mọi lượt chấm đứng sau các con số trong bảng.",
		show: "Xem",
		reset: "Bỏ các lựa chọn",
		sentence: { rubric: "Chấm theo", centre: "ở", from: "chấm xong từ ngày", to: "đến ngày" },
		labels: { rubric: "Bản thang chấm", centre: "Đơn vị", from: "Từ ngày", to: "Đến ngày" },
		allCentres: "mọi đơn vị của bạn",
		rubricVersion: (name: string, version: number) => `${name}, bản ${version}`,
		counted: (calls: number, raters: number): string =>
			`${calls} cuộc được hai người chấm độc lập, bởi ${raters} người chấm. Chỉ tính cuộc đã công bố kết quả, để ai còn phải chấm thì không biết người khác chấm gì. Máy, người thứ ba và người xem lại không tính ở đây.`,
		empty:
			"Chưa có cuộc đánh giá nào ở các đơn vị của bạn. Khi có cuộc được hai người chấm và công bố kết quả, độ khớp giữa những người chấm sẽ hiện ở đây.",
		nothing:
			"Không có cuộc nào được hai người chấm khớp với lựa chọn này. Bỏ bớt lựa chọn, hoặc xem bên dưới bao nhiêu cuộc đang chờ người thứ hai.",
		summary: {
			differ: (names: string): string => `Cần bàn trước: người chấm còn cho mức khác nhau ở ${names}.`,
			agree: (n: number, of: number): string => `Đủ khớp ở ${n} trên ${of} tiêu chí.`,
			flat: (names: string): string =>
				`Khớp nhau, nhưng hầu như chỉ gặp một mức nên chưa biết người chấm có nhận ra cuộc yếu không: ${names}.`,
			unsure: (names: string): string => `Chưa nói chắc được, cần thêm cuộc: ${names}.`,
		},
		pooledTitle: "Nói chung",
		pooled: { safety: "Các tiêu chí an toàn gộp lại", all: "Mọi tiêu chí gộp lại" },
		pooledNote:
			"Gộp nhiều tiêu chí của cùng một cuộc thì khoảng hẹp hơn thật một chút. Đừng dùng số gộp để nói đạt: xem từng tiêu chí.",
		criteria: "Theo tiêu chí",
		criteriaTable: "Tiêu chí",
		centres: "Theo đơn vị của học viên",
		centreTable: "Đơn vị",
		centreNote: "Mọi tiêu chí gộp lại. Không phải đơn vị của người chấm.",
		months: "Theo tháng",
		monthTable: "Tháng",
		monthNote: "Mọi tiêu chí gộp lại, theo tháng người thứ hai chấm xong.",
		monthChart: (list: string) => `AC2 từng tháng: ${list}`,
		month: (month: number, year: string) => `${month}/${year}`,
		monthsFew: "Chưa nói được tăng hay giảm: tháng nào cũng dưới 10 cuộc.",
		noFigure: "không có",
		why: "Các cuộc nên nghe lại cùng nhau",
		whyNote: "Ba tiêu chí khớp kém nhất, cuộc lệch xa nhất đứng trước.",
		differing: (n: number, of: number) => `khác nhau ở ${n} trên ${of} cuộc`,
		noneDiffer: "Không có cuộc nào hai người cho mức khác nhau.",
		columns: {
			call: "Cuộc gọi",
			levels: "Mức mỗi người cho",
			apart: "Lệch",
			pair: "Hai người chấm",
			rater: "Người chấm",
			severity: "So với người khác",
			meaning: "Nghĩa là",
			centre: "Đơn vị",
			calls: "Cuộc đã nộp",
			byRubric: "Thang chấm bắt buộc hai người",
			drawn: "Đã rút thăm",
			chosen: "Rút trúng",
			chosenRated: "Rút trúng, đã chấm hai lần",
			twice: "Tổng số đã chấm hai lần",
		},
		number: (n: number) => `Cuộc ${n}`,
		level: (rater: string, level: number) => `${rater}: mức ${level}`,
		apart: (n: number) => `${n} mức`,
		pairs: "Từng cặp người chấm",
		pairsNote: "Mọi tiêu chí gộp lại, trên các cuộc cả hai cùng chấm.",
		severityTitle: "Chấm chặt hay nới",
		severityNote:
			"Ai cho mức thấp hơn người khác trên cùng những cuộc ấy là chấm chặt hơn, cao hơn là nới hơn. Đây là so giữa người với người, không phải so với chuẩn.",
		severityRule:
			"Phần mềm không sửa kết quả nào theo các con số này. Chỉ đánh dấu ai mà cả khoảng tin cậy nằm về một bên số 0; cứ 20 người không khác ai thì vẫn có khoảng một người bị đánh dấu do may rủi.",
		severity: {
			severe: (by: string): string =>
				`Chấm chặt hơn khoảng ${by} mức. Nên cùng ngồi nghe lại vài cuộc chung.`,
			mild: (by: string): string => `Chấm nới hơn khoảng ${by} mức. Nên cùng ngồi nghe lại vài cuộc chung.`,
			even: "Tính chung không chặt hơn, không nới hơn. Ở từng cuộc vẫn có thể lệch nhiều.",
			unknown: "Chưa đủ cuộc chung để nói.",
		},
		flagged: "cần xem",
		coverage: "Bao nhiêu cuộc được chấm hai lần",
		coverageNote: (share: string | null): string =>
			share
				? `Chương trình đánh giá viên yêu cầu rút thăm ${share} số cuộc mà thang chấm chỉ cần một người. Mỗi lần rút đều giữ lại hạt giống và con số, ai cũng rút lại được.`
				: "Chưa có cuộc nào được rút thăm: các cuộc ở đây nộp trước khi có rút thăm, hoặc thang chấm đã yêu cầu hai người.",
		nobody: (n: number) => `${n} cuộc rút trúng mà không còn ai khác được phép chấm`,
		waiting: (n: number) => `${n} cuộc còn chờ`,
		of: (n: number, of: number, share: string) => `${n} trên ${of} (${share})`,
	},
	en: {
		title: "Do raters agree?",
		rounds: "Calibration rounds",
		lead: "A call should get the same level whoever rates it. This page takes the calls that two people rated without seeing each other's work, and shows how far they agree.",
		csv: "Download the ratings (CSV)",
		csvNames: "Download with raters' names",
		csvNote: "The file opens in Excel and holds all ratings behind the figures of the table.",
		show: "Show",
		reset: "Clear the choices",
		sentence: { rubric: "Rated by", centre: "at", from: "finished from", to: "until" },
		labels: { rubric: "Rubric version", centre: "Centre", from: "From the day", to: "Until the day" },
		allCentres: "all your centres",
		rubricVersion: (name: string, version: number) => `${name}, version ${version}`,
		counted: (calls: number, raters: number): string =>
			`${counted(calls, "call")} rated by two people independently, by ${counted(raters, "rater")} in all. Only calls with a released result count, so that nobody who still has to rate learns what others gave. The machine, a third rater and a reviewer do not count here.`,
		empty:
			"No call has been assessed at your centres yet. Once a call is rated by two people and its result released, their agreement appears here.",
		nothing:
			"No call that two people rated matches these choices. Choose less, or see below how many calls wait for a second rater.",
		summary: {
			differ: (names: string): string => `Talk about these first; raters give different levels: ${names}.`,
			agree: (n: number, of: number): string => `They agree enough in ${n} of ${of} criteria.`,
			flat: (names: string): string =>
				`They agree, but met hardly more than one level, so whether they would notice a weak call is not known: ${names}.`,
			unsure: (names: string): string => `Cannot be told yet, more calls are needed: ${names}.`,
		},
		pooledTitle: "In general",
		pooled: { safety: "The safety criteria together", all: "All criteria together" },
		pooledNote:
			"Putting several criteria of the same call together makes the range a little too narrow. Do not call it enough by these figures: look at each criterion.",
		criteria: "By criterion",
		criteriaTable: "Criterion",
		centres: "By the trainee's centre",
		centreTable: "Centre",
		centreNote: "All criteria together. It is not the rater's centre.",
		months: "By month",
		monthTable: "Month",
		monthNote: "All criteria together, by the month in which the second rater finished.",
		monthChart: (list: string) => `AC2 month by month: ${list}`,
		month: (month: number, year: string) => `${month}/${year}`,
		monthsFew: "Whether it rises or falls cannot be told: every month has fewer than 10 calls.",
		noFigure: "none",
		why: "Calls to listen to again together",
		whyNote: "The three criteria with the lowest agreement, the calls furthest apart first.",
		differing: (n: number, of: number) => `they differ in ${n} of ${counted(of, "call")}`,
		noneDiffer: "There is no call to which two raters gave different levels.",
		columns: {
			call: "Call",
			levels: "Level that each gave",
			apart: "Apart",
			pair: "Two raters",
			rater: "Rater",
			severity: "Beside the others",
			meaning: "Which means",
			centre: "Centre",
			calls: "Calls handed in",
			byRubric: "The rubric wants two",
			drawn: "Drawn from",
			chosen: "Chosen by the draw",
			chosenRated: "Chosen, and rated twice",
			twice: "Rated twice in all",
		},
		number: (n: number) => `Call ${n}`,
		level: (rater: string, level: number) => `${rater}: level ${level}`,
		apart: (n: number) => counted(n, "level"),
		pairs: "Pairs of raters",
		pairsNote: "All criteria together, on the calls that both rated.",
		severityTitle: "Strict or lenient",
		severityNote:
			"Whoever gives lower levels than others on the same calls is stricter, whoever gives higher ones is more lenient. This compares people with people, not with a standard.",
		severityRule:
			"The software adjusts no result by these figures. It marks only whose whole range lies on one side of 0; of 20 people who differ from nobody about one is still marked by chance.",
		severity: {
			severe: (by: string): string =>
				`Stricter by about ${by} of a level. Listen to some shared calls together.`,
			mild: (by: string): string =>
				`More lenient by about ${by} of a level. Listen to some shared calls together.`,
			even: "On the whole neither stricter nor more lenient. Single calls may still be far apart.",
			unknown: "Too few shared calls to say.",
		},
		flagged: "look at this",
		coverage: "How many calls are rated twice",
		coverageNote: (share: string | null): string =>
			share
				? `The programme of raters asks for a draw of ${share} of the calls for which the rubric wants one rater. Each draw keeps its seed and its number, so that anybody can draw again.`
				: "No call has been drawn: the calls here were handed in before there was a draw, or the rubric wants two raters anyway.",
		nobody: (n: number) => `${counted(n, "call")} chosen with nobody else who may rate`,
		waiting: (n: number) => `${counted(n, "call")} still waiting`,
		of: (n: number, of: number, share: string) => `${n} of ${of} (${share})`,
	},
});
