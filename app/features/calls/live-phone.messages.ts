import { defineMessages } from "~/platform/i18n/messages";

/** A live call as the trainee takes it: by voice, with the phone on the page. */
export const livePhoneTexts = defineMessages({
	vi: {
		tag: "Đóng vai trực tiếp",
		quiet: "Tắt chuông",
		loud: "Bật chuông",
		ringing: (trainer: string) =>
			`${trainer} đóng vai người gọi. Bạn nói chuyện thật, qua điện thoại hoặc trong cùng phòng. Khi bạn nhấc máy, đồng hồ bắt đầu chạy; hãy chào trước.`,
		before: "Trước khi nghe.",
		decline: "Xin đổi cuộc khác",
		declining: "Giảng viên được báo ngay, và chọn cuộc khác cho bạn.",
		closed: {
			title: "Cuộc đóng vai này đã đóng",
			lead: "Cuộc này không có điểm và không tính gì cho bạn. Muốn làm một cuộc khác, hãy nói với giảng viên.",
			home: "Về trang của tôi",
		},
		speak: {
			title: "Đang nói chuyện",
			text: (trainer: string) => `${trainer} đóng vai người gọi. Bạn cứ nói; màn hình này không gợi ý gì.`,
			record: "Ghi phiếu ca và chọn nơi chuyển tuyến ngay trong lúc nói, như khi trực máy thật.",
		},
		lost: {
			title: "Mất tiếng",
			text: "Bạn không nghe thấy người gọi nữa, đồng hồ đang dừng. Làm như khi đường dây thật bị đứt: đừng gọi lại nếu chưa chắc là an toàn.",
		},
		held: "Bạn đang giữ máy. Người gọi chỉ nghe tiếng nhạc.",
		waits: (trainer: string) =>
			`${trainer} mất kết nối. Cuộc gọi chờ, đồng hồ dừng; giảng viên khác có thể vào thay.`,
		watched: (names: string) => `Đang theo dõi, không lên tiếng: ${names}`,
		unwatched: "Không ai khác theo dõi.",
		words: "Lời người gọi đang được hiện cho bạn đọc.",
		noStream: "Đường truyền trực tiếp không thông; trang tự hỏi lại vài giây một lần.",
	},
	en: {
		tag: "Live role-play",
		quiet: "Silence the ring",
		loud: "Let it ring aloud",
		ringing: (trainer: string) =>
			`${trainer} plays the caller. You really talk, over a telephone or in the same room. When you answer, the clock starts; you greet first.`,
		before: "Before you listen.",
		decline: "Ask for another call",
		declining: "The trainer hears of it at once, and chooses another one for you.",
		closed: {
			title: "This role-play was closed",
			lead: "It has no score and counts nothing for you. If you would like to take another one, tell your trainer.",
			home: "To my page",
		},
		speak: {
			title: "You are on the line",
			text: (trainer: string) => `${trainer} plays the caller. Just talk; this screen gives no hints.`,
			record: "Fill in the case record and the referral while you talk, as you would on a real shift.",
		},
		lost: {
			title: "The line went dead",
			text: "You cannot hear the caller, and the clock is stopped. Do what you would do when a real line drops: do not call back unless you are sure that it is safe.",
		},
		held: "The caller is on hold. All they hear is music.",
		waits: (trainer: string) =>
			`${trainer} has lost the connection. The call waits and the clock is stopped; another trainer may take over.`,
		watched: (names: string) => `Following silently: ${names}`,
		unwatched: "Nobody else is following.",
		words: "What the caller says is shown to you.",
		noStream: "The live connection does not come through; the page asks again every few seconds.",
	},
});
