import { defineMessages } from "~/platform/i18n/messages";
import { roleTexts } from "~/platform/i18n/role.messages";

const english = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** Accounts, their roles and links. */
export const accountsTexts = defineMessages({
	vi: {
		title: "Tài khoản",
		roles: roleTexts.vi,
		count: (people: number, disabled: number) =>
			`${people} tài khoản trong phạm vi của bạn${disabled > 0 ? `, ${disabled} tài khoản đang khoá` : ""}.`,
		make: "Lập tài khoản",
		search: "Tên hoặc thư điện tử",
		searchHint: "Gõ không dấu cũng được.",
		searchDo: "Tìm",
		reset: "Xem tất cả",
		found: (count: number) => `${count} tài khoản khớp`,
		nothing: "Không có tài khoản nào khớp. Thử một phần của tên, hoặc phần trước dấu @ của thư điện tử.",
		columns: { name: "Người", email: "Thư điện tử", roles: "Vai trò" },
		caption: "Danh sách tài khoản",
		disabled: "Đang khoá",
		noRole: "không còn vai trò nào",
		from: (day: string) => `từ ${day}`,
		role: "Vai trò",
		centre: "Đơn vị",
		chooseCentre: "Chọn đơn vị",
		fresh: {
			title: "Lập tài khoản",
			lead: "Tài khoản chưa có mật khẩu. Người ấy tự đặt mật khẩu bằng một liên kết: bạn trao tận tay, hoặc gửi qua thư.",
			name: "Họ và tên",
			email: "Thư điện tử",
			language: "Ngôn ngữ",
			submit: "Lập, tôi trao liên kết",
			mail: "Lập và gửi liên kết qua thư",
			submitting: "Đang lập …",
			another: "Lập tài khoản khác",
		},
		link: {
			made: (name: string) => `Liên kết đặt mật khẩu của ${name}`,
			once: (until: string) =>
				`Chỉ hiện một lần, ngay bây giờ. Chép lại và trao tận tay. Dùng được một lần, đến ${until}. Liên kết cũ (nếu có) không còn dùng được.`,
			label: "Liên kết",
			copy: "Chép liên kết",
			copied: "Đã chép",
			toAccount: "Xem tài khoản",
			mailed: (to: string) =>
				`Liên kết đặt mật khẩu đang trên đường đến ${to}. Liên kết cũ (nếu có) không còn dùng được.`,
			notMailed:
				"Thư chưa gửi được: chưa cài máy chủ thư, hoặc máy chủ không nhận. Hãy trao liên kết này tận tay.",
		},
		account: {
			back: "Tài khoản",
			disabledSince: (at: string) =>
				`Đang khoá từ ${at}. Người này không đăng nhập được; hồ sơ vẫn còn nguyên.`,
			own: "Đây là tài khoản của chính bạn. Vai trò và liên kết của mình thì quản trị viên khác làm; mật khẩu đổi ở trang Tài khoản của tôi.",
			elsewhere:
				"Người này còn giữ vai trò ngoài phạm vi của bạn. Bạn giao hay kết thúc được vai trò ở đơn vị mình; khoá tài khoản và liên kết mật khẩu thì quản trị viên cấp trên làm.",
			record: "Xem hồ sơ đào tạo",
			rolesTitle: "Vai trò",
			rolesNone: "Chưa có vai trò nào.",
			since: (from: string) => `từ ${from}`,
			span: (from: string, to: string) => `${from} đến hết ${to}`,
			toCome: (from: string) => `bắt đầu ${from}`,
			states: { held: "đang giữ", "to-come": "chưa đến ngày", ended: "đã kết thúc" },
			end: "Kết thúc",
			lastDay: "Ngày cuối cùng",
			endOn: "Kết thúc sau ngày này",
			endNow: "Kết thúc ngay",
			giveTitle: "Giao vai trò",
			fromDay: "Từ ngày",
			give: "Giao vai trò này",
			accessTitle: "Đăng nhập",
			password: (has: boolean): string => (has ? "Đã đặt mật khẩu." : "Chưa đặt mật khẩu."),
			sessions: (count: number) =>
				count === 0 ? "Không có phiên đăng nhập nào." : `${count} phiên đang đăng nhập.`,
			factor: ({ has, required }: { has: boolean; required: boolean }): string =>
				has
					? "Đã bật bước xác nhận thứ hai."
					: required
						? "Phải cài bước xác nhận thứ hai khi đăng nhập lần tới."
						: "Chưa bật bước xác nhận thứ hai.",
			resetFactor: "Đặt lại bước xác nhận thứ hai",
			resetQuestion: (name: string) =>
				`Dùng khi ${name} mất điện thoại và hết mã dự phòng. Hãy chắc là đúng người: gọi lại số bạn biết, hoặc gặp mặt. Mọi phiên của người ấy bị đăng xuất; lần đăng nhập tới chỉ cần mật khẩu, trừ khi vai trò bắt buộc cài lại.`,
			resetDo: "Đặt lại",
			mailLink: "Gửi liên kết đặt mật khẩu qua thư",
			newLink: "Lập liên kết đặt mật khẩu",
			newLinkNote: (hasPassword: boolean): string =>
				hasPassword
					? "Khi người ấy quên mật khẩu. Mật khẩu cũ vẫn dùng được cho đến khi liên kết được dùng."
					: "Người này chưa có mật khẩu: mở liên kết để đặt lần đầu rồi đăng nhập. Liên kết trước (nếu có) hết dùng được.",
			signOutEverywhere: "Đăng xuất khỏi mọi nơi",
			disable: "Khoá tài khoản",
			disableQuestion: (name: string) =>
				`${name} sẽ bị đăng xuất ngay và không đăng nhập được nữa. Hồ sơ đào tạo vẫn còn. Có thể mở lại lúc nào cũng được.`,
			disableDo: "Khoá tài khoản này",
			enable: "Mở lại tài khoản",
			done: "Đã làm xong.",
		},
		errors: {
			needName: "Nhập họ và tên.",
			nameTooLong: "Tên dài nhất là 100 ký tự.",
			nameLetters: "Tên chỉ gồm chữ, dấu cách, dấu chấm, dấu nháy và gạch nối.",
			needEmail: "Nhập địa chỉ thư, ví dụ ten@donvi.vn.",
			emailTaken: "Địa chỉ này đã có tài khoản. Tìm trong danh sách, hoặc dùng địa chỉ khác.",
			needRole: "Chọn vai trò.",
			needCentre: "Chọn một đơn vị trong phạm vi của bạn.",
			alreadyHeld: "Người này đã giữ vai trò ấy ở đơn vị ấy.",
			needDay: "Chọn ngày.",
			beforeStart: "Ngày cuối cùng không thể trước ngày bắt đầu.",
			notYours: "Việc này ngoài phạm vi của bạn. Chưa có gì thay đổi.",
			endedAlready: "Vai trò này đã kết thúc rồi. Chưa có gì thay đổi.",
			disabledNoLink: "Tài khoản đang khoá. Mở lại trước, rồi lập liên kết.",
			erasedAlready: "Thông tin của người này đã được xoá. Không còn gì để làm với tài khoản này.",
			disableFirst: "Tài khoản này đang mở. Khoá trước, rồi mới xoá thông tin được.",
			wrongEmail: "Địa chỉ không khớp với tài khoản này. Chưa có gì bị xoá.",
			needGround: "Chọn căn cứ.",
			needReference: "Ghi số văn bản hoặc đơn yêu cầu.",
			moveBeforeStart: "Ngày chuyển phải sau ngày bắt đầu vai trò này.",
			cannotMove: "Người này đã giữ vai trò ấy ở đơn vị đó, hoặc vai trò đã kết thúc trước ngày ấy.",
			needLeaveKind: "Chọn loại nghỉ.",
			leaveTurned: "Ngày cuối không thể trước ngày đầu.",
			leaveThere: "Đã có một lần nghỉ trùng những ngày này. Sửa lần ấy, hoặc chọn ngày khác.",
			leaveNot: "Không lưu được: lần nghỉ chưa bắt đầu vào ngày ấy, chạm lần nghỉ sau, hoặc đã được bỏ.",
			failed: "Chưa lập được. Những gì bạn gõ vẫn còn; sửa chỗ có chữ đỏ rồi làm lại.",
		} as Record<string, string>,
	},
	en: {
		title: "Accounts",
		roles: roleTexts.en,
		count: (people: number, disabled: number) =>
			`${english(people, "account is", "accounts are")} within your reach${disabled > 0 ? `, ${disabled} of them disabled` : ""}.`,
		make: "Make an account",
		search: "Name or e-mail",
		searchHint: "With or without diacritics.",
		searchDo: "Find",
		reset: "Show all",
		found: (count: number) => `${english(count, "account matches", "accounts match")}`,
		nothing: "No account matches. Try part of the name, or what stands before the @ of the e-mail.",
		columns: { name: "Person", email: "E-mail", roles: "Roles" },
		caption: "List of accounts",
		disabled: "Disabled",
		noRole: "no role any more",
		from: (day: string) => `from ${day}`,
		role: "Role",
		centre: "Centre",
		chooseCentre: "Choose a centre",
		fresh: {
			title: "Make an account",
			lead: "The account has no password. The person sets one by a link: you hand it over, or have it mailed.",
			name: "Full name",
			email: "E-mail",
			language: "Language",
			submit: "Make it, I hand over the link",
			mail: "Make it and mail the link",
			submitting: "Making it …",
			another: "Make another account",
		},
		link: {
			made: (name: string) => `Link for ${name} to set a password`,
			once: (until: string) =>
				`It is shown once, now. Copy it and hand it over. It works once, until ${until}. An earlier link no longer works.`,
			label: "Link",
			copy: "Copy the link",
			copied: "Copied",
			toAccount: "See the account",
			mailed: (to: string) =>
				`The link to set a password is on its way to ${to}. An earlier link no longer works.`,
			notMailed:
				"It was not mailed: no mail server is set up, or it did not take the mail. Hand this link over yourself.",
		},
		account: {
			back: "Accounts",
			disabledSince: (at: string) =>
				`Disabled since ${at}. This person cannot sign in; the record is all there.`,
			own: "This is your own account. Another administrator gives you roles and links; you change your password on your account's page.",
			elsewhere:
				"This person also holds roles outside your reach. You can give and end roles at your centres; disabling and password links are for an administrator above.",
			record: "See the training record",
			rolesTitle: "Roles",
			rolesNone: "No roles yet.",
			since: (from: string) => `since ${from}`,
			span: (from: string, to: string) => `${from} to the end of ${to}`,
			toCome: (from: string) => `begins on ${from}`,
			states: { held: "held", "to-come": "to come", ended: "ended" },
			end: "End",
			lastDay: "Last day",
			endOn: "End after this day",
			endNow: "End now",
			giveTitle: "Give a role",
			fromDay: "From",
			give: "Give this role",
			accessTitle: "Sign-in",
			password: (has: boolean): string => (has ? "A password is set." : "No password is set yet."),
			sessions: (count: number) =>
				count === 0 ? "Not signed in anywhere." : `Signed in ${english(count, "time", "times")} now.`,
			factor: ({ has, required }: { has: boolean; required: boolean }): string =>
				has
					? "The second step is on."
					: required
						? "The second step has to be set up at the next sign-in."
						: "The second step is off.",
			resetFactor: "Reset the second step",
			resetQuestion: (name: string) =>
				`For when ${name} has lost the telephone and has no recovery codes left. Be sure who asks: call back on a number you know, or meet. They are signed out everywhere; the next sign-in takes the password only, unless a role makes them set it up again.`,
			resetDo: "Reset",
			mailLink: "Mail a link to set a password",
			newLink: "Make a link to set a password",
			newLinkNote: (hasPassword: boolean): string =>
				hasPassword
					? "For when the password is forgotten. The old one works until the link is used."
					: "This person has no password yet: the link sets the first one, and then they can sign in. A link before it (if any) no longer works.",
			signOutEverywhere: "Sign out everywhere",
			disable: "Disable the account",
			disableQuestion: (name: string) =>
				`${name} is signed out at once and can sign in no more. The training record stays. It can be enabled again at any time.`,
			disableDo: "Disable this account",
			enable: "Enable the account",
			done: "Done.",
		},
		errors: {
			needName: "Enter the full name.",
			nameTooLong: "A name can have 100 characters at most.",
			nameLetters: "A name has letters, spaces, full stops, apostrophes and hyphens only.",
			needEmail: "Enter an e-mail address, such as name@centre.vn.",
			emailTaken: "This address has an account already. Look for it in the list, or use another address.",
			needRole: "Choose a role.",
			needCentre: "Choose a centre within your reach.",
			alreadyHeld: "This person holds that role at that centre already.",
			needDay: "Choose a day.",
			beforeStart: "The last day cannot be before the first.",
			notYours: "This is outside your reach. Nothing was changed.",
			endedAlready: "That role has ended already. Nothing was changed.",
			disabledNoLink: "The account is disabled. Enable it first, then make the link.",
			erasedAlready: "This person's details have been erased. Nothing is left to do with this account.",
			disableFirst: "This account is open. Disable it first, then it can be erased.",
			wrongEmail: "The address is not this account's. Nothing was erased.",
			needGround: "Choose the ground.",
			needReference: "Give the number of the request or decision.",
			moveBeforeStart: "The move has to come after the first day of this role.",
			cannotMove: "This person holds that role there already, or the role ended before that day.",
			needLeaveKind: "Choose the kind of leave.",
			leaveTurned: "The last day cannot come before the first.",
			leaveThere: "Another leave runs on some of these days. Change that one, or choose other days.",
			leaveNot: "Not saved: the leave had not begun by then, would run into the next one, or was taken back.",
			failed: "It was not made yet. What you typed is still here; mend what is marked and try again.",
		} as Record<string, string>,
	},
});
