import { defineMessages } from "~/platform/i18n/messages";

/** Between the password and the session. */
export const secondStepTexts = defineMessages({
	vi: {
		code: {
			title: "Xác nhận bằng điện thoại",
			lead: "Mật khẩu đúng rồi. Mở ứng dụng tạo mã trên điện thoại và gõ mã của Lắng Nghe.",
			label: "Mã",
			hint: "Sáu chữ số. Mất điện thoại thì gõ một mã dự phòng vào đây.",
			submit: "Đăng nhập",
			submitting: "Đang đăng nhập …",
			lost: "Không còn mã dự phòng nào? Nhờ quản trị viên đặt lại bước xác nhận thứ hai cho bạn.",
			again: "Đăng nhập lại từ đầu",
		},
		setUp: {
			title: "Cài bước xác nhận thứ hai",
			lead: "Vai trò của bạn cần thêm một bước khi đăng nhập: mã từ điện thoại. Cài một lần, mất khoảng ba phút.",
			done: "Đã cài xong, và bạn đã đăng nhập.",
			over: "Bước này đã xong, hoặc đã quá mười phút.",
			goOn: "Đi tiếp",
		},
	},
	en: {
		code: {
			title: "Confirm with your telephone",
			lead: "The password is right. Open the authenticator app on your telephone and type the code for Lắng Nghe.",
			label: "Code",
			hint: "Six digits. If the telephone is gone, type a recovery code here.",
			submit: "Sign in",
			submitting: "Signing in …",
			lost: "No recovery codes left? Ask an administrator to reset your second step.",
			again: "Sign in again from the start",
		},
		setUp: {
			title: "Set up the second step",
			lead: "Your role takes one more step to sign in: a code from your telephone. You set it up once; it takes about three minutes.",
			done: "It is set up, and you are signed in.",
			over: "This step is done, or more than ten minutes have gone by.",
			goOn: "Go on",
		},
	},
});
