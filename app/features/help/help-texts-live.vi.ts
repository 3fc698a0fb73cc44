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
				"Cuộc đánh giá do giảng viên khác đóng vai: mở cuộc đó là vừa nghe vừa đánh dấu theo từng lượt được. Dấu chỉ mình bạn thấy, và nằm sẵn trong bảng chấm khi học viên nộp phiếu ca.",
			],
		},
		keys: [
			["1–9", "chọn ý gần nhất với lời học viên"],
			["S", "học viên im lặng"],
			["L", "làm mất tiếng, rồi nối lại"],
		],
		kept: "Mỗi lần bấm được lưu ngay. Xong cuộc, nhật ký, bảng nhìn lại và việc chấm như mọi cuộc gọi khác.",
	},
	recording: {
		title: "Nghe lại cuộc đóng vai",
		purpose: "Nghe lại tiếng của cuộc đóng vai cạnh lời trong nhật ký, và ghi nhận xét ngay ở chỗ đáng nói.",
		doing: [
			"Bấm vào một câu để nghe từ câu đó. Lời học viên bắt đầu ngay sau câu trước của người gọi.",
			"Bỏ dấu ở một micro để chỉ nghe micro kia. Đổi tốc độ ở bên phải.",
			"Nhận xét gắn với chỗ đang nghe lúc bạn bắt đầu viết. Muốn chỗ khác, bấm “Lấy chỗ đang nghe”.",
			"Ai đã đồng ý cho ghi thì rút lại được ở cuối trang. Tiếng của cả hai bị xoá ngay.",
		],
		roles: {
			trainee: ["Chỉ bạn và giảng viên của trung tâm nghe được. Ai đã nghe thì trang hồ sơ của bạn ghi lại."],
			trainer: [
				"Cuộc đánh giá chưa công bố kết quả thì chưa ghi nhận xét được, để người chấm không bị ảnh hưởng.",
			],
		},
		keys: [
			["Space", "phím cách: nghe hoặc dừng"],
			["← →", "lùi hoặc tới 5 giây"],
			["↑ ↓", "câu trước, câu sau"],
		],
		kept: "Bản ghi giữ 90 ngày rồi xoá. Nhận xét lưu khi bấm “Ghi nhận xét”.",
	},
} satisfies Record<string, HelpText>;
