import { defineMessages } from "~/platform/i18n/messages";
import type { Role } from "~/platform/permissions/signed-in";

const rolesVi: Record<Role, string> = {
	trainee: "Học viên",
	trainer: "Giảng viên",
	manager: "Quản lý",
	administrator: "Quản trị",
};
const rolesEn: Record<Role, string> = {
	trainee: "Trainee",
	trainer: "Trainer",
	manager: "Manager",
	administrator: "Administrator",
};

/** Who has read the notice, and the next version of it. */
export const publishTexts = defineMessages({
	vi: {
		readers: {
			title: "Ai đã đọc thông báo",
			lead: (read: number, people: number, version: number) =>
				`${read} trên ${people} người đã xác nhận đã đọc bản ${version}, bản đang có hiệu lực.`,
			published: "Đã ban hành. Từ bây giờ mọi người được mời đọc bản mới.",
			read: "Đọc thông báo",
			publish: "Ban hành bản mới",
			caption: "Nhân sự và bản thông báo đã đọc",
			columns: { name: "Họ và tên", centre: "Đơn vị", version: "Đã đọc", at: "Lúc" },
			version: (version: number) => `bản ${version}`,
			older: (version: number) => `chỉ bản ${version}`,
			none: "chưa",
			found: (count: number) => `Tìm thấy ${count} người.`,
			nothing: "Không có ai khớp. Bỏ bớt điều kiện để xem nhiều hơn.",
			empty: "Chưa có ai trong các đơn vị của bạn. Thêm người ở trang Tài khoản.",
			roles: rolesVi,
			sentence: {
				before: "Người của",
				allCentres: "tất cả đơn vị",
				named: ", có tên",
				anyName: "bất kỳ",
				whose: ", bản đang có hiệu lực:",
				anyState: "đọc hay chưa cũng được",
				states: { "not-yet": "chưa xác nhận đã đọc", read: "đã xác nhận đã đọc" },
				end: ".",
				labels: { centre: "Đơn vị", q: "Tên", state: "Đã đọc hay chưa" },
				show: "Xem",
				reset: "Bỏ lọc",
			},
		},
		publish: {
			title: "Ban hành bản thông báo mới",
			lead: (version: number) =>
				`Bắt đầu từ bản ${version}. Ban hành xong, mọi người ở mọi đơn vị được mời đọc lại; bản cũ vẫn giữ nguyên.`,
			back: "Ai đã đọc thông báo",
			bodyVi: "Nội dung tiếng Việt",
			bodyEn: "Nội dung tiếng Anh",
			hint: "Dòng trống ngăn các đoạn. Đầu dòng gõ “## ” cho tiêu đề, “- ” cho một mục.",
			reason: "Điểm mới so với bản trước",
			reasonHint: "Mọi người đọc được dòng này.",
			preview: "Xem trước",
			doPublish: "Ban hành",
			previewTitle: "Bản sẽ được ban hành",
			languages: { vi: "Tiếng Việt", en: "Tiếng Anh" },
			errors: {
				needText: "Cần có nội dung.",
				needReason: "Cho biết có gì mới.",
				tooLong: "Quá dài.",
				stale:
					"Trong lúc bạn viết, người khác đã ban hành một bản mới. Những gì bạn gõ vẫn còn. Mở bản vừa ban hành ở thẻ khác để đối chiếu, sửa lại nếu cần rồi bấm Ban hành lần nữa.",
				same: "Nội dung giống hệt bản đang có hiệu lực, nên không có gì để ban hành.",
				failed: "Chưa ban hành được. Xem chỗ báo lỗi bên dưới.",
			} as Record<string, string>,
		},
	},
	en: {
		readers: {
			title: "Who has read the notice",
			lead: (read: number, people: number, version: number) =>
				`${read} of ${people} people have confirmed reading version ${version}, the one that holds.`,
			published: "Published. From now on everybody is asked to read the new version.",
			read: "Read the notice",
			publish: "Publish a new version",
			caption: "Staff and the version that they have read",
			columns: { name: "Name", centre: "Centre", version: "Has read", at: "At" },
			version: (version: number) => `version ${version}`,
			older: (version: number) => `only version ${version}`,
			none: "not yet",
			found: (count: number) => (count === 1 ? "1 person found." : `${count} people found.`),
			nothing: "Nobody matches. Drop a condition to see more.",
			empty: "There is nobody at your centres yet. Add people on the page of accounts.",
			roles: rolesEn,
			sentence: {
				before: "People of",
				allCentres: "all centres",
				named: ", named",
				anyName: "anything",
				whose: ", the version that holds:",
				anyState: "read or not",
				states: { "not-yet": "not yet read", read: "read" },
				end: ".",
				labels: { centre: "Centre", q: "Name", state: "Read or not" },
				show: "Show",
				reset: "Clear the filter",
			},
		},
		publish: {
			title: "Publish a new version of the notice",
			lead: (version: number) =>
				`It begins from version ${version}. Once published, everybody at every centre is asked to read again; the earlier version stays as it is.`,
			back: "Who has read the notice",
			bodyVi: "Text in Vietnamese",
			bodyEn: "Text in English",
			hint: "An empty line parts paragraphs. Begin a line with “## ” for a heading, “- ” for an item.",
			reason: "What is new in it",
			reasonHint: "Everybody can read this line.",
			preview: "Preview",
			doPublish: "Publish",
			previewTitle: "What would be published",
			languages: { vi: "Vietnamese", en: "English" },
			errors: {
				needText: "A text is needed.",
				needReason: "Say what is new.",
				tooLong: "Too long.",
				stale:
					"While you were writing somebody else published a new version. What you typed is still here. Open the one just published in another tab to compare, mend yours where needed, then press Publish again.",
				same: "The text is the same as the version that holds, so there is nothing to publish.",
				failed: "Not published yet. See what is marked below.",
			} as Record<string, string>,
		},
	},
});
