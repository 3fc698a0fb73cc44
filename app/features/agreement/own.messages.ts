import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** A rater's own agreement with the reference. */
export const ownTexts = defineMessages({
	vi: {
		title: "Tôi và bản mẫu",
		lead: "Bản mẫu do một nhóm cùng nghe và thống nhất. Trang này chỉ mình bạn thấy: bạn chấm giống mẫu đến đâu, và nên nghe lại cuộc nào.",
		empty:
			"Chưa có gì để so. Khi một đợt hiệu chuẩn bạn tham gia đóng lại, kết quả của riêng bạn hiện ở đây. Đợt còn mở thì chưa hiện gì.",
		show: "Xem",
		reset: "Bỏ lựa chọn",
		by: "Chấm theo",
		rubricLabel: "Bản thang chấm",
		counted: (calls: number, rounds: number): string =>
			`${calls} cuộc, trong ${rounds} đợt hiệu chuẩn đã đóng.`,
		general: "Nói chung",
		pooled: "Kappa với bản mẫu, các tiêu chí an toàn gộp lại",
		pooledMeaning:
			"1 là lúc nào cũng giống mẫu, 0 là không hơn chấm hú hoạ. Giấy phép đánh giá viên cần từ 0,60.",
		errors: "Lỗi nghiêm trọng",
		errorsSaid: (found: number, missed: number, extra: number): string =>
			`Mẫu có ${found + missed} lỗi: bạn nhận ra ${found}, bỏ sót ${missed}. Bạn ghi thừa ${extra} lỗi mà mẫu không có.`,
		severity: "Chặt hay nới",
		severe: (by: string): string => `Bạn chấm chặt hơn mẫu khoảng ${by} mức.`,
		mild: (by: string): string => `Bạn chấm nới hơn mẫu khoảng ${by} mức.`,
		even: "Tính chung bạn không chặt hơn, không nới hơn mẫu. Ở từng cuộc vẫn có thể lệch nhiều.",
		unknown: "Chưa đủ cuộc để nói bạn chặt hay nới hơn mẫu.",
		unadjusted: "Không kết quả nào bị sửa theo con số này.",
		again: "Các cuộc nên nghe lại",
		againNote: "Sót lỗi nghiêm trọng đứng trước, rồi đến cuộc lệch mẫu nhiều nhất.",
		call: (number: number, title: string) => `Cuộc ${number}: ${title}`,
		none: "Không có cuộc nào bạn chấm khác mẫu.",
		difference: (criterion: string, own: number, reference: number): string =>
			`${criterion}: bạn cho mức ${own}, mẫu là mức ${reference}`,
		missed: (name: string) => `Sót lỗi nghiêm trọng: ${name}`,
		gold: "cuộc có sẵn bản mẫu, nằm trong việc hằng ngày; hiện ở đây 30 ngày sau khi bạn chấm xong",
		criteria: "Theo tiêu chí",
	},
	en: {
		title: "How you compare with the reference",
		lead: "The reference was agreed on by a panel that listened together. Only you see this page: how far you rate as it does, and which calls to look at again.",
		empty:
			"There is nothing to compare yet. When a round of calibration in which you rated is closed, your own results appear here. Nothing of an open round is shown.",
		show: "Show",
		reset: "Clear the choice",
		by: "Rated by",
		rubricLabel: "Rubric version",
		counted: (calls: number, rounds: number): string =>
			`${counted(calls, "call")}, in ${counted(rounds, "closed round")}.`,
		general: "In general",
		pooled: "Kappa with the reference, the safety criteria together",
		pooledMeaning:
			"1 means always as the reference, 0 no better than guessing. The rater licence asks for 0.60 at least.",
		errors: "Critical errors",
		errorsSaid: (found: number, missed: number, extra: number): string =>
			`The reference has ${found + missed}: you noticed ${found} and missed ${missed}. You marked ${extra} that it does not have.`,
		severity: "Strict or lenient",
		severe: (by: string): string => `You are stricter than the reference by about ${by} of a level.`,
		mild: (by: string): string => `You are more lenient than the reference by about ${by} of a level.`,
		even: "On the whole you are neither stricter nor more lenient than the reference. Single calls may still be far apart.",
		unknown: "Too few calls to say whether you are stricter or more lenient than the reference.",
		unadjusted: "No result is adjusted by this figure.",
		again: "Calls to look at again",
		againNote: "Missed critical errors first, then the calls furthest from the reference.",
		call: (number: number, title: string) => `Call ${number}: ${title}`,
		none: "There is no call that you rated otherwise than the reference.",
		difference: (criterion: string, own: number, reference: number): string =>
			`${criterion}: you gave level ${own}, the reference is level ${reference}`,
		missed: (name: string) => `Missed critical error: ${name}`,
		gold: "a known call among those of the day; it appears here 30 days after you finished it",
		criteria: "By criterion",
	},
});
