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
} satisfies Record<string, HelpText>;
