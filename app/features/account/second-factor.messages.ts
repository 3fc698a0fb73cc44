import { defineMessages } from "~/platform/i18n/messages";

/** One's own second step, and one's own address. */
export const ownFactorTexts = defineMessages({
	vi: {
		title: "Bước xác nhận thứ hai",
		back: "Tài khoản của tôi",
		lead: "Khi đăng nhập, ngoài mật khẩu bạn gõ thêm một mã từ điện thoại. Ai biết mật khẩu của bạn cũng chưa vào được.",
		off: "Đang tắt.",
		on: (since: string) => `Đang bật, từ ${since}.`,
		codesLeft: (count: number) =>
			count === 0 ? "Không còn mã dự phòng nào. Lập mã mới ngay hôm nay." : `Còn ${count} mã dự phòng.`,
		required:
			"Vai trò của bạn cần bước này, nên không tắt được. Đổi điện thoại thì nhờ quản trị viên đặt lại.",
		password: "Mật khẩu đang dùng",
		passwordWhy: "Để chắc là chính bạn.",
		begin: { title: "Bật", submit: "Bắt đầu cài" },
		cancel: "Thôi, không cài nữa",
		done: "Đã bật. Các máy khác đã bị đăng xuất.",
		renewed: "Mã cũ không còn dùng được. Đây là mã mới.",
		toAccount: "Tôi đã cất mã, về trang tài khoản",
		newCodes: { title: "Lập mã dự phòng mới", submit: "Lập mã mới" },
		turnOff: {
			title: "Tắt",
			note: "Sau đó chỉ cần mật khẩu. Các máy khác bị đăng xuất, và bạn nhận một thư báo.",
			submit: "Tắt bước xác nhận thứ hai",
		},
		errors: {
			needPassword: "Nhập mật khẩu đang dùng.",
			wrong: "Mật khẩu chưa đúng. Chưa có gì thay đổi.",
			required: "Vai trò của bạn cần bước này, nên không tắt được.",
			needEmail: "Nhập địa chỉ thư, ví dụ ten@donvi.vn.",
			same: "Đây là địa chỉ đang dùng.",
		} as Record<string, string>,
		email: {
			title: "Đổi địa chỉ thư",
			lead: (now: string) =>
				`Bạn đang đăng nhập bằng ${now}. Địa chỉ mới có hiệu lực khi bạn mở liên kết gửi đến đó.`,
			email: "Địa chỉ thư mới",
			submit: "Gửi liên kết xác nhận",
			sentTitle: "Hãy xem hộp thư mới",
			sent: (email: string) =>
				`Liên kết xác nhận đang trên đường đến ${email}, dùng được trong một giờ. Chưa có gì thay đổi cho đến lúc đó. Nếu địa chỉ ấy đã có tài khoản khác thì không có thư nào.`,
		},
		confirm: {
			title: "Xác nhận địa chỉ mới",
			lead: (name: string, email: string) => `Chào ${name}. Từ nay bạn sẽ đăng nhập bằng ${email}.`,
			submit: "Dùng địa chỉ này",
			doneTitle: "Địa chỉ đã đổi",
			done: (email: string) => `Từ nay bạn đăng nhập bằng ${email}. Địa chỉ cũ đã nhận một thư báo.`,
			goneTitle: "Liên kết này không dùng được nữa",
			gone: "Liên kết đã được dùng, đã hết hạn, hoặc bị chép thiếu. Đổi lại ở trang Tài khoản của tôi.",
			goOn: "Đi tiếp",
			tooMany: (wait: string) => `Đã thử quá nhiều liên kết hỏng từ mạng này. Chờ ${wait} rồi thử lại.`,
		},
	},
	en: {
		title: "Second step",
		back: "My account",
		lead: "When you sign in, you type a code from your telephone after the password. Somebody who knows your password alone does not get in.",
		off: "It is off.",
		on: (since: string) => `It is on, since ${since}.`,
		codesLeft: (count: number) =>
			count === 0
				? "No recovery codes are left. Make new ones today."
				: `${count} recovery ${count === 1 ? "code is" : "codes are"} left.`,
		required:
			"Your role needs this step, so it cannot be turned off. For a new telephone, ask an administrator to reset it.",
		password: "Current password",
		passwordWhy: "To be sure that it is you.",
		begin: { title: "Turn on", submit: "Begin to set it up" },
		cancel: "Do not set it up",
		done: "It is on. Other devices were signed out.",
		renewed: "The codes before no longer work. These are the new ones.",
		toAccount: "I have kept them, back to my account",
		newCodes: { title: "Make new recovery codes", submit: "Make new codes" },
		turnOff: {
			title: "Turn off",
			note: "Afterwards the password is enough. Other devices are signed out, and you get a mail about it.",
			submit: "Turn the second step off",
		},
		errors: {
			needPassword: "Enter the current password.",
			wrong: "The password is not right. Nothing was changed.",
			required: "Your role needs this step, so it cannot be turned off.",
			needEmail: "Enter an e-mail address, such as name@centre.vn.",
			same: "This is the address that you use now.",
		} as Record<string, string>,
		email: {
			title: "Change the e-mail address",
			lead: (now: string) =>
				`You sign in with ${now}. The new address holds once you open the link that is sent there.`,
			email: "New e-mail address",
			submit: "Send the link to confirm it",
			sentTitle: "Look into the new mailbox",
			sent: (email: string) =>
				`A link to confirm it is on its way to ${email} and works for an hour. Until then nothing is changed. If another account has that address, there is no mail.`,
		},
		confirm: {
			title: "Confirm the new address",
			lead: (name: string, email: string) => `Hello ${name}. From now on you will sign in with ${email}.`,
			submit: "Use this address",
			doneTitle: "The address was changed",
			done: (email: string) =>
				`From now on you sign in with ${email}. A mail about it went to the old address.`,
			goneTitle: "This link no longer works",
			gone: "It was used, it has expired, or part of it is missing. Change the address again on your account's page.",
			goOn: "Go on",
			tooMany: (wait: string) =>
				`Too many links that do not work were tried from this network. Wait ${wait} and try again.`,
		},
	},
});
