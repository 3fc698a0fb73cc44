import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** A round of calibration: how its raters agree, and each beside the reference. */
export const roundTexts = defineMessages({
	vi: {
		title: (round: string) => `Mức khớp nhau: ${round}`,
		page: "Mức khớp nhau trong vòng hiệu chuẩn",
		lead: "Những người được mời chấm cùng các cuộc mà không thấy bản của nhau. Trang này cho biết họ khớp nhau đến đâu, và từng người khớp với bản chấm mẫu đến đâu.",
		back: "Về vòng hiệu chuẩn",
		csv: "Tải các lượt chấm (CSV)",
		counted: (calls: number, raters: number): string => `${calls} cuộc, ${raters} người được mời chấm.`,
		anonymous: "Vòng này không nêu tên: mỗi người là một chữ cái, trên trang và trong tệp tải về.",
		open: "Vòng chưa đóng. Kết quả hiện ra khi vòng đóng, để không ai biết người khác chấm gì trước khi chấm xong.",
		progress: (finished: number, asked: number): string =>
			`Đã xong ${finished} trên ${asked} lượt chấm được mời.`,
		abandoned: "Vòng này đã bỏ, không tính mức khớp nhau.",
		nobody: "Vòng đã đóng mà chưa ai chấm xong cuộc nào, nên không có gì để so.",
		among: "Người chấm với nhau: gộp lại",
		criteria: "Người chấm với nhau: theo tiêu chí",
		differences: "Các cuộc khác nhau nhiều nhất",
		differencesNote: "Lệch xa nhất đứng trước. Mở cuộc ấy để đọc lại từng lượt cùng nhau.",
		none: "Không có cuộc nào khác nhau.",
		call: (position: number) => `Cuộc ${position}`,
		beside: "Từng người so với bản chấm mẫu",
		besideNote:
			"Kappa có trọng số giữa người chấm và bản chấm mẫu, các tiêu chí an toàn gộp lại. Giấy phép đánh giá viên cần từ 0,60.",
		you: "bạn",
		columns: {
			call: "Cuộc",
			criterion: "Tiêu chí",
			levels: "Mức mỗi người cho",
			reference: "Mẫu",
			rater: "Người chấm",
			calls: "Số cuộc",
			pooled: "Kappa với mẫu",
			errors: "Lỗi nghiêm trọng",
		},
		errors: (found: number, missed: number, extra: number): string =>
			`thấy ${found}, sót ${missed}, ghi thừa ${extra}`,
		perCriterion: (rater: string) => `${rater}: từng tiêu chí`,
		same: (n: number, of: number) => `cùng mức ở ${n} trên ${of} cuộc`,
		legend:
			"Chấm là kappa với bản chấm mẫu, vạch xanh là khoảng tin cậy 95 %, đường đứt là mốc 0,60 của giấy phép. Chấm rỗng: dưới 10 cuộc.",
		says: {
			nothing: "Không cuộc nào có dịp chấm tiêu chí này.",
			tooFew: (calls: number): string => `Mới có ${calls} cuộc, cần ít nhất ${FEW_CALLS} để kết luận.`,
			oneLevel: "Các mức gần như không đổi từ cuộc này sang cuộc khác, nên không tính được kappa.",
			agrees: "Khớp với bản chấm mẫu.",
			differs: "Khác bản chấm mẫu rõ rệt: đọc lại tiêu chí, nghe lại các cuộc lệch.",
			cannotTell: "Chưa nói chắc được: khoảng còn rộng.",
		},
	},
	en: {
		title: (round: string) => `Agreement: ${round}`,
		page: "Agreement in a round of calibration",
		lead: "Those who were invited rated the same calls without seeing each other's work. This page shows how far they agree with one another, and how far each agrees with the reference.",
		back: "Back to the round",
		csv: "Download the ratings (CSV)",
		counted: (calls: number, raters: number): string =>
			`${counted(calls, "call")}, ${counted(raters, "rater")} invited.`,
		anonymous: "This round names nobody: each rater is a letter, on the page and in the file.",
		open: "The round is not closed yet. Results appear when it is, so that nobody learns what others gave before they finish.",
		progress: (finished: number, asked: number): string => `${finished} of ${asked} ratings are finished.`,
		abandoned: "This round was abandoned; no agreement is worked out.",
		nobody: "The round is closed and nobody finished a call, so there is nothing to compare.",
		among: "Raters with one another: together",
		criteria: "Raters with one another: by criterion",
		differences: "The calls that differ most",
		differencesNote: "Furthest apart first. Open the call to read it turn by turn together.",
		none: "There is no call that differs.",
		call: (position: number) => `Call ${position}`,
		beside: "Each rater beside the reference",
		besideNote:
			"Weighted kappa between the rater and the reference, the safety criteria together. The rater licence asks for 0.60 at least.",
		you: "you",
		columns: {
			call: "Call",
			criterion: "Criterion",
			levels: "Level that each gave",
			reference: "Reference",
			rater: "Rater",
			calls: "Calls",
			pooled: "Kappa with the reference",
			errors: "Critical errors",
		},
		errors: (found: number, missed: number, extra: number): string =>
			`${found} found, ${missed} missed, ${extra} too many`,
		perCriterion: (rater: string) => `${rater}: each criterion`,
		same: (n: number, of: number) => `same level in ${n} of ${counted(of, "call")}`,
		legend:
			"The dot is kappa with the reference, the blue stroke its 95% range, the dashed line the licence's 0.60. A hollow dot: fewer than 10 calls.",
		says: {
			nothing: "No call gave an opportunity for this criterion.",
			tooFew: (calls: number): string =>
				`${counted(calls, "call")} so far; at least ${FEW_CALLS} are needed to conclude.`,
			oneLevel: "The levels hardly change from call to call, so kappa cannot be worked out.",
			agrees: "Agrees with the reference.",
			differs: "Clearly differs from the reference: read the criterion again, and the calls that differ.",
			cannotTell: "This cannot be told yet: the range is wide.",
		},
	},
});
