import type { HelpText } from "./help-text";

/** What help says about courses. */
export const COURSES_VI = {
	courses: {
		title: "Khoá học",
		purpose: "Khoá học, các đợt, ai có chỗ, ai chờ, và ai đã có mặt buổi nào.",
		doing: [
			"Mở một đợt ở trang của khoá, thêm các buổi, rồi ghi danh người của đơn vị bạn.",
			"Hết chỗ thì người ghi danh sau vào danh sách chờ. Có người rút tên thì người chờ lâu nhất tự lên; người đã rút nằm ở cuối trang, ghi danh lại được.",
			"Từ ngày học trở đi, mở buổi để điểm danh: chọn cho từng người rồi lưu một lần. Người muộn thì sửa số giờ.",
			"Sửa điểm danh đã lưu thì cần lý do. Lần trước vẫn xem được ở cuối trang.",
			"Lượt có mặt và số người là hai con số khác nhau: một người đi ba buổi là ba lượt.",
			"Soạn bài kiểm tra ở trang của khoá: người học làm trước buổi đầu và từ buổi cuối. Trang bài kiểm tra của đợt cho biết từng câu khó đến đâu và mức thay đổi.",
			"Sửa khoá, đợt hoặc buổi ngay ở trang của nó. Đổi ngày hay số giờ của buổi đã điểm danh thì cần lý do, hồ sơ đổi theo. Buổi chưa điểm danh thì huỷ được.",
			"Người học cho ý kiến ở trang của đợt, không kèm tên. Người dạy thấy kết quả khi có từ 5 câu trả lời.",
		],
		kept: "Giờ có mặt vào hồ sơ ngay khi lưu điểm danh. Không có gì bị xoá.",
	},
} satisfies Record<string, HelpText>;
