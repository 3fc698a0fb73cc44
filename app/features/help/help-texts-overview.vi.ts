import type { HelpText } from "./help-text";

/** What help says to managers who look at their centres. */
export const OVERVIEW_VI = {
	reports: {
		title: "Báo cáo",
		purpose: "Báo cáo kỳ cho cơ quan chủ quản và nhà tài trợ, lập lại được đúng từng con số.",
		doing: [
			"Chọn đơn vị và kỳ, bấm “Lập báo cáo”. Báo cáo được tính ở phía sau; bạn có thể đi chỗ khác rồi quay lại.",
			"Tải tệp Excel (mỗi chỉ số một trang, một trang nói cách tính) hoặc PDF để in. Số trên màn hình cũng là những số ấy.",
			"Muốn lập lại báo cáo cũ: điền cùng kỳ và “như đã biết vào ngày” của báo cáo ấy. Sửa đổi về sau không lọt vào.",
			"“Dưới 5 người” là số được che để không nhận ra ai.",
			"Số của chính tổng đài (cuộc gọi thật, nạn nhân, mức hài lòng) thì nhập ở “Số liệu dịch vụ”, có nguồn và cách làm. Báo cáo để chúng ở một phần riêng.",
		],
		kept: "Mỗi báo cáo đã lập được giữ lại, kèm người lập và lúc lập. Ai có quyền với đơn vị thì mở được.",
	},
	overview: {
		title: "Tình hình các đơn vị",
		purpose: "Chất lượng cuộc gọi, việc luyện tập và các kết quả, theo đơn vị và theo tháng.",
		doing: [
			"Chọn đơn vị và các tháng ở câu đầu trang. Địa chỉ trang giữ lựa chọn: gửi cho đồng nghiệp có quyền thì họ thấy đúng như vậy.",
			"“Còn thiếu gì” cho thấy từng người và từng yêu cầu của một chương trình; bấm vào tên để mở hồ sơ. Tải được bảng ấy về máy (CSV); mỗi lần tải được ghi lại.",
			"“Quá hạn” gom chứng nhận đã hết hạn, cuộc gọi được giao chưa làm và quyết định còn nợ.",
			"Bấm vào một con số để xem các cuộc đứng sau nó; bấm vào cuộc để đọc nhận xét, bấm vào tên để mở hồ sơ.",
			"Dưới 5 cuộc thì ô để nhạt và có dấu ~: ít như vậy chưa nói được gì về một đơn vị.",
			"Số ở đây là của cuộc gọi đóng vai. Đừng cộng với số liệu của tổng đài thật.",
		],
		kept: "Các trang này chỉ để xem. Mở ra không đổi gì.",
	},
} satisfies Record<string, HelpText>;
