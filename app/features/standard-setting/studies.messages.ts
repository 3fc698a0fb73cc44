import type { Method, StudyState } from "~/domain/standard-setting/study-life";
import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

const statesVi: Record<StudyState, string> = {
	preparing: "Đang chuẩn bị",
	"round-1": "Vòng 1 đang mở",
	discussion: "Đang thảo luận",
	"round-2": "Vòng 2 đang mở",
	closed: "Chờ quyết định",
	decided: "Đã quyết định",
	abandoned: "Đã bỏ",
};
const statesEn: Record<StudyState, string> = {
	preparing: "Being prepared",
	"round-1": "Round 1 is open",
	discussion: "In discussion",
	"round-2": "Round 2 is open",
	closed: "To be decided",
	decided: "Decided",
	abandoned: "Given up",
};
const methodsVi: Record<Method, string> = {
	angoff: "Theo từng tiêu chí (Angoff)",
	borderline: "Theo từng cuộc gọi (nhóm ranh giới)",
};
const methodsEn: Record<Method, string> = {
	angoff: "By criteria (Angoff)",
	borderline: "By calls (borderline regression)",
};

/** The list of studies and the form of a new one, and the words that every page of them uses. */
export const studiesTexts = defineMessages({
	vi: {
		title: "Đặt điểm đạt",
		lead: "Một hội đồng giảng viên cùng trả lời: một cuộc gọi cần trung bình bao nhiêu thì vừa đủ đạt. Điểm được quyết định ở đây đi vào bản sau của thang chấm; kết quả đã công bố không đổi.",
		states: statesVi,
		methods: methodsVi,
		rubric: (name: string, version: number) => `${name}, bản ${version}`,
		begin: "Lập phiên mới",
		waits: "Đang chờ ý kiến của bạn",
		judges: (n: number) => `${n} thành viên`,
		columns: { name: "Phiên", state: "Tình trạng", rubric: "Thang chấm", centre: "Đơn vị", cut: "Điểm đạt" },
		none: "chưa có",
		caption: "Các phiên đặt điểm đạt",
		found: (n: number) => `${n} phiên khớp với câu trên`,
		empty: {
			leads: "Chưa có phiên nào. Lập một phiên, mời ít nhất năm giảng viên, rồi mở vòng 1.",
			judges:
				"Bạn chưa được mời vào phiên nào. Khi quản lý mời bạn vào hội đồng, phiên hiện ra ở đây và ở trang đầu.",
		},
		nothing: "Không có phiên nào khớp. Bớt chữ trong tên, hoặc chọn mọi tình trạng.",
		sentence: {
			before: "Xem",
			groups: {
				"": "mọi phiên",
				open: "phiên đang làm",
				decided: "phiên đã quyết định",
				abandoned: "phiên đã bỏ",
			},
			named: "có tên",
			anyName: "bất kỳ",
			sorted: ", xếp theo",
			sorts: { newest: "mới nhất trước", name: "tên", state: "tình trạng" },
			end: ".",
			show: "Xem",
			reset: "Bỏ bộ lọc",
			labels: { of: "Tình trạng", q: "Tên phiên, không cần dấu", sort: "Xếp theo" },
		},
		back: "Các phiên đặt điểm đạt",
		fresh: {
			title: "Lập phiên đặt điểm đạt",
			lead: "Phiên thuộc về một bản thang chấm. Lập xong bạn mời thành viên; chưa ai nhận được gì trước khi bạn mở vòng 1.",
			name: "Tên phiên",
			nameHint: "Ví dụ: Điểm đạt thang 111, hội đồng tháng 12",
			method: "Cách làm",
			about: {
				angoff:
					"Với từng tiêu chí, mỗi thành viên cho biết tư vấn viên vừa đủ đạt thường tới mức nào. Có hai vòng, giữa hai vòng cùng thảo luận. Không cần cuộc gọi nào.",
				borderline:
					"Mỗi thành viên đọc các cuộc đã công bố kết quả và cho một nhận định chung. Điểm đạt là trung bình mà cuộc ở đúng ranh giới thường có. Cần ít nhất 3 cuộc, nên có từ 10.",
			},
			rubric: "Bản thang chấm",
			option: (name: string, version: number, newest: boolean) =>
				`${name}, bản ${version}${newest ? ", đang dùng" : ""}`,
			centre: "Đơn vị",
			named: "Khi thảo luận, giá trị của mỗi người",
			names: {
				no: "không kèm tên: chỉ có số thứ tự, người chủ trì cũng không biết của ai",
				yes: "có kèm tên",
			},
			namedHint: "Thành viên được báo điều này trước khi cho ý kiến. Sau này không đổi được nữa.",
			button: "Lập phiên",
			failed: "Chưa lập được phiên. Điều bạn nhập vẫn còn; sửa chỗ được nêu rồi gửi lại.",
			errors: {
				needName: "Tên cần ít nhất 3 chữ.",
				tooLong: "Tên dài quá 160 chữ.",
				needMethod: "Chọn một cách làm.",
				needRubric: "Chọn một bản thang chấm.",
				needCentre: "Chọn một đơn vị mà bạn quản lý.",
				needNamed: "Chọn có kèm tên hay không.",
				stale: "Trang này đã cũ. Tải lại rồi điền lại.",
			} as Record<string, string>,
		},
	},
	en: {
		title: "Standard setting",
		lead: "A panel of trainers answers together: which mean does a call need to be just good enough? The cut that is decided here goes into the next version of the rubric; released results do not change.",
		states: statesEn,
		methods: methodsEn,
		rubric: (name: string, version: number) => `${name}, version ${version}`,
		begin: "New study",
		waits: "Waits for what you say",
		judges: (n: number) => counted(n, "judge"),
		columns: { name: "Study", state: "State", rubric: "Rubric", centre: "Centre", cut: "Cut score" },
		none: "none yet",
		caption: "Studies that set a cut score",
		found: (n: number) => `${counted(n, "study matches", "studies match")} the sentence above`,
		empty: {
			leads: "There is no study yet. Begin one, invite at least five trainers, then open round 1.",
			judges:
				"You are not invited to a study. When a manager invites you to a panel, it shows here and on your first page.",
		},
		nothing: "No study matches. Type less of the name, or choose any state.",
		sentence: {
			before: "Show",
			groups: {
				"": "all studies",
				open: "studies under way",
				decided: "decided studies",
				abandoned: "studies given up",
			},
			named: "with",
			anyName: "any name",
			sorted: ", sorted by",
			sorts: { newest: "newest first", name: "name", state: "state" },
			end: ".",
			show: "Show",
			reset: "Clear the filter",
			labels: { of: "State", q: "Name, with or without diacritics", sort: "Sorted by" },
		},
		back: "Studies that set a cut score",
		fresh: {
			title: "New standard-setting study",
			lead: "A study belongs to one version of a rubric. You invite its judges next; nobody is asked anything before you open round 1.",
			name: "Name of the study",
			nameHint: "For example: Cut of the 111 rubric, December panel",
			method: "Method",
			about: {
				angoff:
					"For each criterion, every judge says which level a counsellor who is just good enough reaches on average. Two rounds, with a discussion between them. It needs no calls.",
				borderline:
					"Every judge reads calls with a released result and gives each a grade as a whole. The cut is the mean that calls on the borderline have. It needs 3 calls at least, better 10 or more.",
			},
			rubric: "Rubric version",
			option: (name: string, version: number, newest: boolean) =>
				`${name}, version ${version}${newest ? ", in use" : ""}`,
			centre: "Centre",
			named: "In the discussion, what each judge said is shown",
			names: {
				no: "without names: by a number, and whoever leads does not know whose it is either",
				yes: "with names",
			},
			namedHint: "Judges are told before they say anything. It cannot be changed later.",
			button: "Begin the study",
			failed:
				"The study was not begun. What you entered is still here; mend what is named below and send it again.",
			errors: {
				needName: "A name has at least 3 characters.",
				tooLong: "The name is longer than 160 characters.",
				needMethod: "Choose a method.",
				needRubric: "Choose a version of a rubric.",
				needCentre: "Choose a centre that you manage.",
				needNamed: "Choose with or without names.",
				stale: "This page is out of date. Reload it and fill it in again.",
			},
		},
	},
});
