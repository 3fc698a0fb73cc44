import { FEWEST_CALLS, type Verdict } from "~/domain/assessment/progress";
import { counted } from "~/platform/i18n/english-count";
import { defineMessages, type Messages } from "~/platform/i18n/messages";

const vi = {
	own: "Tiến bộ của tôi",
	title: (name: string) => `Tiến bộ của ${name}`,
	lead: "Từng tiêu chí qua các cuộc gọi. Chỉ nói lên hay xuống khi điều đó vượt quá dao động của việc chấm.",
	back: (name: string) => `Hồ sơ của ${name}`,
	filter: {
		before: "Các cuộc",
		by: ", theo",
		show: "Xem",
		reset: "Về cuộc luyện tập mới nhất",
		labels: { of: "Loại cuộc gọi", rubric: "Thang chấm" },
		purposes: { practice: "luyện tập, do máy chấm", assessed: "đánh giá, do người chấm" },
		rubric: (name: string, version: number) => `${name}, bản ${version}`,
	},
	empty: {
		practice: "Chưa có cuộc luyện tập nào xong. Luyện một cuộc, các mức của nó hiện ở đây.",
		assessed: "Chưa có cuộc đánh giá nào được công bố kết quả.",
		practiceOf: "Chưa có cuộc luyện tập nào xong.",
		toPractice: "Chọn một cuộc để luyện",
	},
	says: {
		tooFew: (calls: number) => `Mới có ${calls} cuộc, chưa nói được gì.`,
		need: (calls: number) => `Cần ít nhất ${calls} cuộc có dịp dùng tới một tiêu chí.`,
		improving: (names: string) => `${names}: đang lên.`,
		declining: (names: string) => `${names}: đang xuống.`,
		flat: (names: string) => `${names}: giữ nguyên.`,
		unknown: "Chưa nói được điều gì là lên hay xuống.",
		rest: (criteria: number) => `${criteria} tiêu chí còn lại chưa nói được.`,
	},
	criteria: "Từng tiêu chí",
	lastCalls: (calls: number) => `${calls} cuộc, cũ trước mới sau`,
	safety: "tiêu chí an toàn",
	verdicts: {
		improving: "đang lên",
		declining: "đang xuống",
		flat: "giữ nguyên",
		"cannot-tell": "chưa nói được",
		"too-few": "chưa đủ cuộc",
	} as Record<Verdict, string>,
	calls: (calls: number, counting: number) =>
		calls === 0
			? "chưa cuộc nào có dịp dùng tới"
			: calls === counting
				? `${calls} cuộc`
				: `${calls} cuộc, trong đó tính ${counting}`,
	change: (by: string, low: string, high: string) =>
		`Từ cuộc đầu đến cuộc cuối: ${by} mức (có thể từ ${low} đến ${high}).`,
	chart: (name: string, levels: string) => `${name}, mức qua các cuộc: ${levels}`,
	table: "Xem dạng bảng",
	columns: { at: "Ngày", call: "Cuộc gọi", difficulty: "Độ khó", level: "Mức" },
	counts: { fresh: "", "what-if": "thử nói khác, không tính", "met-before": "gặp lại kịch bản, không tính" },
	how: {
		title: "Tính như thế nào",
		calls: `Tính các cuộc của một bản thang chấm, nhiều nhất 40 cuộc mới nhất; các bản không bao giờ trộn với nhau. Dưới ${FEWEST_CALLS} cuộc thì không tính gì. Cuộc thử nói khác và cuộc gặp lại kịch bản cũ hiện bằng chấm rỗng và không tính.`,
		noise: (measured: number) =>
			measured === 0
				? "Dao động của việc chấm là mức mặc định, chờ duyệt: như thể hai người chấm cùng một cuộc lệch nhau một mức ở cứ hai cuộc một lần."
				: `Dao động của việc chấm ở ${measured} tiêu chí lấy từ các cuộc do hai người chấm độc lập; ở các tiêu chí còn lại là mức mặc định, chờ duyệt.`,
		words:
			"“Đang lên” và “đang xuống” được nói khi nhìn mọi tiêu chí cùng lúc; trong những điều nói ra, dự tính một phần hai mươi là do ngẫu nhiên. “Giữ nguyên” nghĩa là thay đổi, nếu có, nhỏ hơn một mức. Vùng mờ là khoảng chắc đến 95%.",
		limits:
			"Cuộc về sau khó hơn cũng có thể làm đường đi xuống. Không điều gì ở trang này tính vào kết quả hay chứng nhận.",
	},
};

