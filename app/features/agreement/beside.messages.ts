import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";
import { LICENCE } from "./beside-reference";

/** A rater beside the reference, in words. The marks are those of the licence. */
export const besideTexts = defineMessages({
	vi: {
		legend:
			"Nút tròn là kappa với bản mẫu, vạch xanh là khoảng tin cậy 95 %, đường đứt là mốc 0,60 của giấy phép. Nút tròn rỗng: dưới 10 cuộc. Mũi tên: khoảng còn kéo xuống dưới 0, tức là khớp kém hơn chấm hú hoạ. Tiêu chí cần xem nhất đứng trước.",
		noKappa: "kappa không nói được gì ở đây",
		says: {
			same: (same: number, calls: number): string => `Cùng mức ở ${same} trên ${calls} cuộc.`,
			nothing: "Không cuộc nào có dịp chấm tiêu chí này.",
			tooFew: (same: number, calls: number): string =>
				`Cùng mức ở ${same} trên ${calls} cuộc. Mới có ${calls} cuộc, cần ít nhất ${FEW_CALLS} để kết luận.`,
			oneLevel: (same: number, calls: number): string =>
				`Cùng mức ở ${same} trên ${calls} cuộc. Gần như mọi cuộc cùng một mức nên kappa không nói được gì ở đây; không cần làm gì.`,
			agrees: (same: number, calls: number): string =>
				`Khớp với bản mẫu. Cùng mức ở ${same} trên ${calls} cuộc.`,
			likelyBelow: "Có lẽ dưới 0,60, chưa chắc: đọc lại tiêu chí này và nghe lại các cuộc lệch mẫu.",
			surelyBelow: "Rõ ràng dưới 0,60: đọc lại tiêu chí này và nghe lại các cuộc lệch mẫu.",
		},
		likelyAbove: (low: string | null): string =>
			low === null
				? "Đang trên 0,60 nhưng chưa chắc."
				: `Đang trên 0,60 nhưng chưa chắc: khoảng bắt đầu từ ${low}.`,
		pooledSays: {
			undefined: "Chưa tính được kappa từ các cuộc này.",
			above: "Trên mốc 0,60.",
			likelyBelow: "Có lẽ dưới 0,60, chưa chắc.",
			surelyBelow: "Rõ ràng dưới 0,60.",
		},
		rater: {
			nothing: "Chưa chấm xong cuộc nào.",
			reached: "Kappa đạt 0,60",
			notReached: "Kappa chưa đạt 0,60",
			undefined: "Kappa không tính được",
			missed: (kappa: string, reached: boolean, missed: number, of: number): string =>
				`${kappa}, ${reached ? "nhưng" : "và"} bỏ sót ${missed === of ? (of === 1 ? "lỗi nghiêm trọng duy nhất" : `cả ${of} lỗi nghiêm trọng`) : `${missed} trên ${of} lỗi nghiêm trọng`}: nghe lại các cuộc này cùng người chấm trước khi xét giấy phép.`,
			low: (names: string): string => `Rõ ràng dưới 0,40 ở: ${names}.`,
			fewCalls: (calls: number): string => `Mới có ${calls} cuộc, giấy phép cần ${LICENCE.calls}.`,
			all: "Ở phần hiệu chuẩn, đợt này có đủ những gì giấy phép cần.",
		},
		missedIn: "Bỏ sót ở:",
		errors: {
			none: (extra: number): string => `bản mẫu không có lỗi nào, ghi thừa ${extra}`,
			found: (found: number, of: number, extra: number): string =>
				`nhận ra ${found} trên ${of}, ghi thừa ${extra}`,
			missed: (missed: number, of: number, extra: number): string =>
				`bỏ sót ${missed} trên ${of}, ghi thừa ${extra}`,
		},
	},
	en: {
		legend:
			"The dot is kappa with the reference, the blue stroke its 95% range, the dashed line the licence's 0.60. A hollow dot: fewer than 10 calls. An arrow: the range goes on below 0, which is worse than guessing. What needs a look most comes first.",
		noKappa: "kappa tells nothing here",
		says: {
			same: (same: number, calls: number): string => `Same level in ${same} of ${counted(calls, "call")}.`,
			nothing: "No call gave an opportunity for this criterion.",
			tooFew: (same: number, calls: number): string =>
				`Same level in ${same} of ${counted(calls, "call")}. At least ${FEW_CALLS} are needed to conclude.`,
			oneLevel: (same: number, calls: number): string =>
				`Same level in ${same} of ${counted(calls, "call")}. Nearly all calls are of one level, so kappa tells nothing here; there is nothing to do.`,
			agrees: (same: number, calls: number): string =>
				`Agrees with the reference. Same level in ${same} of ${counted(calls, "call")}.`,
			likelyBelow:
				"Probably below 0.60, not certain: read this criterion again and listen to the calls that differ from the reference.",
			surelyBelow:
				"Clearly below 0.60: read this criterion again and listen to the calls that differ from the reference.",
		},
		likelyAbove: (low: string | null): string =>
			low === null
				? "Above 0.60 at present, not certain."
				: `Above 0.60 at present, not certain: the range begins at ${low}.`,
		pooledSays: {
			undefined: "Kappa cannot be worked out from these calls yet.",
			above: "Above the mark of 0.60.",
			likelyBelow: "Probably below 0.60, not certain.",
			surelyBelow: "Clearly below 0.60.",
		},
		rater: {
			nothing: "Has finished no call.",
			reached: "Kappa reaches 0.60",
			notReached: "Kappa does not reach 0.60",
			undefined: "Kappa cannot be worked out",
			missed: (kappa: string, reached: boolean, missed: number, of: number): string =>
				`${kappa}, ${reached ? "but" : "and"} ${missed === of ? (of === 1 ? "the only critical error was missed" : `all ${of} critical errors were missed`) : `${missed} of ${of} critical errors ${missed === 1 ? "was" : "were"} missed`}: listen to these calls again with the rater before the licence is considered.`,
			low: (names: string): string => `Clearly below 0.40 in: ${names}.`,
			fewCalls: (calls: number): string =>
				`${counted(calls, "call")} so far; the licence needs ${LICENCE.calls}.`,
			all: "As far as calibration goes, this round has all that the licence needs.",
		},
		missedIn: "Missed in:",
		errors: {
			none: (extra: number): string => `the reference has none, ${extra} too many`,
			found: (found: number, of: number, extra: number): string =>
				`${found} of ${of} noticed, ${extra} too many`,
			missed: (missed: number, of: number, extra: number): string =>
				`${missed} of ${of} missed, ${extra} too many`,
		},
	},
});
