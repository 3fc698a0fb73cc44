import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

const days = (count: number) => counted(count, "day");
const entries = (count: number) => counted(count, "entry", "entries");

/** The list of the directory, and what of it has to be verified again. */
export const directoryTexts = defineMessages({
	vi: {
		title: "Danh bạ chuyển tuyến",
		lead: "Nơi nhận, khi nào chuyển, trao những gì. Mỗi mục ghi nguồn và ngày kiểm chứng gần nhất.",
		add: "Thêm nơi nhận",
		dueLink: (count: number) =>
			count === 0 ? "Mọi mục đều mới kiểm chứng" : `${count} mục cần kiểm chứng lại`,
		found: (found: number, total: number) => `${found} trong ${total} mục`,
		nothing: "Không có mục nào khớp. Thử từ khác, hoặc xoá các ô đã chọn.",
		empty: "Danh bạ chưa có mục nào.",
		caption: "Các nơi nhận",
		columns: {
			name: "Nơi nhận",
			when: "Khi nào",
			urgency: "Mức gấp",
			phone: "Số máy",
			verified: "Kiểm chứng",
		},
		sentence: {
			before: "Nơi nhận",
			anyWord: "có từ bất kỳ",
			urgent: ", gấp",
			anyUrgency: "mức nào cũng được",
			whose: ",",
			anyStatus: "kiểm chứng thế nào cũng được",
			sorted: ", xếp theo",
			end: ".",
			show: "Tìm",
			reset: "Bỏ chọn",
			sorts: { name: "tên", urgency: "mức gấp", verified: "ngày kiểm chứng, cũ nhất trước" },
			labels: { q: "Từ cần tìm", urgency: "Mức gấp", status: "Tình trạng", sort: "Xếp theo" },
		},
		urgencies: { T0: "ngay", T1: "trong 1 giờ", T2: "trong ngày", T3: "trong 3 ngày" },
		statuses: {
			verified: "Đã kiểm chứng",
			inferred: "Suy ra từ nguồn",
			unverified: "Chưa kiểm chứng",
			assumption: "Giả định của chúng tôi",
			retired: "Đã ngừng dùng",
		},
		onDay: (day: string) => `ngày ${day}`,
		never: "chưa bao giờ",
		ago: (count: number) => `${count} ngày trước`,
		due: {
			title: "Cần kiểm chứng lại",
			lead: "Những mục chưa kiểm chứng lần nào, hoặc lần gần nhất đã quá 90 ngày. Gọi thử hay đọc lại nguồn rồi ghi vào từng mục.",
			caption: "Các mục cần kiểm chứng lại",
			none: "Không có mục nào. Mục nào cũng đã kiểm chứng trong 90 ngày qua.",
			since: "Lần gần nhất",
			source: "Nguồn đang ghi",
			back: "Danh bạ",
		},
	},
	en: {
		title: "Referral directory",
		lead: "Who takes a referral, when, and what is handed over. Each entry gives its source and the day it was last verified.",
		add: "Add an agency",
		dueLink: (count: number) =>
			count === 0
				? "Every entry was verified lately"
				: `${entries(count)} ${count === 1 ? "needs" : "need"} verifying`,
		found: (found: number, total: number) => `${found} of ${entries(total)}`,
		nothing: "Nothing matches. Try another word, or clear what is chosen.",
		empty: "The directory has no entries yet.",
		caption: "Agencies",
		columns: {
			name: "Agency",
			when: "When",
			urgency: "Urgency",
			phone: "Telephone",
			verified: "Verified",
		},
		sentence: {
			before: "Agencies",
			anyWord: "with any word",
			urgent: ", urgency",
			anyUrgency: "any",
			whose: ",",
			anyStatus: "verified or not",
			sorted: ", sorted by",
			end: ".",
			show: "Search",
			reset: "Clear",
			sorts: { name: "name", urgency: "urgency", verified: "day verified, oldest first" },
			labels: { q: "Words to find", urgency: "Urgency", status: "Status", sort: "Sorted by" },
		},
		urgencies: { T0: "now", T1: "within the hour", T2: "the same day", T3: "within 3 days" },
		statuses: {
			verified: "Verified",
			inferred: "Inferred from a source",
			unverified: "Not verified",
			assumption: "Our assumption",
			retired: "Retired",
		},
		onDay: (day: string) => `on ${day}`,
		never: "never",
		ago: (count: number) => `${days(count)} ago`,
		due: {
			title: "To be verified again",
			lead: "Entries that were never verified, or more than 90 days ago. Call, or read the source again, and note it in the entry.",
			caption: "Entries to be verified again",
			none: "None. Every entry was verified in the last 90 days.",
			since: "Last time",
			source: "Source given",
			back: "Directory",
		},
	},
});
