import type { HelpText } from "./help-text";

/** What help says about what staff are told, and about how long things are kept. */
export const NOTICE_VI = {
	notice: {
		title: "Thông báo cho nhân sự",
		purpose: "Cho biết Lắng Nghe ghi lại gì về bạn, để làm gì, giữ bao lâu, ai xem được.",
		doing: [
			"Đọc xong thì bấm “Tôi đã đọc”. Dòng nhắc ở đầu trang sẽ biến mất.",
			"Chưa bấm thì bạn vẫn làm việc bình thường. Bấm không phải là đồng ý.",
			"Có bản mới thì bạn được mời đọc lại. Các bản cũ vẫn mở ra xem được.",
		],
		roles: {
			manager: [
				"Xem ai trong đơn vị đã đọc, lọc ra người chưa đọc, ở mục Tổ chức, Thông báo.",
				"Quản lý toàn quốc ban hành bản mới: viết cả hai thứ tiếng, xem trước, rồi ban hành.",
			],
			administrator: ["Quản trị viên toàn quốc cũng ban hành được bản mới."],
		},
		kept: "Ghi lại bạn đã đọc bản nào, lúc nào. Không sửa được về sau.",
	},
	retention: {
		title: "Hạn lưu dữ liệu",
		purpose: "Cho biết mỗi loại dữ liệu được giữ bao lâu, vì sao, và đêm qua máy chủ đã xoá những gì.",
		doing: [
			"Xem cột “Lần cuối” để biết máy chủ có dọn mỗi đêm không.",
			"Thời hạn là mặc định của Lắng Nghe. Muốn đổi thì nói với người vận hành; thông báo cho nhân sự đổi theo.",
			"Phần cuối trang nói rõ thứ gì chưa có hạn xoá.",
		],
		kept: "Trang này chỉ để xem. Mỗi lần xoá được ghi vào nhật ký, chỉ có số lượng, không có nội dung.",
	},
} satisfies Record<string, HelpText>;
