import type { HelpText } from "./help-text";

/** What help says about certificates. */
export const CERTIFICATES_VI = {
	certificates: {
		title: "Chứng nhận",
		purpose: "Ai có chứng nhận còn hiệu lực, ai đã đủ điều kiện, và các giấy đã cấp.",
		doing: [
			"Quản lý bấm vào tên ở danh sách để mở trang của người đó, rồi ký cấp, gia hạn, tạm dừng hoặc thu hồi. Không ai tự ký cho mình.",
			"Nút cấp chỉ hiện khi mọi yêu cầu đã đạt; còn thiếu gì thì trang nói rõ.",
			"Tạm dừng và thu hồi cần lý do. Người có chứng nhận đọc được lý do đó.",
			"Lỗi nghiêm trọng được xác nhận ở người đang có chứng nhận mở ra một việc phải quyết định, có hạn. Tự nó không dừng chứng nhận.",
			"Giấy là một trang PDF có số và mã QR. Giấy cũ vẫn kiểm tra được sau khi gia hạn.",
			"Nút ở cuối danh sách in mọi giấy còn hiệu lực của những người khớp với câu lọc vào một tệp ZIP; in xong thì tải.",
		],
		kept: "Mỗi quyết định được ghi kèm người ký, ngày và lý do, và không sửa được về sau.",
	},
	"certificate-verifying": {
		title: "Kiểm tra một chứng nhận",
		purpose: "Cho bất kỳ ai cầm một tờ chứng nhận: giấy ấy hôm nay còn hiệu lực hay không.",
		doing: [
			"Quét mã QR trên giấy, hoặc gõ số in trên giấy rồi bấm Kiểm tra.",
			"Trang trả lời: còn hiệu lực, hết hạn, đang tạm dừng, đã thu hồi, hoặc đã thay bằng giấy số nào.",
		],
		kept: "Trang chỉ cho biết những gì in trên giấy. Không ghi lại ai đã kiểm tra.",
	},
} satisfies Record<string, HelpText>;
