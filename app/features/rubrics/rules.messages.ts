import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

const list = (items: readonly number[], language: string) =>
	new Intl.ListFormat(language, { type: "conjunction" }).format(items.map(String));
const figure = (value: number, language: string) => new Intl.NumberFormat(language).format(value);

/** The rules of a rubric in words: as sentences to be read, as fields to be filled in, as values that changed. */
export const ruleTexts = defineMessages({
	vi: {
		pass: {
			errors: "Không có lỗi nghiêm trọng nào được xác nhận.",
			safety: (level: number) => `Mọi tiêu chí an toàn có áp dụng đều từ mức ${level} trở lên.`,
			repaired: (atMost: number, difficulties: readonly number[]) =>
				atMost === 0 || difficulties.length === 0
					? "Việc gây hại được sửa ngay vẫn giữ tiêu chí an toàn ở mức 2, không châm chước lần nào."
					: `Ở độ khó ${list(difficulties, "vi")}, việc gây hại được sửa ngay được châm chước ${atMost} lần trong một cuộc gọi.`,
			mean: (mean: number) =>
				`Trung bình các tiêu chí có áp dụng, mỗi tiêu chí như nhau, từ ${figure(mean, "vi")} trở lên.`,
			minimum: (n: number) => `Có ít nhất ${n} tiêu chí áp dụng.`,
			second: (difficulties: readonly number[]) =>
				difficulties.length === 0
					? "Không cuộc nào phải có người chấm thứ hai."
					: `Ở độ khó ${list(difficulties, "vi")}, hai người chấm kín, không ai thấy bản của người kia.`,
			third: (levels: number, means: number, differs: boolean) =>
				`Người thứ ba chấm khi hai bản lệch từ ${levels} mức ở một tiêu chí, hoặc từ ${figure(means, "vi")} ở trung bình${differs ? ", hoặc một bản đạt và một bản chưa đạt" : ""}.`,
			default: "Các ngưỡng này là mặc định, chưa ai có thẩm quyền quyết định.",
		},
		workflow: {
			machineTicks: {
				"after-first-save": "Người chấm thấy máy đề xuất sau lần lưu đầu tiên, để máy không dẫn lối.",
				"at-once": "Người chấm thấy máy đề xuất ngay từ đầu.",
				never: "Người chấm không thấy máy đề xuất.",
			},
			dueDays: (n: number) => `Cuộc gọi nên có kết quả trong ${n} ngày kể từ khi kết thúc.`,
			objectionDays: (n: number) => `Học viên khiếu nại được trong ${n} ngày kể từ khi công bố.`,
			ratesOwn: "Giảng viên được chấm người mà mình giao cuộc gọi.",
			ratesNotOwn: "Giảng viên không chấm người mà mình giao cuộc gọi.",
		},
		fields: {
			name: "Tên",
			about: "Nói về điều gì",
			"ratification-status": "Thông qua",
			"ratification-note": "Ghi chú về việc thông qua",
			text: "Lời đầy đủ",
			short: "Tên ngắn",
			what: "Là gì",
			example: "Ví dụ",
			notYet: "Chưa phải",
			note: "Ghi chú",
			safety: "Tiêu chí an toàn",
			if: "Chỉ tính khi",
			whole: "Đánh dấu ở đâu",
			machine: "Máy xét thế nào",
			id: "Mã",
			safetyLevel: "Mức mà tiêu chí an toàn phải đạt",
			mean: "Trung bình tối thiểu",
			minimumApplicable: "Số tiêu chí phải có áp dụng",
			"repairedHarm-atMost": "Số lần sửa lại ngay được châm chước",
			"repairedHarm-difficulties": "Châm chước ở độ khó",
			"secondRater-difficulties": "Hai người chấm kín ở độ khó",
			"secondRater-thirdWhen-levelsApart": "Người thứ ba khi một tiêu chí lệch từ, tính bằng mức",
			"secondRater-thirdWhen-meansApart": "Người thứ ba khi trung bình lệch từ",
			"secondRater-thirdWhen-passDiffers": "Người thứ ba khi một bản đạt, một bản chưa đạt",
			default: "Ngưỡng mặc định, chưa ai có thẩm quyền quyết định",
			machineTicks: "Khi nào người chấm thấy máy đề xuất",
			dueDays: "Hạn có kết quả, tính bằng ngày",
			objectionDays: "Hạn khiếu nại, tính bằng ngày",
			ratesOwnTrainees: "Giảng viên được chấm người mà mình giao cuộc gọi",
		} as Record<string, string>,
		hints: {
			short: "Vài chữ, đứng ở lề bên lượt gọi.",
			safetyLevel: "Từ 1 đến 4. Tiêu chí không áp dụng thì không xét.",
			mean: "Từ 1 đến 4, không làm tròn. Mỗi tiêu chí có áp dụng nặng như nhau.",
			minimumApplicable: "Ít hơn thế thì cuộc gọi cho thấy quá ít để kết luận là đạt.",
			"repairedHarm-atMost":
				"Trong một cuộc gọi. Việc gây hại được sửa ngay lượt sau vẫn giữ tiêu chí ở mức 2.",
			"secondRater-thirdWhen-levelsApart": "Từ 1 đến 3.",
			"secondRater-thirdWhen-meansApart": "Ví dụ 0,5.",
			dueDays:
				"Từ khi cuộc gọi kết thúc, 1 đến 90 ngày; có khiếu nại thì tính lại từ lúc khiếu nại. Quá hạn thì hàng chờ cho thấy, không ai mất gì.",
			objectionDays: "Từ khi công bố, 1 đến 365 ngày.",
			ratesOwnTrainees: "Bỏ chọn thì cuộc gọi do giảng viên giao phải có người khác chấm.",
		} as Record<string, string>,
		values: {
			yes: "có",
			no: "không",
			always: "luôn tính",
			none: "không có",
			or: " hoặc ",
			status: { draft: "bản dự thảo, chưa được thông qua", ratified: "đã được thông qua" },
			whole: { turn: "ở lượt", whole: "cho cả cuộc gọi", either: "ở lượt, hoặc cho cả cuộc gọi" },
			machine: {
				replies: "theo câu trả lời đã chọn trong kịch bản",
				record: "theo phiếu ca",
				referral: "theo việc chuyển tuyến",
				"no-referral": "ghi nhận khi cuộc gọi cần chuyển tuyến mà không có nơi nhận nào phù hợp",
				never: "máy không xét, để người chấm",
				unless: (names: string) => `có, khi không nghe thấy: ${names}`,
			},
			machineTicks: {
				"after-first-save": "sau lần lưu đầu tiên",
				"at-once": "ngay từ đầu",
				never: "không bao giờ",
			},
		},
	},
	en: {
		pass: {
			errors: "No critical error is confirmed.",
			safety: (level: number) => `Every safety criterion that applies is at level ${level} or above.`,
			repaired: (atMost: number, difficulties: readonly number[]) =>
				atMost === 0 || difficulties.length === 0
					? "A harm that was repaired at once keeps a safety criterion at level 2; none is let pass."
					: `At difficulty ${list(difficulties, "en")}, a harm that was repaired at once is let pass ${counted(atMost, "time")} in a call.`,
			mean: (mean: number) =>
				`The mean of the criteria that apply, all of one weight, is ${figure(mean, "en")} or more.`,
			minimum: (n: number) => `At least ${counted(n, "criterion applies", "criteria apply")}.`,
			second: (difficulties: readonly number[]) =>
				difficulties.length === 0
					? "No call needs a second rater."
					: `At difficulty ${list(difficulties, "en")}, two people rate, and neither sees the other's ticks.`,
			third: (levels: number, means: number, differs: boolean) =>
				`A third person rates where the two are ${counted(levels, "level")} apart on a criterion, or ${figure(means, "en")} in the mean${differs ? ", or one passes the call and the other does not" : ""}.`,
			default: "These thresholds are defaults; nobody with the right to has decided on them yet.",
		},
		workflow: {
			machineTicks: {
				"after-first-save":
					"Raters see what the machine suggests after their first save, so that it does not lead them.",
				"at-once": "Raters see what the machine suggests from the start.",
				never: "Raters do not see what the machine suggests.",
			},
			dueDays: (n: number) => `A call should have its result within ${counted(n, "day")} of its end.`,
			objectionDays: (n: number) => `The trainee may object within ${counted(n, "day")} of the release.`,
			ratesOwn: "Trainers may rate people to whom they gave the call.",
			ratesNotOwn: "Trainers do not rate people to whom they gave the call.",
		},
		fields: {
			name: "Name",
			about: "What it is about",
			"ratification-status": "Ratification",
			"ratification-note": "Note on the ratification",
			text: "Full wording",
			short: "Short name",
			what: "What it is",
			example: "Example",
			notYet: "Not yet it",
			note: "Note",
			safety: "Safety criterion",
			if: "Only when",
			whole: "Where it is ticked",
			machine: "How the machine decides",
			id: "Code",
			safetyLevel: "Level that safety criteria have to reach",
			mean: "Lowest mean",
			minimumApplicable: "Criteria that have to apply",
			"repairedHarm-atMost": "Repaired harms that are let pass",
			"repairedHarm-difficulties": "They are let pass at difficulty",
			"secondRater-difficulties": "Two blind raters at difficulty",
			"secondRater-thirdWhen-levelsApart": "A third person when a criterion is apart by, in levels",
			"secondRater-thirdWhen-meansApart": "A third person when the means are apart by",
			"secondRater-thirdWhen-passDiffers": "A third person when one passes it and the other does not",
			default: "Default thresholds; nobody with the right to has decided yet",
			machineTicks: "When raters see what the machine suggests",
			dueDays: "Result due, in days",
			objectionDays: "Objection window, in days",
			ratesOwnTrainees: "Trainers may rate people to whom they gave the call",
		} as Record<string, string>,
		hints: {
			short: "A few words, for the margin beside the turn.",
			safetyLevel: "1 to 4. A criterion that does not apply is not looked at.",
			mean: "1 to 4, not rounded. Every criterion that applies has the same weight.",
			minimumApplicable: "With fewer the call shows too little to say that it is passed.",
			"repairedHarm-atMost":
				"In a call. A harm that is repaired in the next turn still keeps its criterion at level 2.",
			"secondRater-thirdWhen-levelsApart": "1 to 3.",
			"secondRater-thirdWhen-meansApart": "For example 0.5.",
			dueDays:
				"From the end of the call, 1 to 90 days, and again from an objection. After that the queue shows it; nobody loses anything.",
			objectionDays: "From the release, 1 to 365 days.",
			ratesOwnTrainees: "Where it is not ticked, somebody else rates a call that a trainer gave.",
		} as Record<string, string>,
		values: {
			yes: "yes",
			no: "no",
			always: "always",
			none: "none",
			or: " or ",
			status: { draft: "draft, not ratified yet", ratified: "ratified" },
			whole: { turn: "at a turn", whole: "for the whole call", either: "at a turn or for the whole call" },
			machine: {
				replies: "by the replies that were picked in the scenario",
				record: "by the case record",
				referral: "by the referral",
				"no-referral": "claimed when the call needs a referral and no acceptable one was made",
				never: "not by the machine: a rater decides",
				unless: (names: string) => `ticked when this was not heard: ${names}`,
			},
			machineTicks: {
				"after-first-save": "after their first save",
				"at-once": "from the start",
				never: "never",
			},
		},
	},
});
