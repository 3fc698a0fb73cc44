import { defineMessages } from "~/platform/i18n/messages";

const of = (vi: boolean) => (withFactor: number, people: number) =>
	vi
		? `${withFactor} trên ${people} người đã cài`
		: `${withFactor} of ${people} ${people === 1 ? "person has" : "people have"} set it up`;

/** Who signs in with a second step. */
export const rulesTexts = defineMessages({
	vi: {
		title: "Quy định đăng nhập",
		back: "Tài khoản",
		lead: "Chọn những vai trò phải xác nhận thêm bằng mã trên điện thoại khi đăng nhập. Nên bắt đầu với quản trị và quản lý.",
		legend: "Bước xác nhận thứ hai là bắt buộc với",
		of: of(true),
		warning:
			"Lưu xong, ai giữ vai trò được chọn mà chưa cài sẽ bị đăng xuất ngay, kể cả bạn, và được hướng dẫn cài khi đăng nhập lại. Cuộc gọi đang dở của họ tạm dừng, không mất gì.",
		save: "Lưu quy định",
		saved: "Đã lưu.",
		link: "Quy định đăng nhập",
	},
	en: {
		title: "Sign-in rules",
		back: "Accounts",
		lead: "Choose the roles that have to confirm with a code from their telephone when they sign in. Administrators and managers are where to begin.",
		legend: "The second step is required of",
		of: of(false),
		warning:
			"Once this is saved, whoever holds a chosen role and has not set it up is signed out at once, you too, and led through it when they sign in again. Their calls pause and lose nothing.",
		save: "Save the rules",
		saved: "Saved.",
		link: "Sign-in rules",
	},
});
