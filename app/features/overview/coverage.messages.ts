import { defineMessages } from "~/platform/i18n/messages";

/** Who is certified in what, by centre. */
export const coverageTexts = defineMessages({
	vi: {
		title: "Ai đang có chứng nhận",
		lead: "Tình trạng hôm nay của những người đã có ghi nhận trong từng chương trình, theo đơn vị. Ai chưa bắt đầu thì chưa tính.",
		centre: "Đơn vị",
		certified: "Đang có hiệu lực",
		of: "trên",
		nobody: "Chưa ai ở đây có ghi nhận trong chương trình này.",
		note: "Người giữ vai trò ở hai đơn vị thì tính ở cả hai. Ở dòng “Tất cả” thì tính một lần. Mỗi con số dẫn đến danh sách những người ấy.",
		total: "Tất cả",
	},
	en: {
		title: "Who is certified",
		lead: "Where people stand today who have anything on record in a programme, by centre. Whoever has not begun is not counted.",
		centre: "Centre",
		certified: "Certified now",
		of: "of",
		nobody: "Nobody here has a record in this programme yet.",
		note: "Somebody with roles at two centres counts at both, and once in the row for all. Each figure leads to the list of those people.",
		total: "All",
	},
});
