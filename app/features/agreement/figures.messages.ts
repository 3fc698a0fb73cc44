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
				"Trong 100 lần hai người chấm cùng một cuộc, bao nhiêu lần cho cùng một mức. Dễ hiểu, nhưng chỉ mình nó thì dễ lầm: nếu cuộc nào cũng đáng mức 3, hai người không nghe kỹ mà cứ cho mức 3 cũng trùng nhau.",
			],
			[
				"Hệ số AC2",
				"Con số chính của trang này. 1 là lúc nào cũng cùng mức, 0 là không hơn chấm hú hoạ. Lệch một mức bị trừ ít, lệch ba mức bị trừ nhiều. Từ 0,80 trở lên là đủ khớp. Mốc này là mặc định của phần mềm, chờ đơn vị quản lý quyết định.",
			],
			[
				"Khoảng “từ … đến …”",
				"Con số tính từ vài cuộc thì chưa chắc. Nếu lấy nhiều cuộc khác, con số có lẽ nằm trong khoảng này (tin cậy 95 %). Ít cuộc thì khoảng rộng. Chỉ kết luận khi cả khoảng nằm về một bên mốc 0,80.",
			],
			[
				"Kappa và alpha",
				"Cũng từ 0 đến 1, có khi âm, và khắt khe hơn: chúng hỏi hai người có phân biệt được cuộc tốt với cuộc yếu không. Khi gần như mọi cuộc cùng một mức thì không có gì để phân biệt, hai số này tụt xuống dù hai người luôn chấm giống nhau. Kappa chỉ tính được khi có đúng hai người; alpha thì bao nhiêu người cũng được.",
			],
		] as readonly (readonly [string, string])[],
		legend:
			"Chấm là hệ số AC2, vạch xanh là khoảng tin cậy 95 %, đường đứt là mốc 0,80 (đủ khớp). Chấm rỗng: dưới 10 cuộc, chưa kết luận.",
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
		of100: (same: string, adjacent: string) =>
			`Trong 100 lần hai người chấm cùng một cuộc: khoảng ${same} lần cùng mức, ${adjacent} lần lệch không quá một mức.`,
		says: {
			nothing: "Chưa có cuộc nào được hai người chấm, nên chưa biết gì.",
			tooFew: (calls: number): string =>
				`Chưa đủ để kết luận: mới có ${calls} cuộc, cần ít nhất ${FEW_CALLS}. Cứ để phần mềm rút thăm chấm hai lần thêm.`,
			agree: "Hai người chấm thường cho cùng một mức. Giữ cách chấm như hiện nay.",
			differByOne:
				"Hai người chấm hay cho hai mức khác nhau, phần lớn lệch một mức: ranh giới giữa hai mức chưa rõ. Đem tiêu chí này ra buổi hiệu chuẩn.",
			differByMore:
				"Hai người chấm hay cho hai mức khác nhau, có khi lệch từ hai mức: mỗi người đang hiểu tiêu chí một cách. Đem tiêu chí này ra buổi hiệu chuẩn trước tiên.",
			wide: "Chưa nói chắc được: khoảng tin cậy còn rộng, con số thật có thể đủ khớp, có thể chưa. Cần thêm cuộc được chấm hai lần.",
			contrary:
				"Chưa nói chắc được: hai người ít khi lệch xa nhau, nhưng kappa thấp, tức là họ chưa nhất trí cuộc nào tốt hơn cuộc nào. Xem các cuộc khác nhau trước khi kết luận.",
			oneLevel: (level: number, share: string): string =>
				`Hai người gần như luôn chấm giống nhau, nhưng ${share} số lần chấm đều là mức ${level}. Cuộc nào cũng như cuộc nào thì trùng nhau là dễ, nên kappa tụt xuống hoặc không tính được; đó không phải lỗi của người chấm. Chưa biết họ có nhận ra cuộc yếu hay không: đưa vào vòng hiệu chuẩn tới vài cuộc yếu và vài cuộc thật tốt.`,
		},
		why: {
			"no-pairs": "chưa cuộc nào có hai người chấm",
			"not-two-raters": "chỉ tính khi có đúng hai người chấm",
			"one-rater": "mới có một người chấm",
			"one-unit": "mới có một cuộc",
			"all-equal": "mọi lần chấm cùng một mức, nên không tính được",
			"missing-ratings": "thiếu lượt chấm",
			"units-alike": "các cuộc không khác nhau",
			"no-spread": "lúc nào cũng trùng nhau, nên không có khoảng",
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
				"Of 100 times that two people rate the same call, how often they give the same level. Easy to grasp, and misleading alone: where every call deserves level 3, two people who do not listen and always give 3 agree as well.",
			],
			[
				"AC2",
				"The chief figure of this page. 1 means always the same level, 0 no better than guessing. One level apart costs little, three levels cost a lot. From 0.80 on it is enough. That mark is the software's default, until the managing unit decides.",
			],
			[
				"The range “… to …”",
				"A figure from a few calls is not certain. With many other calls it would probably lie within this range (95% confidence). Few calls make it wide. Conclude only where all of the range is on one side of 0.80.",
			],
			[
				"Kappa and alpha",
				"Also from 0 to 1, at times below 0, and stricter: they ask whether two people tell good calls from weak ones. Where nearly all calls are of one level there is nothing to tell apart, and both drop although the two always agree. Kappa needs exactly two raters; alpha takes any number.",
			],
		],
		legend:
			"The dot is AC2, the blue stroke its 95% range, the dashed line 0.80 (enough). A hollow dot: fewer than 10 calls, nothing is concluded.",
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
		of100: (same: string, adjacent: string) =>
			`Of 100 times that two people rate the same call: about ${same} times the same level, ${adjacent} times at most one level apart.`,
		says: {
			nothing: "No call was rated by two people, so nothing is known yet.",
			tooFew: (calls: number): string =>
				`Not enough to conclude: ${counted(calls, "call")} so far, at least ${FEW_CALLS} are needed. Let the software draw more for a second rating.`,
			agree: "Two raters usually give the same level. Go on rating as you do.",
			differByOne:
				"Two raters often give different levels, mostly one apart: the border between two levels is not clear. Take this criterion to a calibration meeting.",
			differByMore:
				"Two raters often give different levels, at times two apart or more: each reads the criterion in their own way. Take this one to a calibration meeting first.",
			wide: "This cannot be told yet: the range is wide, the true figure may or may not be enough. More calls have to be rated twice.",
			contrary:
				"This cannot be told yet: the two are seldom far apart, but kappa is low, so they do not agree on which calls are better than others. Look at the calls that differ before you conclude.",
			oneLevel: (level: number, share: string): string =>
				`Two raters give nearly always the same level, but ${share} of all ratings are level ${level}. Where all calls are alike it is easy to agree, so kappa drops or cannot be worked out; that is no fault of the raters. Whether they would notice a weak call is not known: put some weak and some very good calls into the next calibration round.`,
		},
		why: {
			"no-pairs": "no call has two raters yet",
			"not-two-raters": "needs exactly two raters",
			"one-rater": "only one rater so far",
			"one-unit": "only one call so far",
			"all-equal": "all ratings are the same level, so it cannot be worked out",
			"missing-ratings": "ratings are missing",
			"units-alike": "the calls do not differ",
			"no-spread": "always the same, so there is no range",
			"not-a-ratio-scale": "not defined on this scale",
			"too-few-resamples": "too little for a range",
			"too-few": "too few",
			"too-many": "no range is worked out here; see that of AC2",
		},
	},
});

/** The line of what is enough, and the ends of the scale on which it stands. */
export const SCALE = { from: 0, to: 1, threshold: ENOUGH } as const;
