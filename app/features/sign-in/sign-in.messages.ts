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
		wrong: "Thư điện tử hoặc mật khẩu chưa đúng. Thử lại, hoặc chọn Quên mật khẩu.",
		tooMany: (wait: string) =>
			`Đã thử quá nhiều lần. Chờ ${wait} rồi thử lại, hoặc đặt mật khẩu mới bằng liên kết ở Quên mật khẩu.`,
		stepGone: "Bước xác nhận đã quá mười phút, hoặc đã xong ở cửa sổ khác. Mời bạn đăng nhập lại.",
		forgot: "Quên mật khẩu?",
		forgotten: {
			title: "Quên mật khẩu",
			lead: "Gõ địa chỉ thư của tài khoản. Bạn sẽ nhận một thư có liên kết để đặt mật khẩu mới.",
			submit: "Gửi liên kết",
			submitting: "Đang gửi …",
			sentTitle: "Hãy xem hộp thư",
			sent: (email: string) =>
				`Nếu có tài khoản với địa chỉ ${email}, thư có liên kết đang trên đường đến. Liên kết dùng được một lần, trong một giờ.`,
			nothingCame:
				"Chờ năm phút mà chưa thấy thì xem cả mục thư rác. Vẫn không có thì nhờ quản trị viên trao cho bạn một liên kết.",
			tooMany: (wait: string) => `Địa chỉ này vừa được gửi nhiều lần. Chờ ${wait} rồi thử lại.`,
			toSignIn: "Đến trang đăng nhập",
		},
		set: {
			title: "Đặt mật khẩu",
			lead: (name: string) => `Chào ${name}. Liên kết này dùng được một lần.`,
			repeat: "Gõ lại mật khẩu",
			submit: "Đặt mật khẩu",
			tooMany: (wait: string) => `Đã thử quá nhiều liên kết hỏng từ mạng này. Chờ ${wait} rồi thử lại.`,
			goneTitle: "Liên kết này không dùng được nữa",
			gone: "Liên kết đã được dùng, đã hết hạn, hoặc bị chép thiếu. Xin một liên kết mới ở Quên mật khẩu, hoặc nhờ quản trị viên.",
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
		wrong: "E-mail or password is not right. Try again, or choose Forgotten password.",
		tooMany: (wait: string) =>
			`Too many tries. Wait ${wait} and try again, or set a new password by the link under Forgotten password.`,
		stepGone:
			"More than ten minutes have gone by, or this step was taken in another window. Please sign in again.",
		forgot: "Forgotten password?",
		forgotten: {
			title: "Forgotten password",
			lead: "Enter the e-mail address of your account. You will get a mail with a link to set a new password.",
			submit: "Send the link",
			submitting: "Sending …",
			sentTitle: "Look into your mail",
			sent: (email: string) =>
				`If there is an account with the address ${email}, a mail with a link is on its way. The link works once, for an hour.`,
			nothingCame:
				"If nothing has come after five minutes, look into the spam folder too. If it is not there, ask an administrator to hand you a link.",
			tooMany: (wait: string) => `A link was asked for several times just now. Wait ${wait} and try again.`,
			toSignIn: "To the sign-in page",
		},
		set: {
			title: "Set your password",
			lead: (name: string) => `Hello ${name}. This link works once.`,
			repeat: "Type it again",
			submit: "Set password",
			tooMany: (wait: string) =>
				`Too many links that do not work were tried from this network. Wait ${wait} and try again.`,
			goneTitle: "This link no longer works",
			gone: "It was used, it has expired, or part of it is missing. Ask for a new one under Forgotten password, or ask an administrator.",
			toSignIn: "To the sign-in page",
			done: "Your password is set. Please sign in.",
		},
	},
});
