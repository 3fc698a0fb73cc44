import type { Caution } from "~/domain/standard-setting/cautions";
import type { StudyEvent } from "~/domain/standard-setting/study-life";
import type { DeedRefusal } from "./study-view";

const steps: Record<StudyEvent["type"], (about: string) => string> = {
	invite: (about) => `mời ${about}`,
	uninvite: (about) => `rút lời mời ${about}`,
	"choose-call": (about) => `chọn cuộc ${about}`,
	"drop-call": (about) => `bỏ cuộc ${about}`,
	"open-round": () => "mở một vòng",
	"close-round": () => "đóng vòng",
	note: () => "ghi điều đã bàn",
	decide: () => "quyết định điểm đạt",
	"take-over": () => "đưa điểm đạt vào bản thảo thang chấm",
	abandon: () => "bỏ phiên",
};
const cautions: Record<Caution, string> = {
	"few-judges":
		"Ít hơn 5 thành viên đã nộp. Một người nghĩ khác là điểm đổi nhiều. Nên mời thêm trước khi dùng con số này.",
	"few-calls": "Ít hơn 10 cuộc được nhận định. Nên thêm cuộc, nhất là cuộc ở gần ranh giới, ở một phiên sau.",
	missing: "Có thành viên được mời mà chưa nộp. Ý kiến của họ không nằm trong con số này.",
	wide: "Khoảng 95 % rộng hơn 0,25 mức về mỗi phía. Một hội đồng khác có thể ra điểm khác hẳn. Nên thảo luận thêm hoặc mời thêm người, rồi lập phiên mới.",
	"no-interval":
		"Chỉ một người đã nộp, nên không biết con số này chắc tới đâu. Đừng quyết định theo ý một người.",
	"not-rising":
		"Cuộc được nhận định tốt hơn lại không có trung bình cao hơn. Cách này không cho điểm đạt nào dùng được ở đây: xem lại nhận định và kết quả chấm của những cuộc này trước.",
	loose:
		"Nhận định và kết quả chấm đi cùng nhau lỏng lẻo (dưới một nửa). Hội đồng và thang chấm có lẽ đang nhìn hai điều khác nhau: cùng đọc lại những cuộc cách xa đường thẳng.",
	"beyond-grades":
		"Không có cuộc nào ở một phía của ranh giới, nên đường thẳng bị kéo dài ra ngoài điều đã thấy. Cần thêm cuộc ở phía còn thiếu.",
	"off-scale": "Đường thẳng ra ngoài thang mức 1 đến 4 ở ranh giới. Không dùng được con số này.",
};
const refusals: Record<DeedRefusal, string> = {
	"not-now":
		"Phiên không còn ở bước cho phép việc này, có lẽ ai đó vừa làm trước. Chưa có gì đổi; xem lại trang.",
	"other-method": "Cách làm của phiên này không có việc ấy.",
	"too-few-judges": "Chưa đủ thành viên. Theo tiêu chí cần ít nhất 2 người, theo cuộc gọi cần ít nhất 1.",
	"too-few-calls": "Chưa đủ cuộc gọi: cần ít nhất 3.",
	"too-many-calls":
		"Nhiều nhất 60 cuộc: mỗi thành viên phải đọc hết. Chưa thêm cuộc nào; bỏ bớt dấu rồi thêm lại.",
	"too-few-handed-in": "Chưa đóng được vòng: còn quá ít người đã nộp. Nhắc họ, hoặc đợi thêm.",
	"there-already": "Đã có trong phiên rồi.",
	"not-there": "Không có trong phiên.",
	"off-scale": "Điểm đạt nằm từ 1 đến 4.",
	stale:
		"Phiên đã đổi từ khi bạn mở trang này. Chưa có gì của bạn được lưu; xem tình trạng hiện giờ rồi làm lại.",
	"noted-meanwhile":
		"Có người vừa ghi ở tiêu chí này. Lời của họ đứng ở trên, lời của bạn vẫn còn trong ô; gộp lại rồi lưu.",
	"need-judge": "Chọn ít nhất một người để mời.",
	"draft-gone": "Bản thảo của thang chấm vừa được phát hành hoặc bỏ đi. Thử lại lần nữa.",
	unknownDeed: "Không hiểu yêu cầu này. Chưa có gì đổi; tải lại trang rồi làm lại.",
};

