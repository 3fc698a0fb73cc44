import { defineMessages } from "~/platform/i18n/messages";

/** How long things are kept. */
export const retentionTexts = defineMessages({
	vi: {
		title: "Hạn lưu dữ liệu",
		lead: "Mỗi đêm, từ 2 giờ sáng, máy chủ xoá những gì đã quá hạn.",
		last: (moment: string) => `Lần dọn gần nhất: ${moment}.`,
		never: "Máy chủ chưa dọn lần nào. Lần đầu diễn ra trong vòng một giờ sau khi khởi động.",
		isDefault: "Mặc định",
		ground:
			"Mọi thời hạn dưới đây là mặc định của Lắng Nghe, chưa phải quyết định của cơ quan và không được chép từ luật: luật đòi có thời hạn (Luật 91/2025/QH15, đọc qua bản tóm tắt) nhưng không ấn định con số cho những thứ này.",
		notice: "Thông báo cho nhân sự nêu đúng các thời hạn này.",
		removedTitle: "Được xoá khi quá hạn",
		caption: "Từng loại dữ liệu, thời hạn và lần dọn cuối",
		columns: { what: "Thứ được giữ", keep: "Thời hạn", last: "Lần cuối", next: "Sắp tới" },
		period: (period: string, since: string) => `${period} kể từ ${since}`,
		removed: (count: number) => (count === 0 ? "không có gì phải xoá" : `xoá ${count}`),
		ever: (count: number) => `tổng cộng đã xoá ${count}`,
		notYet: "chưa chạy",
		next: (date: string) => `đêm rạng ngày ${date}`,
		nothing: "đang trống",
		keptTitle: "Chưa có hạn xoá",
		keptLead: "Chưa có việc tự động nào xoá những thứ sau. Cơ quan cần ấn định thời hạn.",
		erase: "Xoá theo yêu cầu của một người là việc khác: quản trị viên làm ở trang tài khoản của người đó.",
		backups: "Bản sao lưu vẫn chứa những gì đã xoá cho đến khi chính bản sao lưu ấy bị xoá.",
	},
	en: {
		title: "How long things are kept",
		lead: "Every night, from 2 in the morning on, the server removes what is past its time.",
		last: (moment: string) => `Last run: ${moment}.`,
		never: "The server has not cleaned up yet. It does so within an hour of its start.",
		isDefault: "Default",
		ground:
			"All periods below are defaults of Lắng Nghe, no decision of the organisation and not taken from a law: the law asks for an end (Law 91/2025/QH15, read from summaries) and sets no number for these.",
		notice: "The notice to staff names these very periods.",
		removedTitle: "Removed when it is over",
		caption: "Each kind of data, its period and its last run",
		columns: { what: "What is kept", keep: "How long", last: "Last run", next: "Next" },
		period: (period: string, since: string) => `${period} from ${since}`,
		removed: (count: number) => (count === 0 ? "nothing to remove" : `${count} removed`),
		ever: (count: number) => `${count} removed in all`,
		notYet: "not yet run",
		next: (date: string) => `the night to ${date}`,
		nothing: "there is none",
		keptTitle: "Without a date of removal",
		keptLead: "No job removes the following yet. The organisation has to set a period.",
		erase:
			"To remove what is known of one person at their request is another thing: an administrator does it on the page of the account.",
		backups: "Backups hold what was removed until they are removed themselves.",
	},
});
