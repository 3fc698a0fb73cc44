import type { HelpText } from "./help-text";

/** What help says about sessions of live role-play. */
export const LIVE_SESSIONS_VI = {
	"live-sessions": {
		title: "Buổi đóng vai",
		purpose:
			"Theo dõi một nhóm học viên luyện cùng lúc, giao việc tiếp theo và chiếu một cuộc để cả nhóm cùng xem.",
		doing: [
			"Mở buổi: đặt tên, chọn đơn vị và học viên. Thêm hay bỏ người ở trang của buổi lúc nào cũng được.",
			"Mỗi dòng cho biết ai đang trong cuộc gọi, ai chưa nhận cuộc được giao, ai chưa có việc. Trang tự cập nhật.",
			"“Giao cho cả nhóm” giao một kịch bản luyện cho mọi người không ở trong cuộc gọi. Đánh dấu vài người thì chỉ giao cho họ.",
			"Ai hôm nay đã đủ cuộc nặng thì không được giao thêm cuộc nặng; trang nói rõ đã bỏ qua ai và vì sao.",
			"“Mở cuộc đóng vai” để tự mình đóng vai người gọi với một học viên.",
			"Bấm “Chiếu” ở một cuộc đã xong để xem từng lượt trên màn hình lớn: phím → và ←, Home, End. Tên học viên chỉ hiện khi bạn bật.",
			"Kết thúc buổi khi xong; bấm nhầm thì mở lại được.",
		],
		kept: "Buổi, người trong buổi và việc đã giao được giữ lại. Trang này không ghi ai cảm thấy thế nào.",
	},
} satisfies Record<string, HelpText>;