/** The page of a study, in Vietnamese. */
export const STUDY_VI = {
	steps,
	cautions,
	refusals,
	facts: {
		method: "Cách làm",
		rubric: "Thang chấm",
		centre: "Đơn vị",
		by: "Người lập",
		names: "Khi thảo luận",
		named: "giá trị có kèm tên",
		nameless: "giá trị không kèm tên, người chủ trì cũng không biết của ai",
	},
	older:
		"Bản này không còn là bản đang dùng. Điểm đạt tìm được sẽ đi vào bản sau của bản đang dùng; hãy chắc rằng các tiêu chí vẫn như nhau.",
	way: {
		angoff: ["Chuẩn bị", "Vòng 1", "Thảo luận", "Vòng 2", "Quyết định"],
		borderline: ["Chuẩn bị", "Nhận định", "Quyết định"],
		label: "Các bước của phiên",
		now: "đang ở đây",
		done: "xong",
	},
	panel: {
		title: "Hội đồng",
		none: "Chưa có ai. Chọn giảng viên ở dưới rồi mời.",
		uninvite: (name: string) => `Rút lời mời ${name}`,
		uninviteShort: "Rút lời mời",
		standing: { nothing: "chưa bắt đầu", begun: "đã lưu, chưa nộp", "handed-in": "đã nộp" },
		invite: "Mời thêm thành viên",
		candidates: "Giảng viên trong phạm vi của bạn",
		noCandidates: "Mọi giảng viên trong phạm vi của bạn đều đã được mời.",
		button: "Mời những người đã chọn",
		advised: "Nên có từ 5 người, biết rõ công việc và đến từ nhiều nơi.",
		after: "Ai được mời sau khi vòng 1 mở thì cho ý kiến ngay trong vòng này.",
	},
	calls: {
		title: "Cuộc gọi để nhận định",
		chosen: (n: number) => (n === 0 ? "Chưa chọn cuộc nào." : `Đã chọn ${n} cuộc.`),
		need: "Cần ít nhất 3 cuộc, nên có từ 10, từ yếu đến tốt, nhất là ở gần ranh giới.",
		link: "Chọn cuộc gọi",
	},
	open: {
		title: (round: number) => `Mở vòng ${round}`,
		first: {
			angoff:
				"Mỗi thành viên sẽ cho ý kiến một mình. Trong lúc vòng mở, không ai thấy giá trị của ai, bạn cũng vậy. Sau khi mở không rút lời mời được nữa.",
			borderline:
				"Mỗi thành viên sẽ đọc và nhận định từng cuộc một mình. Trong lúc vòng mở, không ai thấy nhận định của ai, bạn cũng vậy. Sau khi mở không đổi cuộc gọi và không rút lời mời được nữa.",
		},
		second:
			"Vòng 2 bắt đầu từ giá trị vòng 1 của chính mỗi người. Trong lúc vòng mở, giá trị của người khác lại được che. Sau khi mở không ghi thêm vào phần thảo luận được nữa.",
		button: (round: number) => `Mở vòng ${round}`,
	},
	round: {
		title: (round: number) => `Vòng ${round} đang mở`,
		handedIn: (n: number, of: number) => `${n} trong ${of} thành viên đã nộp.`,
		secret: "Giá trị của từng người chỉ hiện ra sau khi vòng đóng lại.",
		close: (round: number) => `Đóng vòng ${round}`,
		closing: (missing: string) =>
			missing === ""
				? "Mọi người đã nộp. Đóng rồi thì không ai sửa được giá trị của vòng này nữa."
				: `Chưa nộp: ${missing}. Đóng rồi thì họ không nộp được nữa và không được tính trong vòng này.`,
	},
	mine: {
		title: "Phần của bạn",
		todo: {
			angoff: "Với từng tiêu chí, cho biết tư vấn viên vừa đủ đạt thường tới mức nào.",
			borderline: "Đọc từng cuộc và cho một nhận định chung.",
		},
		handedIn: "Bạn đã nộp. Còn sửa được cho đến khi vòng đóng lại.",
		go: "Cho ý kiến",
		change: "Xem lại ý kiến của tôi",
		wait: {
			preparing: "Bạn được mời vào hội đồng này. Khi vòng 1 mở, bạn cho ý kiến ở đây.",
			discussion: "Vòng 1 đã đóng. Ở dưới là điều mọi người đã nói; cùng bàn rồi chờ vòng 2 mở.",
			closed: "Mọi vòng đã đóng. Người chủ trì sẽ quyết định điểm đạt.",
			decided: "Điểm đạt đã được quyết định.",
			abandoned: "Phiên này đã bỏ. Không có gì phải làm nữa.",
		},
	},
	spread: {
		title: "Ý kiến theo từng tiêu chí",
		lead: "Mỗi chấm là một người: rỗng là vòng 1, đặc là vòng 2, có vành là của bạn. Chấm càng cách xa nhau thì càng nên bàn.",
		chart: (name: string, values: string) => `${name}. ${values}`,
		rounds: (round: number, values: string) => `Vòng ${round}: ${values}.`,
		range: (low: string, high: string, mean: string) => `từ ${low} đến ${high}, trung bình ${mean}`,
		apart: "cách nhau từ 1 mức trở lên: nên bàn trước",
		safety: "tiêu chí an toàn",
		table: "Xem dạng bảng",
		caption: "Giá trị của từng thành viên theo tiêu chí",
		columns: {
			criterion: "Tiêu chí",
			round: "Vòng",
			lowest: "Thấp nhất",
			highest: "Cao nhất",
			mean: "Trung bình",
		},
		judge: (number: number) => `Thành viên ${number}`,
		you: (name: string) => `${name} (bạn)`,
		said: "Điều đã bàn",
		saidBy: (by: string, at: string) => `${by} ghi lúc ${at}`,
		write: "Ghi điều đã bàn",
		label: (name: string) => `Điều đã bàn về ${name}`,
		hint: "Vì sao người này thấy cao, người kia thấy thấp, và cùng hiểu ra điều gì. Thành viên đọc lại khi làm vòng 2.",
		save: "Lưu điều đã bàn",
	},
	cut: {
		title: "Điểm đạt theo cách làm này",
		provisional: "Sau vòng 1, để thảo luận. Vòng 2 mới là con số cuối.",
		sentence: (n: number, value: string) =>
			`Theo ${n} thành viên, tư vấn viên vừa đủ đạt có trung bình ${value} trên thang mức 1 đến 4.`,
		sure: (low: string, high: string) =>
			`Hỏi một hội đồng khác giống thế này thì con số có thể khác đi đôi chút: hợp với ý kiến đã có là từ ${low} đến ${high}.`,
		round: (round: number) => `Vòng ${round}`,
		columns: { what: "Con số", value: "Giá trị", means: "Nghĩa là gì" },
		caption: "Các con số và nghĩa của chúng",
		value: "Điểm đạt",
		valueMeans: "Trung bình của các thành viên. Cuộc gọi có trung bình từ đây trở lên thì đạt phần này.",
		deviation: "Độ lệch chuẩn (SD)",
		deviationMeans: "Các thành viên thường cách điểm chung chừng này. Càng nhỏ, họ càng nghĩ giống nhau.",
		error: "Sai số chuẩn (SE)",
		errorMeans: "Nếu mời một hội đồng khác cùng cỡ, điểm chung thường xê dịch chừng này.",
		interval: "Khoảng 95 %",
		intervalMeans: "Điểm đạt nào trong khoảng này cũng hợp với ý kiến của hội đồng.",
		undefinedValue: "không tính được với một người",
		cautions: "Trước khi dùng con số này",
		judges: "Điểm đạt của từng thành viên",
		judgesLead:
			"Mỗi chấm là điểm đạt theo một người: trung bình các tiêu chí của người ấy. Vạch là điểm chung, dải là khoảng 95 %.",
		closer: "Ở vòng 2 các thành viên gần nhau hơn vòng 1.",
		farther: "Ở vòng 2 các thành viên không gần nhau hơn vòng 1. Nên hỏi xem thảo luận đã làm rõ được gì.",
	},
	borderline: {
		sentence: (value: string) =>
			`Cuộc được nhận định đúng ở ranh giới (bậc 2) thường có trung bình ${value}. Đó là điểm đạt theo cách này.`,
		sure: (low: string, high: string) => `Với số cuộc này, con số hợp lý nằm từ ${low} đến ${high}.`,
		none: {
			"too-few":
				"Chưa tính được: cần ít nhất 3 cuộc được nhận định và có kết quả. Lập phiên mới với nhiều cuộc hơn.",
			"all-equal":
				"Chưa tính được: mọi cuộc có cùng một nhận định hoặc cùng một trung bình, nên không kẻ được đường thẳng nào. Lập phiên mới với các cuộc khác nhau hơn.",
		} as Record<string, string>,
		plot: "Nhận định và kết quả chấm",
		plotLead:
			"Mỗi chấm là một cuộc: sang phải là nhận định cao hơn, lên trên là trung bình cao hơn. Đường thẳng đi qua giữa các chấm; vạch dọc ở bậc 2 là điểm đạt với khoảng 95 %.",
		chart: (n: number, value: string) => `${n} cuộc gọi theo nhận định và trung bình; điểm đạt ${value}`,
		grade: "Nhận định",
		mean: "Trung bình",
		call: "Cuộc",
		judges: "Số người nhận định",
		table: "Xem dạng bảng",
		caption: "Các cuộc với nhận định và trung bình",
		slope: "Độ dốc",
		slopeMeans: "Mỗi bậc nhận định cao hơn thì trung bình cao hơn chừng này.",
		rSquared: "R²",
		rSquaredMeans:
			"Phần khác nhau giữa các trung bình đi cùng với nhận định. 1 là đi cùng hoàn toàn, 0 là không.",
		valueMeans: "Trung bình mà đường thẳng có ở bậc 2.",
		errorMeans: "Với những cuộc khác cùng kiểu, điểm đạt thường xê dịch chừng này.",
		intervalMeans: "Điểm đạt nào trong khoảng này cũng hợp với các cuộc đã xem.",
		mean_of: "Nhiều người nhận định một cuộc thì lấy trung bình của họ: mỗi cuộc được tính một lần.",
	},
	impact: {
		title: "Nếu dùng điểm này",
		sentence: (at: number, all: number, now: number, cut: string, before: string) =>
			`Trong ${all} cuộc đã công bố theo bản thang chấm này ở các đơn vị của bạn, ${at} cuộc có trung bình từ ${cut} trở lên. Với điểm đang dùng ${before} là ${now} cuộc.`,
		bounds: (low: number, high: number) =>
			`Ở đầu thấp của khoảng 95 % là ${low} cuộc, ở đầu cao là ${high} cuộc.`,
		only: "Đây chỉ để hình dung: kết quả đã công bố không đổi, và đạt hay không còn tuỳ các tiêu chí an toàn và lỗi nghiêm trọng.",
		none: "Chưa có cuộc nào được công bố theo bản thang chấm này để hình dung.",
	},
	decide: {
		title: "Quyết định điểm đạt",
		lead: "Điểm của hội đồng đã điền sẵn, làm tròn hai chữ số. Bạn có thể chọn điểm khác; khi ấy hãy nói vì sao.",
		cut: "Điểm đạt",
		cutHint: "Từ 1 đến 4, nhiều nhất hai chữ số sau dấu phẩy. Ví dụ 2,75.",
		reason: "Vì sao",
		reasonHint: "Ai đã cùng xem, điều gì đã được cân nhắc. Lý do hiện ra cùng bản thang chấm.",
		final: "Quyết định rồi thì phiên đóng lại và không sửa được nữa. Muốn điểm khác thì lập phiên mới.",
		button: "Quyết định điểm đạt này",
		errors: {
			needCut: "Viết một số từ 1 đến 4, nhiều nhất hai chữ số sau dấu phẩy.",
			needReason: "Cần một lý do.",
			tooLong: "Dài quá 2.000 chữ.",
		} as Record<string, string>,
		waits: "Chờ người chủ trì quyết định.",
	},
	decided: {
		title: "Điểm đạt đã quyết định",
		sentence: (cut: string, by: string, at: string) => `${by} quyết định điểm đạt ${cut} lúc ${at}.`,
		same: "Đúng với con số của hội đồng.",
		differs: (method: string) => `Con số của hội đồng là ${method}.`,
		noMethod: "Cách làm này không cho con số nào.",
		taken: {
			nowhere:
				"Điểm này chưa nằm trong thang chấm nào. Người soạn thang chấm đưa nó vào bản thảo của bản sau.",
			discarded: "Bản thảo đã nhận điểm này bị bỏ đi. Có thể đưa vào bản thảo mới.",
			draft: "Điểm này đang nằm trong bản thảo của bản sau, chờ phát hành.",
			changed: "Bản thảo đã nhận điểm này, nhưng sau đó có người đổi số trong bản thảo. Đưa lại nếu cần.",
			frozen: (version: number) =>
				`Điểm này nằm trong bản ${version} của thang chấm, và không đổi được nữa trong bản ấy.`,
			other: (version: number) =>
				`Bản thảo đã phát hành thành bản ${version}, nhưng với một điểm khác: có người đã đổi số trước khi phát hành. Có thể đưa lại vào bản thảo sau.`,
		},
		toDraft: "Mở bản thảo",
		toVersion: (version: number) => `Xem bản ${version}`,
		button: "Đưa điểm này vào bản thảo thang chấm",
		taking:
			"Điểm được ghi vào phần mức đạt của bản thảo đang mở; chưa có bản thảo thì lập từ bản đang dùng. Chỉ bản sau đổi: bản đã phát hành và kết quả đã công bố giữ nguyên.",
		editorOnly: "Thành viên hội đồng có quyền soạn thang chấm làm bước này.",
	},
	abandon: {
		title: "Bỏ phiên này",
		lead: "Phiên dừng lại và không mở lại được. Ý kiến đã lưu vẫn được giữ, vòng đang mở thì không ai xem được.",
		reason: "Vì sao bỏ",
		button: "Bỏ phiên",
	},
	abandoned: (by: string, at: string, reason: string) => `${by} bỏ phiên này lúc ${at}: ${reason}`,
	history: {
		title: "Những gì đã làm",
		columns: { at: "Lúc", what: "Việc", why: "Lý do" },
		caption: "Các bước của phiên, cũ trước",
		line: (by: string, what: string) => `${by} ${what}`,
	},
};
