import { defineMessages } from "~/platform/i18n/messages";

/** Setting a second factor up: on the way in, and in one's own account. */
export const factorTexts = defineMessages({
	vi: {
		steps: [
			"Mở ứng dụng tạo mã trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis. Chưa có thì cài từ kho ứng dụng.",
			"Quét mã này. Không quét được thì gõ khoá bên dưới vào ứng dụng.",
			"Gõ sáu chữ số mà ứng dụng đang hiện.",
		],
		qr: "Mã QR để cài ứng dụng tạo mã",
		secret: "Khoá",
		onThisDevice: "Mở trong ứng dụng tạo mã trên máy này",
		code: "Mã sáu chữ số",
		confirm: "Xác nhận mã",
		confirming: "Đang xác nhận …",
		codesTitle: "Mã dự phòng của bạn",
		codes:
			"Khi mất điện thoại, mỗi mã này thay cho một lần gõ mã, dùng được một lần. Chép ra giấy và cất nơi an toàn: trang này chỉ hiện một lần.",
		kept: "Tôi đã cất mã, đi tiếp",
		tooMany: (wait: string) => `Đã thử quá nhiều lần. Chờ ${wait} rồi thử lại, không cần báo ai.`,
		errors: {
			needCode: "Gõ mã.",
			wrongCode:
				"Mã chưa đúng, hoặc đã dùng rồi. Chờ mã mới hiện ra rồi gõ lại; xem giờ trên điện thoại có đúng không.",
			there: "Bước xác nhận thứ hai đã được cài ở một cửa sổ khác. Chưa có gì thay đổi ở đây.",
		} as Record<string, string>,
	},
	en: {
		steps: [
			"Open an authenticator app on your telephone, such as Google Authenticator, Microsoft Authenticator or Aegis. If you have none, install one from the app store.",
			"Scan this code. If you cannot, type the key below it into the app.",
			"Type the six digits that the app shows.",
		],
		qr: "QR code to set up the authenticator app",
		secret: "Key",
		onThisDevice: "Open it in the authenticator app on this device",
		code: "Six-digit code",
		confirm: "Confirm the code",
		confirming: "Confirming …",
		codesTitle: "Your recovery codes",
		codes:
			"If the telephone is gone, each of these stands in for a code, once. Write them down and keep them somewhere safe: this page shows them only now.",
		kept: "I have kept them, go on",
		tooMany: (wait: string) =>
			`Too many tries. Wait ${wait} and try again; there is no need to tell anybody.`,
		errors: {
			needCode: "Type the code.",
			wrongCode:
				"The code is not right, or was used already. Wait for the next one and type that; see whether the telephone's clock is right.",
			there: "The second step was set up in another window. Nothing was changed here.",
		} as Record<string, string>,
	},
});
