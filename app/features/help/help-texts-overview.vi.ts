import type { HelpText } from "./help-text";

/** What help says to managers who look at their centres. */
export const OVERVIEW_VI = {
	overview: {
		title: "Tình hình các đơn vị",
		purpose: "Chất lượng cuộc gọi, việc luyện tập và các kết quả, theo đơn vị và theo tháng.",
		doing: [
			"Chọn đơn vị và các tháng ở câu đầu trang. Địa chỉ trang giữ lựa chọn: gửi cho đồng nghiệp có quyền thì họ thấy đúng như vậy.",
			"Bấm vào một con số để xem các cuộc đứng sau nó; bấm vào cuộc để đọc nhận xét, bấm vào tên để mở hồ sơ.",
			"Dưới 5 cuộc thì ô để nhạt và có dấu ~: ít như vậy chưa nói được gì về một đơn vị.",
			"Số ở đây là của cuộc gọi đóng vai. Đừng cộng với số liệu của tổng đài thật.",
		],
		kept: "Các trang này chỉ để xem. Mở ra không đổi gì.",
	},
} satisfies Record<string, HelpText>;