/** How the levels have gone over the calls. */
export const progressTexts: Messages<typeof vi> = defineMessages({
	vi,
	en: {
		own: "My progress",
		title: (name: string) => `Progress of ${name}`,
		lead: "Each criterion over the calls. Up or down is said only where it goes beyond the noise of the ratings.",
		back: (name: string) => `Record of ${name}`,
		filter: {
			before: "Calls of",
			by: ", by",
			show: "Show",
			reset: "Back to the latest practice",
			labels: { of: "Kind of call", rubric: "Rubric" },
			purposes: { practice: "practice, rated by the machine", assessed: "assessment, rated by people" },
			rubric: (name: string, version: number) => `${name}, version ${version}`,
		},
		empty: {
			practice: "You have not finished a practice call yet. Practise one, and its levels show here.",
			assessed: "No assessed call has a released result yet.",
			practiceOf: "No practice call is finished yet.",
			toPractice: "Choose a call to practise",
		},
		says: {
			tooFew: (calls: number) => `${counted(calls, "call")} so far: too few to say anything.`,
			need: (calls: number) => `It takes at least ${calls} calls that gave a criterion an opportunity.`,
			improving: (names: string) => `${names}: improving.`,
			declining: (names: string) => `${names}: declining.`,
			flat: (names: string) => `${names}: steady.`,
			unknown: "Nothing can be said to go up or down yet.",
			rest: (criteria: number) =>
				`Of ${counted(criteria, "other criterion", "other criteria")} nothing can be said yet.`,
		},
		criteria: "Criterion by criterion",
		lastCalls: (calls: number) => `${counted(calls, "call")}, oldest first`,
		safety: "safety criterion",
		verdicts: {
			improving: "improving",
			declining: "declining",
			flat: "steady",
			"cannot-tell": "cannot tell",
			"too-few": "too few calls",
		},
		calls: (calls: number, counting: number) =>
			calls === 0
				? "no call gave an opportunity"
				: calls === counting
					? counted(calls, "call")
					: `${counted(calls, "call")}, of which ${counting} ${counting === 1 ? "counts" : "count"}`,
		change: (by: string, low: string, high: string) =>
			`From the first call to the last: ${by} levels (anything from ${low} to ${high}).`,
		chart: (name: string, levels: string) => `${name}, level in each call: ${levels}`,
		table: "View as a table",
		columns: { at: "Day", call: "Call", difficulty: "Difficulty", level: "Level" },
		counts: {
			fresh: "",
			"what-if": "a what-if, not counted",
			"met-before": "scenario met before, not counted",
		},
		how: {
			title: "How this is worked out",
			calls: `Calls of one version of the rubric count, the latest 40 at most; versions are never mixed. Below ${FEWEST_CALLS} calls nothing is worked out. What-ifs and calls of a scenario that was met before are hollow dots and do not count.`,
			noise: (measured: number) =>
				measured === 0
					? "The noise of the ratings is a default, to be ratified: as if two people who rate the same call were a level apart in every second one."
					: `The noise of the ratings comes, for ${counted(measured, "criterion", "criteria")}, from calls that two people rated without seeing each other; for the rest it is a default, to be ratified.`,
			words:
				"“Improving” and “declining” are said with all criteria looked at together; of what is said, one in twenty is expected to be chance. “Steady” means that any change is smaller than a level. The band is the 95% interval.",
			limits:
				"Harder calls later on can also make the line fall. Nothing on this page counts in a result or a certificate.",
		},
	},
});
