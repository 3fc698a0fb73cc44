import { ENOUGH, FEW_CALLS } from "~/domain/agreement/judge-agreement";
import type { Reason } from "~/domain/statistics/outcome";
import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** Figures of agreement in words: what each is, why it is missing, what it means and what to do. */
export const figureTexts = defineMessages({
	vi: {
		reading: "Đọc các con số thế nào",
		explained: [
			[
				"Cùng mức",
				"Hai người chấm cùng một cuộc cho cùng một mức ở bao nhiêu cuộc. Mức 1: có hành vi gây hại; mức 4: có cả hành vi nâng cao. Dễ hiểu, nhưng chỉ mình nó thì dễ lầm: nếu cuộc nào cũng đáng mức 3, hai người không nghe kỹ mà cứ cho mức 3 cũng trùng nhau.",
			],
			[
				"Hệ số AC2",
				"Con số chính của trang này. 1 là lúc nào cũng cùng mức, 0 là không hơn chấm hú hoạ. Dưới 0 là khớp kém hơn chấm hú hoạ. Lệch một mức bị trừ ít, lệch ba mức bị trừ nhiều. Mốc đủ khớp là 0,80. Mốc này là mặc định của phần mềm, chờ đơn vị quản lý quyết định.",
			],
			[
				"Khoảng “từ … đến …”",
				"Con số tính từ vài cuộc thì chưa chắc. Nếu lấy nhiều cuộc khác, con số có lẽ nằm trong khoảng này (tin cậy 95 %). Ít cuộc thì khoảng rộng.",
			],
			[
				"Kết luận",
				"Đủ khớp khi cả khoảng nằm trên 0,80. Chưa đủ khớp khi cả khoảng nằm dưới 0,80. Còn lại là chưa nói chắc. Dưới 10 cuộc thì chưa kết luận.",
			],
			[
				"Kappa",
				"Kappa hỏi câu khác: hai người có phân biệt được cuộc tốt với cuộc yếu không. Có thể cao hoặc thấp hơn AC2. Khi gần như mọi cuộc cùng một mức thì không có gì để phân biệt, kappa tụt xuống dù hai người luôn chấm giống nhau.",
			],
		] as readonly (readonly [string, string])[],
		explainedAlpha: [
			"Alpha",
			"Hỏi cùng câu với kappa, dùng khi có nhiều hơn hai người chấm; kappa chỉ tính được cho đúng hai người.",
		] as readonly [string, string],
		legend:
			"Nút tròn là AC2, vạch xanh là khoảng tin cậy 95 %, đường đứt là mốc 0,80 (đủ khớp). Nút tròn rỗng: dưới 10 cuộc, chưa kết luận. Mũi tên: khoảng còn kéo xuống dưới 0, tức là khớp kém hơn chấm hú hoạ.",
		ac2: "AC2",
		kappa: "Kappa",
		alpha: "Alpha",
		interval: (low: string, high: string) => `từ ${low} đến ${high}`,
		calls: (n: number) => `${n} cuộc`,
		few: `ít, dưới ${FEW_CALLS} cuộc`,
		table: "Xem dạng bảng",
		tableOf: (title: string) => `Bảng: ${title}`,
		columns: {
			calls: "Số cuộc",
			raters: "Người chấm",
			same: "Cùng mức",
			adjacent: "Lệch không quá một mức",
			ac2: "AC2 (có trọng số)",
			kappa: "Kappa (có trọng số)",
			alpha: "Alpha",
		},
		safety: "tiêu chí an toàn",
		distances: {
			of: {
				calls: (n: number): string => `Trong ${n} cuộc`,
				ratings: (n: number): string => `Trong ${n} cặp bản chấm`,
				levels: (n: number): string => `Trong ${n} cặp mức (mỗi tiêu chí của mỗi cuộc tính riêng)`,
			},
			said: (of: string, same: number, one: number, further: number): string =>
				`${of}: ${same} cùng mức, ${one} lệch một mức, ${further} lệch từ hai mức.`,
		},
		verdicts: {
			nothing: "Chưa có gì để so.",
			"too-few": "Chưa đủ cuộc để kết luận.",
			"one-level": "Khớp nhau, nhưng hầu như chỉ gặp một mức.",
			agree: "Đủ khớp.",
			differ: "Chưa đủ khớp.",
			"cannot-tell": "Chưa nói chắc.",
		},
		allSame: (calls: number): string => `${calls} cuộc đều trùng nhau; thêm cuộc vẫn có thể lệch`,
		levels: (by: string): string => `${by} mức`,
		says: {
			nothing: "Chưa có cuộc nào được hai người chấm, nên chưa biết gì.",
			tooFew: (calls: number): string =>
				`Chưa đủ để kết luận: mới có ${calls} cuộc, cần ít nhất ${FEW_CALLS}. Cần thêm ít nhất ${FEW_CALLS - calls} cuộc được hai người chấm.`,
			tooFewClosed: "Chưa đủ cuộc để kết luận; bàn ngay các cuộc lệch từ hai mức.",
			wideClosed:
				"Chưa nói chắc: con số thật có thể đủ khớp, có thể chưa. Bàn ngay các cuộc lệch từ hai mức.",
			agree: "Đủ khớp: người chấm thường cho cùng một mức. Giữ cách chấm như hiện nay.",
			differByOne:
				"Chưa đủ khớp: người chấm hay cho hai mức khác nhau, phần lớn lệch một mức: ranh giới giữa hai mức chưa rõ. Đem tiêu chí này ra buổi hiệu chuẩn.",
			differByMore:
				"Chưa đủ khớp: người chấm hay cho hai mức khác nhau, có khi lệch từ hai mức: mỗi người đang hiểu tiêu chí một cách. Đem tiêu chí này ra buổi hiệu chuẩn trước tiên.",
			wide: "Chưa nói chắc: khoảng còn nằm cả hai bên mốc 0,80, con số thật có thể đủ khớp, có thể chưa. Cần thêm cuộc được chấm hai lần.",
			contrary:
				"Chưa nói chắc: người chấm ít khi lệch xa nhau, nhưng kappa thấp, tức là họ chưa nhất trí cuộc nào tốt hơn cuộc nào. Xem các cuộc khác nhau trước khi kết luận.",
			oneLevel: (level: number, share: string): string =>
				`Người chấm gần như luôn chấm giống nhau, nhưng ${share} số lần chấm đều là mức ${level}. Cuộc nào cũng như cuộc nào thì trùng nhau là dễ, nên kappa tụt xuống hoặc không tính được; đó không phải lỗi của người chấm. Chưa biết họ có nhận ra cuộc yếu hay không: đưa vào đợt hiệu chuẩn tới vài cuộc yếu và vài cuộc thật tốt.`,
		},
		why: {
			"no-pairs": "chưa cuộc nào có hai người chấm",
			"not-two-raters": "chỉ tính khi có đúng hai người chấm",
			"one-rater": "mới có một người chấm",
			"one-unit": "mới có một cuộc",
			"all-equal": "mọi lần chấm cùng một mức, nên không tính được",
			"missing-ratings": "thiếu lượt chấm",
			"units-alike": "các cuộc không khác nhau",
			"no-spread": "không có khoảng",
			"not-a-ratio-scale": "không tính được trên thang này",
			"too-few-resamples": "quá ít để có khoảng",
			"too-few": "quá ít",
			"too-many": "không lấy khoảng ở đây; xem khoảng của AC2",
		} satisfies Record<Reason, string> as Record<Reason, string>,
	},
	en: {
		reading: "How to read the figures",
		explained: [
			[
				"Same level",
				"In how many of the calls that two people rated they gave the same level. Level 1: harmful behaviour was heard; level 4: advanced behaviour as well. Easy to grasp, and misleading alone: where every call deserves level 3, two people who do not listen and always give 3 agree as well.",
			],
			[
				"AC2",
				"The chief figure of this page. 1 means always the same level, 0 no better than guessing. Below 0 is worse than guessing. One level apart costs little, three levels cost a lot. The mark of enough is 0.80. It is the software's default, until the managing unit decides.",
			],
			[
				"The range “… to …”",
				"A figure from a few calls is not certain. With many other calls it would probably lie within this range (95% confidence). Few calls make it wide.",
			],
			[
				"The verdict",
				"They agree enough where all of the range is above 0.80, not enough where all of it is below 0.80. Otherwise it is not certain. Below 10 calls nothing is concluded.",
			],
			[
				"Kappa",
				"Kappa asks another question: do two people tell good calls from weak ones? It can be higher or lower than AC2. Where nearly all calls are of one level there is nothing to tell apart, and kappa drops although the two always agree.",
			],
		],
		explainedAlpha: [
			"Alpha",
			"Asks what kappa asks, where there are more than two raters; kappa needs exactly two.",
		],
		legend:
			"The dot is AC2, the blue stroke its 95% range, the dashed line 0.80 (enough). A hollow dot: fewer than 10 calls, nothing is concluded. An arrow: the range goes on below 0, which is worse than guessing.",
		ac2: "AC2",
		kappa: "Kappa",
		alpha: "Alpha",
		interval: (low: string, high: string) => `${low} to ${high}`,
		calls: (n: number) => counted(n, "call"),
		few: `few: below ${FEW_CALLS} calls`,
		table: "Show as a table",
		tableOf: (title: string) => `Table: ${title}`,
		columns: {
			calls: "Calls",
			raters: "Raters",
			same: "Same level",
			adjacent: "At most one level apart",
			ac2: "AC2 (weighted)",
			kappa: "Kappa (weighted)",
			alpha: "Alpha",
		},
		safety: "safety criterion",
		distances: {
			of: {
				calls: (n: number): string => `Of ${counted(n, "call")}`,
				ratings: (n: number): string => `Of ${counted(n, "pair")} of ratings`,
				levels: (n: number): string =>
					`Of ${counted(n, "pair")} of levels (each criterion of each call is one)`,
			},
			said: (of: string, same: number, one: number, further: number): string =>
				`${of}: ${same} the same level, ${one} one level apart, ${further} two levels apart or more.`,
		},
		verdicts: {
			nothing: "There is nothing to compare yet.",
			"too-few": "Too few calls to conclude.",
			"one-level": "They agree, but met hardly more than one level.",
			agree: "They agree enough.",
			differ: "They do not agree enough.",
			"cannot-tell": "Not certain.",
		},
		allSame: (calls: number): string =>
			`the same in all of ${counted(calls, "call")}; further calls may still differ`,
		levels: (by: string): string => `${by} of a level`,
		says: {
			nothing: "No call was rated by two people, so nothing is known yet.",
			tooFew: (calls: number): string =>
				`Not enough to conclude: ${counted(calls, "call")} so far, at least ${FEW_CALLS} are needed. At least ${FEW_CALLS - calls} more have to be rated by two people.`,
			tooFewClosed: "Too few calls to conclude; talk at once about those two levels apart or more.",
			wideClosed:
				"Not certain: the true figure may or may not be enough. Talk at once about the calls two levels apart or more.",
			agree: "They agree enough: raters usually give the same level. Go on rating as you do.",
			differByOne:
				"They do not agree enough: raters often give different levels, mostly one apart: the border between two levels is not clear. Take this criterion to a calibration meeting.",
			differByMore:
				"They do not agree enough: raters often give different levels, at times two apart or more: each reads the criterion in their own way. Take this one to a calibration meeting first.",
			wide: "Not certain: the range lies on both sides of 0.80, the true figure may or may not be enough. More calls have to be rated twice.",
			contrary:
				"Not certain: raters are seldom far apart, but kappa is low, so they do not agree on which calls are better than others. Look at the calls that differ before you conclude.",
			oneLevel: (level: number, share: string): string =>
				`Raters give nearly always the same level, but ${share} of all ratings are level ${level}. Where all calls are alike it is easy to agree, so kappa drops or cannot be worked out; that is no fault of the raters. Whether they would notice a weak call is not known: put some weak and some very good calls into the next calibration round.`,
		},
		why: {
			"no-pairs": "no call has two raters yet",
			"not-two-raters": "needs exactly two raters",
			"one-rater": "only one rater so far",
			"one-unit": "only one call so far",
			"all-equal": "all ratings are the same level, so it cannot be worked out",
			"missing-ratings": "ratings are missing",
			"units-alike": "the calls do not differ",
			"no-spread": "there is no range",
			"not-a-ratio-scale": "not defined on this scale",
			"too-few-resamples": "too little for a range",
			"too-few": "too few",
			"too-many": "no range is worked out here; see that of AC2",
		},
	},
});

/** The line of what is enough, and the ends of the scale on which it stands. */
export const SCALE = { from: 0, to: 1, threshold: ENOUGH } as const;
