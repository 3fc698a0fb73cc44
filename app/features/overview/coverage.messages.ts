import { defineMessages } from "~/platform/i18n/messages";

/** Who is certified in what, by centre. */
export const coverageTexts = defineMessages({
	vi: {
		title: "Ai đang có chứng nhận",
		lead: "Trạng thái hôm nay của mọi người có hồ sơ, theo chương trình và đơn vị.",
		centre: "Đơn vị",
		certified: "Đang có hiệu lực",
		of: (certified: number, people: number): string => `${certified} trên ${people}`,
		nobody: "Chưa ai ở đây có hồ sơ trong chương trình này.",
		note: "Người giữ vai trò ở hai đơn vị thì tính ở cả hai. Số trong bảng của nhân viên tư vấn 111 dẫn đến danh sách.",
		total: "Tất cả",
	},
	en: {
		title: "Who is certified",
		lead: "The state of today of everybody with a record, by programme and centre.",
		centre: "Centre",
		certified: "Certified now",
		of: (certified: number, people: number): string => `${certified} of ${people}`,
		nobody: "Nobody here has a record in this programme yet.",
		note: "Who holds roles at two centres counts at both. Figures of hotline counsellors lead to the list.",
		total: "All",
	},
});
