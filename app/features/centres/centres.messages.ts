import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

const english = (count: number) => counted(count, "person", "people");

/** The tree of centres. */
export const centresTexts = defineMessages({
	vi: {
		title: "Đơn vị",
		lead: "Quản lý và giảng viên thấy đơn vị của mình và các đơn vị trực thuộc. Đơn vị đã lập thì không xoá: hồ sơ cũ còn nhắc đến nó.",
		tree: "Các đơn vị trong phạm vi của bạn",
		search: "Tìm theo tên, kể cả tên cũ",
		searchDo: "Tìm",
		reset: "Xem tất cả",
		nothing: "Không có đơn vị nào khớp. Thử ít chữ hơn, hoặc gõ tên cũ.",
		choose: "Chọn đơn vị …",
		formerly: (names: string) => `Tên cũ: ${names}`,
		closed: (day: string) => `Đã đóng từ ${day}`,
		people: (here: number, withBelow: number) =>
			here === withBelow ? `${here} người` : `${here} người, ${withBelow} người kể cả trực thuộc`,
		add: {
			title: "Thêm trung tâm công tác xã hội",
			nameVi: "Tên tiếng Việt",
			nameEn: "Tên tiếng Anh",
			parent: "Trực thuộc",
			submit: "Thêm trung tâm này",
			submitting: "Đang thêm …",
			done: "Đã thêm trung tâm.",
			failed: "Chưa thêm được. Những gì bạn gõ vẫn còn; sửa chỗ có chữ đỏ rồi thêm lại.",
			errors: {
				needName: "Nhập tên, từ hai chữ cái trở lên.",
				nameTooLong: "Tên dài nhất là 120 ký tự.",
				nameTaken: "Đã có đơn vị tên này ở đó.",
				needParent: "Chọn một đơn vị trong phạm vi của bạn.",
			} as Record<string, string>,
		},
	},
	en: {
		title: "Centres",
		lead: "Managers and trainers see their centre and those below it. A centre is never deleted: old records point at it.",
		tree: "The centres within your reach",
		search: "Search by name, former names too",
		searchDo: "Search",
		reset: "Show all",
		nothing: "No centre fits. Try fewer words, or a former name.",
		choose: "Choose a centre …",
		formerly: (names: string) => `Formerly: ${names}`,
		closed: (day: string) => `Closed since ${day}`,
		people: (here: number, withBelow: number) =>
			here === withBelow ? english(here) : `${english(here)}, ${withBelow} with the centres below`,
		add: {
			title: "Add a social-work centre",
			nameVi: "Name in Vietnamese",
			nameEn: "Name in English",
			parent: "Belongs to",
			submit: "Add this centre",
			submitting: "Adding it …",
			done: "The centre was added.",
			failed: "It was not added yet. What you typed is still here; mend what is marked and add it again.",
			errors: {
				needName: "Enter a name of two letters or more.",
				nameTooLong: "A name can have 120 characters at most.",
				nameTaken: "There is a centre of that name there already.",
				needParent: "Choose a centre within your reach.",
			} as Record<string, string>,
		},
	},
});
