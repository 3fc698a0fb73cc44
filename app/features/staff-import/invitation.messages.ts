import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

const people = (n: number) => counted(n, "person", "people");

/** The invitation of those whom a list has added. */
export const invitationTexts = defineMessages({
	vi: {
		title: "Mời đăng nhập",
		standing: (all: number, password: number, link: number, waiting: number) =>
			`Trong ${all} người của danh sách này: ${password} người đã có mật khẩu, ${link} người có liên kết còn dùng được, ${waiting} người chưa được mời.`,
		invite: (n: number) => `Gửi thư mời ${n} người`,
		note: "Mỗi người nhận một thư bằng ngôn ngữ của mình, có liên kết để tự đặt mật khẩu: dùng được một lần, trong ba ngày. Ai đã có mật khẩu hoặc liên kết còn dùng được thì không nhận thêm thư.",
		byFileBefore:
			"Hệ thống này chưa cài máy chủ thư: thư chỉ được ghi thành tệp trên máy chủ, người vận hành phải tự chuyển.",
		running: (n: number) => `Đang mời: đã lập liên kết cho ${n} người.`,
		progress: "Tiến độ mời",
		invited: (n: number, before: number) =>
			`Lần này đã mời ${n} người. ${before === 0 ? "Trước đó chưa ai có liên kết còn dùng được." : `${before} người đã có liên kết còn dùng được nên không gửi lại.`}`,
		byFile: "Chưa cài máy chủ thư: các thư này là tệp trên máy chủ, chưa đến tay ai.",
	},
	en: {
		title: "Inviting them to sign in",
		standing: (all: number, password: number, link: number, waiting: number) =>
			`Of ${people(all)} from this list, ${password} ${password === 1 ? "has" : "have"} a password, ${link} ${link === 1 ? "has" : "have"} a link that still works, ${waiting} ${waiting === 1 ? "was" : "were"} not invited yet.`,
		invite: (n: number) => `Mail an invitation to ${people(n)}`,
		note: "Each gets a mail in their own language with a link to set a password: it works once, for three days. Whoever has a password, or a link that still works, gets no other mail.",
		byFileBefore:
			"No mail server is set up here: the mails are only written to files on the server, and whoever runs it has to pass them on.",
		running: (n: number) => `Inviting: links made for ${people(n)}.`,
		progress: "Progress of the invitation",
		invited: (n: number, before: number) =>
			`${people(n)} invited this time. ${before === 0 ? "Nobody had a link that still worked." : `${people(before)} had a link that still works and got no other.`}`,
		byFile: "No mail server is set up: these mails are files on the server, and have reached nobody yet.",
	},
});
