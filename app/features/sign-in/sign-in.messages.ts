import { defineMessages } from "~/platform/i18n/messages";

export const signInTexts = defineMessages({
	vi: {
		title: "Đăng nhập",
		lead: "Tài khoản do quản trị viên của trung tâm lập. Nếu chưa có, hãy nói với người phụ trách đào tạo.",
		email: "Thư điện tử",
		password: "Mật khẩu",
		submit: "Đăng nhập",
		submitting: "Đang đăng nhập …",
		needEmail: "Nhập địa chỉ thư, ví dụ ten@donvi.vn.",
		needPassword: "Nhập mật khẩu.",
		wrong:
			"Thư điện tử hoặc mật khẩu chưa đúng. Thử lại, hoặc xin quản trị viên một liên kết đặt lại mật khẩu.",
		tooMany: (seconds: number) =>
			`Đã thử quá nhiều lần từ máy này. Chờ ${seconds} giây rồi thử lại. Tài khoản của bạn không bị khoá.`,
		set: {
			title: "Đặt mật khẩu",
			lead: (name: string) => `Chào ${name}. Liên kết này dùng được một lần.`,
			password: "Mật khẩu mới",
			hint: "Từ 10 ký tự trở lên; một câu ngắn dễ nhớ là tốt nhất.",
			repeat: "Gõ lại mật khẩu",
			submit: "Đặt mật khẩu",
			tooShort: "Mật khẩu cần ít nhất 10 ký tự.",
			tooLong: "Mật khẩu dài nhất là 256 ký tự.",
			different: "Hai lần gõ chưa giống nhau.",
			ownName: "Tên và địa chỉ thư của bạn thì ai cũng đoán được. Chọn một câu khác.",
			goneTitle: "Liên kết này không dùng được nữa",
			gone: "Liên kết đã được dùng, đã hết hạn, hoặc bị chép thiếu. Xin quản trị viên một liên kết mới.",
			toSignIn: "Đến trang đăng nhập",
			done: "Đã đặt mật khẩu. Mời bạn đăng nhập.",
		},
	},
	en: {
		title: "Sign in",
		lead: "Accounts are made by your centre's administrator. If you have none, talk to whoever runs your training.",
		email: "E-mail",
		password: "Password",
		submit: "Sign in",
		submitting: "Signing in …",
		needEmail: "Enter an e-mail address, such as name@centre.vn.",
		needPassword: "Enter the password.",
		wrong:
			"E-mail or password is not right. Try again, or ask the administrator for a link to set a new password.",
		tooMany: (seconds: number) =>
			`Too many tries from this machine. Wait ${seconds} seconds and try again. Your account is not locked.`,
		set: {
			title: "Set your password",
			lead: (name: string) => `Hello ${name}. This link works once.`,
			password: "New password",
			hint: "10 characters or more; a short sentence that you remember is best.",
			repeat: "Type it again",
			submit: "Set password",
			tooShort: "The password needs at least 10 characters.",
			tooLong: "The password can have 256 characters at most.",
			different: "The two are not the same.",
			ownName: "Your name and address are the first things that anybody would guess. Choose something else.",
			goneTitle: "This link no longer works",
			gone: "It was used, it has expired, or part of it is missing. Ask the administrator for a new one.",
			toSignIn: "To the sign-in page",
			done: "Your password is set. Please sign in.",
		},
	},
});
