import { defineMessages } from "~/platform/i18n/messages";

/** Choosing a password: by a link, and in one's own account. */
export const newPasswordTexts = defineMessages({
	vi: {
		label: "Mật khẩu mới",
		hint: "Từ 8 ký tự trở lên; nên từ 15, một câu ngắn dễ nhớ là tốt nhất.",
		errors: {
			tooShort: "Mật khẩu cần ít nhất 8 ký tự.",
			tooLong: "Mật khẩu dài nhất là 128 ký tự.",
			different: "Hai lần gõ chưa giống nhau.",
			ownName: "Tên, địa chỉ thư của bạn và tên hệ thống thì ai cũng đoán được. Chọn một câu khác.",
			common: "Mật khẩu này nằm trong danh sách bị lộ nhiều nhất. Chọn một câu của riêng bạn.",
		} as Record<string, string>,
	},
	en: {
		label: "New password",
		hint: "8 characters or more, better 15; a short sentence that you remember is best.",
		errors: {
			tooShort: "The password needs at least 8 characters.",
			tooLong: "The password can have 128 characters at most.",
			different: "The two are not the same.",
			ownName:
				"Your name, your address and the name of this place are the first things that anybody would guess. Choose something else.",
			common: "This password is among those that leaked most often. Choose a sentence of your own.",
		} as Record<string, string>,
	},
});
