import { defineMessages } from "~/platform/i18n/messages";

/** What is written to people. Subjects name nobody: they are read on locked telephones, and over shoulders. */
export const mailTexts = defineMessages({
	vi: {
		greeting: (name: string) => `Chào ${name},`,
		farewell: "Lắng Nghe, hệ thống đào tạo của Tổng đài 111",
		links: {
			invited: {
				subject: "Tài khoản Lắng Nghe của bạn",
				text: "Quản trị viên đã lập cho bạn một tài khoản trên Lắng Nghe, nơi luyện và đánh giá cuộc gọi. Mở liên kết này để tự đặt mật khẩu:",
				not: "Nếu bạn không chờ thư này, cứ bỏ qua: không có mật khẩu thì tài khoản không dùng được.",
			},
			made: {
				subject: "Đặt lại mật khẩu Lắng Nghe",
				text: "Quản trị viên gửi bạn liên kết để đặt lại mật khẩu:",
				not: "Nếu bạn không nhờ việc này, hãy báo cho quản trị viên. Mật khẩu cũ vẫn dùng được cho đến khi liên kết được dùng.",
			},
			forgotten: {
				subject: "Đặt lại mật khẩu Lắng Nghe",
				text: "Có người vừa báo quên mật khẩu của tài khoản này. Nếu là bạn, mở liên kết này để đặt mật khẩu mới:",
				not: "Nếu không phải bạn, cứ bỏ qua: mật khẩu không thay đổi.",
			},
			email: {
				subject: "Xác nhận địa chỉ thư mới",
				text: "Bạn muốn dùng địa chỉ này để đăng nhập Lắng Nghe. Mở liên kết này để xác nhận:",
				not: "Nếu không phải bạn, cứ bỏ qua: không có gì thay đổi.",
			},
		},
		once: (until: string) => `Liên kết dùng được một lần, đến ${until}. Đừng chuyển thư này cho ai.`,
		notices: {
			password: { subject: "Mật khẩu Lắng Nghe đã đổi", text: "Mật khẩu của bạn vừa được đổi." },
			"factor-on": {
				subject: "Đã bật bước xác nhận thứ hai",
				text: "Từ nay, đăng nhập Lắng Nghe cần thêm mã từ điện thoại của bạn.",
			},
			"factor-off": {
				subject: "Đã tắt bước xác nhận thứ hai",
				text: "Đăng nhập Lắng Nghe từ nay chỉ cần mật khẩu.",
			},
			"factor-reset": {
				subject: "Bước xác nhận thứ hai đã được đặt lại",
				text: "Quản trị viên đã gỡ bước xác nhận thứ hai của bạn. Lần đăng nhập tới, bạn có thể phải cài lại.",
			},
			"recovery-code": {
				subject: "Một mã dự phòng vừa được dùng",
				text: "Có người vừa đăng nhập tài khoản của bạn bằng một mã dự phòng.",
			},
			"email-changed": {
				subject: "Địa chỉ đăng nhập Lắng Nghe đã đổi",
				text: "Tài khoản của bạn từ nay đăng nhập bằng một địa chỉ thư khác; địa chỉ này không còn dùng được.",
			},
		},
		notYou: "Nếu không phải bạn làm, hãy báo ngay cho quản trị viên.",
	},
	en: {
		greeting: (name: string) => `Hello ${name},`,
		farewell: "Lắng Nghe, training for the 111 hotline",
		links: {
			invited: {
				subject: "Your Lắng Nghe account",
				text: "An administrator has made you an account on Lắng Nghe, where calls are practised and assessed. Open this link to set your password:",
				not: "If you did not expect this, leave it: without a password the account is of no use.",
			},
			made: {
				subject: "Set a new Lắng Nghe password",
				text: "An administrator sends you a link to set a new password:",
				not: "If you did not ask for it, tell the administrator. The old password works until the link is used.",
			},
			forgotten: {
				subject: "Set a new Lắng Nghe password",
				text: "Somebody said that the password of this account was forgotten. If it was you, open this link to set a new one:",
				not: "If it was not you, leave it: the password has not changed.",
			},
			email: {
				subject: "Confirm your new address",
				text: "You want to sign in to Lắng Nghe with this address. Open this link to confirm it:",
				not: "If it was not you, leave it: nothing has changed.",
			},
		},
		once: (until: string) => `The link works once, until ${until}. Do not pass this mail on.`,
		notices: {
			password: {
				subject: "Your Lắng Nghe password was changed",
				text: "Your password was changed just now.",
			},
			"factor-on": {
				subject: "The second step is on",
				text: "From now on, signing in to Lắng Nghe also takes a code from your telephone.",
			},
			"factor-off": {
				subject: "The second step is off",
				text: "From now on, signing in to Lắng Nghe takes the password only.",
			},
			"factor-reset": {
				subject: "Your second step was reset",
				text: "An administrator has removed the second step of your sign-in. You may have to set it up again the next time.",
			},
			"recovery-code": {
				subject: "A recovery code was used",
				text: "Somebody signed in to your account with a recovery code just now.",
			},
			"email-changed": {
				subject: "The address of your Lắng Nghe account was changed",
				text: "Your account now signs in with another address; this one no longer works.",
			},
		},
		notYou: "If it was not you, tell the administrator at once.",
	},
});

export type LinkMail = keyof typeof mailTexts.vi.links;
export type NoticeMail = keyof typeof mailTexts.vi.notices;
