import type { HelpText } from "./help-text";

/** What help says about live role-plays. */
export const LIVE_VI = {
	"live-role-play": {
		title: "Đóng vai trực tiếp",
		purpose:
			"Giảng viên đóng vai người gọi, học viên nói thật. Tiếng nói đi qua điện thoại thường hoặc trong phòng; phần mềm giữ kịch bản, đồng hồ và nhật ký.",
		doing: [
			"Người theo dõi không lên tiếng. Học viên thấy tên của mọi người đang theo dõi.",
			"Mất mạng thì cứ để trang mở: trang tự nối lại, đúng chỗ đang dở.",
		],
		roles: {
			trainee: [
				"Khi có cuộc đóng vai, mọi trang đều báo chuông ở đầu trang. Nhấc máy, chào, rồi nói như khi trực thật.",
				"Vừa nói vừa ghi phiếu ca và chọn nơi chuyển tuyến, ngay trên trang cuộc gọi.",
			],
			trainer: [
				"Mở cuộc: chọn học viên, kịch bản, luyện tập hay đánh giá. Điện thoại của học viên reo.",
				"Đọc lời và cách nói ở giữa trang rồi nói thành tiếng. Nghe học viên đáp, chọn ý gần nhất; câu tiếp theo hiện ra.",
				"Học viên nói điều kịch bản không có: ghi lời, đánh dấu hành vi, bấm “Ghi điều khác”. Người gọi chưa đi tiếp.",
				"Im lặng, mất tiếng, người khác chen vào: bấm ở cột bên phải. Đồng hồ dừng khi mất tiếng.",
				"Người đóng vai mất mạng thì cuộc gọi chờ. Giảng viên khác của trung tâm mở cuộc đó và bấm “Vào đóng vai thay”.",
			],
		},
		keys: [
			["1–9", "chọn ý gần nhất với lời học viên"],
			["S", "học viên im lặng"],
			["L", "làm mất tiếng, rồi nối lại"],
		],
		kept: "Mỗi lần bấm được lưu ngay. Xong cuộc, nhật ký, bảng nhìn lại và việc chấm như mọi cuộc gọi khác.",
	},
} satisfies Record<string, HelpText>;
