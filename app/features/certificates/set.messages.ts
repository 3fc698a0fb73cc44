import { defineMessages } from "~/platform/i18n/messages";

/** Certificates of many people in one file. */
export const setTexts = defineMessages({
	vi: {
		title: (count: number) => `${count} giấy chứng nhận trong một tệp`,
		asked: (moment: string) => `Yêu cầu lúc ${moment}.`,
		back: "Danh sách chứng nhận",
		working: (done: number, total: number) =>
			done === 0 ? `Đang chờ để in ${total} giấy.` : `Đã in ${done} trên ${total} giấy.`,
		failed: "Lần in vừa rồi không xong. Máy sẽ tự thử lại trong ít phút; không cần làm gì.",
		bar: "Số giấy đã in",
		refresh: "Xem lại tiến độ",
		made: "Tệp đã xong.",
		download: "Tải tệp ZIP",
		kept: "Tệp được giữ bảy ngày rồi tự xoá. Trong tệp có họ tên: hãy giữ và gửi đi như hồ sơ nhân sự.",
		pack: "Tải giấy của những người trong danh sách (ZIP)",
		packHint: "Chỉ gồm giấy còn hiệu lực của những người khớp với câu lọc ở trên.",
		errors: {
			none: "Không ai trong danh sách này có giấy còn hiệu lực. Hãy chọn tình trạng “Còn hiệu lực” hoặc đơn vị rộng hơn.",
			"too-many": "Một tệp chứa được 500 giấy. Hãy thu hẹp câu lọc, ví dụ theo đơn vị.",
		} as Record<string, string>,
	},
	en: {
		title: (count: number) =>
			count === 1 ? "1 certificate in one file" : `${count} certificates in one file`,
		asked: (moment: string) => `Asked for on ${moment}.`,
		back: "List of certificates",
		working: (done: number, total: number) =>
			done === 0 ? `Waiting to print ${total}.` : `${done} of ${total} are printed.`,
		failed: "The last attempt did not finish. It is tried again in a few minutes; there is nothing to do.",
		bar: "Certificates printed",
		refresh: "See how far it is",
		made: "The file is ready.",
		download: "Download the ZIP file",
		kept: "The file is kept for seven days. It holds names: keep it and send it as you would a staff file.",
		pack: "Download the papers of this list (ZIP)",
		packHint: "Papers in force alone, of the people whom the sentence above leaves.",
		errors: {
			none: "Nobody in this list has a paper in force. Choose the status “Certified”, or a wider centre.",
			"too-many": "One file holds 500 papers. Narrow the sentence down, to a centre for example.",
		} as Record<string, string>,
	},
});
