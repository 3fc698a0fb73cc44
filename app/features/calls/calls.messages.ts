import { defineMessages } from "~/platform/i18n/messages";

/** The call, from ringing to the handed-in record. */
export const callTexts = defineMessages({
	vi: {
		purpose: { practice: "Luyện tập", assessed: "Cuộc đánh giá" },
		live: "Đóng vai trực tiếp",
		again: {
			tag: (turn: number) => `Thử lại từ lượt ${turn}`,
			lead: (turn: number) =>
				`Bạn về lại lượt ${turn}, như một cuộc luyện mới; cuộc trước giữ nguyên. Cứ đọc lại đã: đồng hồ chỉ chạy khi bạn nói câu đầu tiên, hoặc bấm Tiếp tục.`,
			begin: "Tiếp tục",
			began: "Bạn bắt đầu lại từ đây.",
		},
		skipToReplies: "Đến các câu trả lời",
		caller: "Người gọi",
		you: "Bạn",
		turn: (n: number) => `lượt ${n}`,
		ringing: {
			title: "Điện thoại đang reo",
			lead: (name: string) =>
				`Khi bạn nhấc máy, đồng hồ bắt đầu chạy và người gọi nghe lời chào trước. Trong cuộc này, người trực máy tên là ${name}.`,
			answer: "Nhấc máy",
			back: "Chưa nhận, quay lại",
		},
		bar: {
			hold: "Giữ máy",
			resume: "Nói tiếp",
			end: "Kết thúc cuộc gọi",
			clock: (text: string) => `Thời gian gọi ${text}`,
		},
		end: {
			title: "Gác máy bây giờ?",
			text: "Người gọi sẽ nghe tiếng máy bận. Phiếu ca vẫn viết tiếp được sau khi gác máy.",
			confirm: "Gác máy",
			cancel: "Nói tiếp",
		},
		saved: {
			all: "Mọi câu đã lưu",
			sending: "Đang gửi câu vừa chọn",
			waiting: "Mất mạng. Câu vừa chọn giữ trên máy này, có mạng sẽ gửi.",
			lost: "Mất mạng. Đồng hồ tạm dừng, đang nối lại.",
			signedOut: "Phiên đăng nhập đã hết. Cuộc gọi vẫn được giữ.",
			signIn: "Đăng nhập lại",
		},
		notice: {
			elsewhere: "Cuộc gọi này vừa đi tiếp ở một cửa sổ khác. Trang này đã theo kịp.",
			overtaken: "Người gọi vừa lên tiếng trước khi câu của bạn tới nơi. Mời bạn chọn lại.",
			notPossible: "Lúc này không làm được việc đó. Trang đã cập nhật.",
		},
		gauges: {
			lead: "Người gọi lúc này",
			trust: "Tin cậy",
			distress: "Căng thẳng",
			danger: "Nguy hiểm",
			change: (by: number) => (by === 0 ? "không đổi" : `lượt này ${by > 0 ? "+" : "−"}${Math.abs(by)}`),
			read: (name: string, value: number, by: number) =>
				`${name} ${value} trên 10, ${by === 0 ? "không đổi" : `lượt vừa rồi ${by > 0 ? "+" : "−"}${Math.abs(by)}`}`,
		},
		silence: {
			seconds: (n: number) => `Im lặng ${n} giây`,
			nearing: "Người gọi sắp hết kiên nhẫn",
			waits: "Người gọi đang chờ bạn",
		},
		held: {
			title: "Đang giữ máy",
			seconds: (n: number) => `Đã giữ ${n} giây. Người gọi chỉ nghe tiếng nhạc.`,
		},
		words: {
			label: "Bạn sẽ nói gì? Gõ đúng như lời bạn nói với người gọi",
			hint: {
				practice:
					"Lời này được lưu để bạn và giảng viên đọc lại, không ai chấm. Sau đó bạn chọn câu gần nhất.",
				assessed: "Lời này được lưu và được chấm. Sau đó bạn chọn câu gần nhất để người gọi đáp lại.",
			},
			escape: "ra khỏi ô này, các phím tắt dùng lại được.",
			send: "Nói câu này",
			empty: "Gõ điều bạn sẽ nói, dù chỉ vài chữ.",
		},
		replies: {
			label: "Câu trả lời của bạn",
			nearest: "Chọn câu gần nhất với lời bạn vừa nói",
			showHint: "Xem gợi ý",
			hideHint: "Cất gợi ý",
		},
		kinds: {
			hold: "Bạn giữ máy.",
			resume: "Bạn nói tiếp.",
			"hang-up": "Bạn gác máy.",
			limit: "Cuộc gọi bị ngắt.",
			"line-lost": "Mất tín hiệu, hai bên không nghe thấy nhau.",
			"line-back": "Có tín hiệu lại.",
			abandoned: "Cuộc gọi bỏ dở.",
			pause: (seconds: number, waited: number) =>
				`Mất kết nối ${seconds} giây. ${
					waited === seconds
						? "Đồng hồ đã dừng chờ."
						: waited === 0
							? "Đã hết số lần dừng, đồng hồ vẫn chạy."
							: `Đồng hồ dừng chờ ${waited} giây, rồi chạy tiếp.`
				}`,
		},
		conversation: "Cuộc gọi từ đầu",
		now: "Người gọi vừa nói",
		panes: { label: "Phần của cuộc gọi", call: "Cuộc gọi", record: "Phiếu ca", referral: "Chuyển tuyến" },
		abandoned: {
			title: "Cuộc gọi này đã bỏ dở",
			lead: "Quá nửa giờ không có ai trên máy nên cuộc gọi tự kết thúc. Cuộc này không bị tính điểm. Nếu là cuộc được giao, bạn gọi lại được.",
			again: "Đến phần luyện tập",
		},
	},
	en: {
		purpose: { practice: "Practice", assessed: "Assessed call" },
		live: "Live role-play",
		again: {
			tag: (turn: number) => `Again from turn ${turn}`,
			lead: (turn: number) =>
				`You are back at turn ${turn}, as new practice; the earlier call stays what it was. Take your time to read: the clock starts when you say something, or press Go on.`,
			begin: "Go on",
			began: "You began again here.",
		},
		skipToReplies: "To the replies",
		caller: "Caller",
		you: "You",
		turn: (n: number) => `turn ${n}`,
		ringing: {
			title: "The phone is ringing",
			lead: (name: string) =>
				`When you answer, the clock starts and the caller hears the greeting first. In this call the counsellor's name is ${name}.`,
			answer: "Answer the call",
			back: "Not yet, go back",
		},
		bar: {
			hold: "Hold",
			resume: "Talk again",
			end: "End the call",
			clock: (text: string) => `Call time ${text}`,
		},
		end: {
			title: "Hang up now?",
			text: "The caller will hear the line go dead. You can still write the case record afterwards.",
			confirm: "Hang up",
			cancel: "Keep talking",
		},
		saved: {
			all: "Every reply is saved",
			sending: "Sending your reply",
			waiting: "No connection. Your reply is kept on this machine and goes out when the line is back.",
			lost: "No connection. The clock is stopped while we reconnect.",
			signedOut: "Your session has ended. The call is kept.",
			signIn: "Sign in again",
		},
		notice: {
			elsewhere: "This call has just gone on in another window. This page has caught up.",
			overtaken: "The caller spoke before your reply arrived. Please choose again.",
			notPossible: "That cannot be done right now. The page is up to date again.",
		},
		gauges: {
			lead: "The caller now",
			trust: "Trust",
			distress: "Distress",
			danger: "Danger",
			change: (by: number) => (by === 0 ? "no change" : `this turn ${by > 0 ? "+" : "−"}${Math.abs(by)}`),
			read: (name: string, value: number, by: number) =>
				`${name} ${value} of 10, ${by === 0 ? "no change" : `last turn ${by > 0 ? "+" : "−"}${Math.abs(by)}`}`,
		},
		silence: {
			seconds: (n: number) => (n === 1 ? "1 second of silence" : `${n} seconds of silence`),
			nearing: "The caller is running out of patience",
			waits: "The caller is waiting for you",
		},
		held: {
			title: "On hold",
			seconds: (n: number) =>
				`On hold for ${n === 1 ? "1 second" : `${n} seconds`}. All the caller hears is music.`,
		},
		words: {
			label: "What would you say? Type it as you would say it to the caller",
			hint: {
				practice:
					"Your words are kept for you and your trainer to read; nobody rates them. Then you pick the nearest reply.",
				assessed:
					"Your words are kept and rated. Then you pick the nearest reply, so that the caller can answer.",
			},
			escape: "leaves the box: the call's keys work again.",
			send: "Say this",
			empty: "Type what you would say, even if it is only a few words.",
		},
		replies: {
			label: "Your replies",
			nearest: "Pick the reply nearest to what you said",
			showHint: "Show a hint",
			hideHint: "Hide the hint",
		},
		kinds: {
			hold: "You put the caller on hold.",
			resume: "You are back on the line.",
			"hang-up": "You hung up.",
			limit: "The call was cut off.",
			"line-lost": "The line dropped: neither hears the other.",
			"line-back": "The line is back.",
			abandoned: "The call was left.",
			pause: (seconds: number, waited: number) =>
				`No connection for ${seconds} seconds. ${
					waited === seconds
						? "The clock waited."
						: waited === 0
							? "There was no pause left: the clock ran on."
							: `The clock waited ${waited} seconds, then ran on.`
				}`,
		},
		conversation: "The call from its start",
		now: "What the caller just said",
		panes: { label: "Parts of the call", call: "Call", record: "Record", referral: "Referral" },
		abandoned: {
			title: "This call was left",
			lead: "Nobody was on the line for half an hour, so the call ended by itself. It is not scored. If it was assigned to you, you can take it again.",
			again: "Go to practice",
		},
	},
});
export type CallTexts = (typeof callTexts)["vi"];
