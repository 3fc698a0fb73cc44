import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** The first page after sign-in. */
export const homeTexts = defineMessages({
	vi: {
		title: "Trang của tôi",
		hello: (name: string) => `Chào ${name}.`,
		today: (name: string) => `Chào ${name}. Hôm nay nên làm một việc này.`,
		assigned: {
			practice: (title: string) => `Luyện tập: ${title}`,
			assessed: (title: string) => `Cuộc đánh giá: ${title}`,
		},
		minutes: (n: number) => `khoảng ${n} phút`,
		before: "Trước khi nghe",
		open: "Xem và nhận cuộc gọi",
		goOn: "Gọi tiếp cuộc đang dở",
		others: "Chọn cuộc khác",
		alsoAssigned: "Cũng được giao",
		due: (day: string) => `hạn ${day}`,
		nothing: "Hôm nay không có cuộc nào được giao.",
		practise: "Chọn một cuộc để luyện",
		toHandIn: {
			title: (scenario: string) => `Còn phiếu ca chưa nộp: ${scenario}`,
			text: "Cuộc gọi đã kết thúc. Để quá một giờ không viết tiếp, phiếu được nhận như đang có.",
			open: "Viết tiếp và nộp",
		},
		unfinished: {
			ringing: "đang reo",
			open: "đang gọi dở",
			"wrap-up": "chờ nộp phiếu ca",
			abandoned: "bỏ dở",
		},
		recent: "Gần đây",
		noRecent: "Bạn chưa nhận cuộc gọi nào.",
		all: "Tất cả cuộc gọi",
		record: "Hồ sơ đào tạo của tôi",
		declined:
			"Đã xin đổi. Không mất gì, không tính vào kết quả; người phụ trách thấy trong hồ sơ của bạn để giao cuộc khác.",
		wishes: {
			title: "Muốn nói chuyện sau cuộc gọi",
			note: "Trong 14 ngày qua. Chỉ có tên và giờ; câu trả lời không hiện ở đâu.",
		},
		ending: {
			soon: (programme: string, day: string) => `Chứng nhận “${programme}” của bạn đến hết ngày ${day}.`,
			over: (programme: string, day: string) =>
				`Chứng nhận “${programme}” của bạn đã hết hạn sau ngày ${day}.`,
			what: "Cần gì để gia hạn",
		},
		work: {
			title: "Việc của bạn",
			assessments: "Cuộc gọi chờ chấm",
			assessmentsLead: "Đọc lại, chấm theo thang, công bố kết quả.",
			withMe: (n: number) => `${n} cuộc đang chờ bạn`,
			people: "Nhân sự và chứng nhận",
			peopleLead: "Ai đang được nhận cuộc gọi, chứng nhận của ai sắp hết hạn.",
			ending: (n: number) => `${n} chứng nhận hết hạn trong 60 ngày tới`,
			reviews: (n: number, late: number) =>
				`${n} lỗi nghiêm trọng chờ bạn quyết định${late > 0 ? `, ${late} quá hạn` : ""}`,
			raters: "Người chấm",
			ratersLead: "Giấy phép chấm, cuộc mẫu, ai đang chấm lệch dần.",
			ratersWithSignal: (n: number) => `${n} người có dấu hiệu chờ bạn quyết định`,
			library: "Kịch bản",
			libraryLead: "Các cuộc gọi để luyện tập và đánh giá.",
			calibration: "Hiệu chuẩn",
			calibrationLead: "Cùng chấm những cuộc giống nhau, rồi so với bản mẫu.",
			toCalibrate: (n: number) => `${n} cuộc đang chờ bạn.`,
			standardSetting: "Đặt điểm đạt",
			standardSettingLead: "Hội đồng cùng tìm xem cuộc gọi cần bao nhiêu thì vừa đủ đạt.",
			studies: (n: number) => `${n} phiên đang chờ ý kiến của bạn.`,
			directory: "Danh bạ chuyển tuyến",
			directoryLead: (due: number) =>
				due === 0
					? "Nơi nhận, số máy, nguồn. Mọi mục đã kiểm chứng trong 90 ngày qua."
					: `${due} mục chưa kiểm chứng trong 90 ngày qua.`,
			accounts: "Tài khoản và vai trò",
			accountsLead: "Lập tài khoản, giao vai trò, đưa liên kết đặt mật khẩu.",
			centres: "Đơn vị",
			centresLead: "Cây đơn vị, thêm trung tâm công tác xã hội.",
		},
	},
	en: {
		title: "My page",
		hello: (name: string) => `Hello ${name}.`,
		today: (name: string) => `Hello ${name}. One thing to do today.`,
		assigned: {
			practice: (title: string) => `Practice: ${title}`,
			assessed: (title: string) => `Assessed call: ${title}`,
		},
		minutes: (n: number) => `about ${counted(n, "minute")}`,
		before: "Before you listen",
		open: "See it and take the call",
		goOn: "Go on with your call",
		others: "Choose another",
		alsoAssigned: "Also assigned",
		due: (day: string) => `due ${day}`,
		nothing: "Nothing is assigned to you today.",
		practise: "Choose a call to practise",
		toHandIn: {
			title: (scenario: string) => `A record to hand in: ${scenario}`,
			text: "The call has ended. Left for an hour, the record is taken as it stands.",
			open: "Go on with it and hand it in",
		},
		unfinished: {
			ringing: "ringing",
			open: "under way",
			"wrap-up": "record to hand in",
			abandoned: "left",
		},
		recent: "Lately",
		noRecent: "You have not taken a call yet.",
		all: "All my calls",
		record: "My training record",
		declined:
			"You asked for another call. It costs nothing and counts in no result; whoever runs your training sees it in your record and can assign another.",
		wishes: {
			title: "Would like to talk after a call",
			note: "In the last 14 days. Name and time only; the answers are shown nowhere.",
		},
		ending: {
			soon: (programme: string, day: string) => `Your certificate “${programme}” ends with ${day}.`,
			over: (programme: string, day: string) => `Your certificate “${programme}” ran out after ${day}.`,
			what: "What renews it",
		},
		work: {
			title: "Your work",
			assessments: "Calls to be rated",
			assessmentsLead: "Go through them, rate by the rubric, release the result.",
			withMe: (n: number) => (n === 1 ? "1 call waits for you" : `${n} calls wait for you`),
			people: "People and certificates",
			peopleLead: "Who may take calls, whose certificate runs out soon.",
			ending: (n: number) => `${counted(n, "certificate")} ${n === 1 ? "ends" : "end"} within 60 days`,
			reviews: (n: number, late: number) =>
				`${n === 1 ? "1 critical error waits" : `${n} critical errors wait`} for your decision${late > 0 ? `, ${late} overdue` : ""}`,
			raters: "Raters",
			ratersLead: "Rater licences, known calls, who drifts.",
			ratersWithSignal: (n: number) =>
				n === 1 ? "1 rater has a signal for you to decide" : `${n} raters have signals for you to decide`,
			library: "Scenarios",
			libraryLead: "The calls for practice and assessment.",
			calibration: "Calibration",
			calibrationLead: "Rate the same calls as others, and be held against a reference.",
			toCalibrate: (n: number) => `${counted(n, "call")} ${n === 1 ? "waits" : "wait"} for you.`,
			standardSetting: "Standard setting",
			standardSettingLead: "A panel finds out what a call needs to be just good enough.",
			studies: (n: number) =>
				n === 1 ? "1 study waits for what you say." : `${n} studies wait for what you say.`,
			directory: "Referral directory",
			directoryLead: (due: number) =>
				due === 0
					? "Agencies, numbers, sources. Every entry was verified in the last 90 days."
					: `${counted(due, "entry was", "entries were")} not verified in the last 90 days.`,
			accounts: "Accounts and roles",
			accountsLead: "Make accounts, give roles, hand over links to set a password.",
			centres: "Centres",
			centresLead: "The tree of units; add a social-work centre.",
		},
	},
});
