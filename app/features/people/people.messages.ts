import { defineMessages } from "~/platform/i18n/messages";
import { roleTexts } from "~/platform/i18n/role.messages";
import { statusTexts } from "~/platform/i18n/status.messages";
import type { MissingWords } from "./standing-words";

const hoursVi = {
	course: "học",
	supervised: "kiểm huấn",
	refresher: "bồi dưỡng",
	"rater-training": "học chấm",
};
const hoursEn = {
	course: "course",
	supervised: "supervised",
	refresher: "refresher",
	"rater-training": "rater training",
};
const missingVi: MissingWords = {
	hours: (count, of) => `${count} giờ ${hoursVi[of]}`,
	calls: (count) => `${count} cuộc đánh giá`,
	categories: (count) => `${count} loại cuộc nữa`,
};
const missingEn: MissingWords = {
	hours: (count, of) => `${count} ${count === "1" ? "hour" : "hours"} (${hoursEn[of]})`,
	calls: (count) => (count === 1 ? "1 assessed call" : `${count} assessed calls`),
	categories: (count) => (count === 1 ? "1 more category" : `${count} more categories`),
};
const english = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The list of staff, and the words of status that the record uses too. */
export const peopleTexts = defineMessages({
	vi: {
		title: "Nhân sự",
		status: statusTexts.vi,
		roles: roleTexts.vi,
		missingWords: missingVi,
		sentence: {
			before: "Tìm trong",
			groups: {
				counsellors: "học viên và tư vấn viên",
				everyone: "mọi người có vai trò",
				disabled: "người đã khoá tài khoản",
			},
			of: "của",
			allCentres: "tất cả đơn vị",
			named: ", có tên",
			anyName: "bất kỳ",
			whose: ", tình trạng",
			anyStatus: "bất kỳ",
			sorted: ", xếp theo",
			sorts: { name: "tên", status: "tình trạng", until: "ngày hết hạn" },
			end: ".",
			show: "Xem",
			reset: "Bỏ bộ lọc",
			labels: {
				group: "Nhóm",
				centre: "Đơn vị",
				q: "Tên, không cần dấu",
				status: "Tình trạng",
				sort: "Xếp theo",
			},
		},
		count: (people: number, certified: number) => `${certified} trong ${people} người`,
		countRest: (programme: string) => ` đang có chứng nhận ${programme} còn hiệu lực`,
		assignByMix: "Giao cuộc gọi theo tỉ lệ",
		soon: (count: number) => (count === 0 ? "không ai sắp hết hạn." : `${count} người sắp hết hạn.`),
		found: (count: number) => `${count} người khớp với câu trên`,
		columns: {
			name: "Người",
			centre: "Đơn vị",
			status: "Tình trạng",
			until: "Đến hết ngày",
			missing: "Còn thiếu",
		},
		nothingMissing: "Không thiếu gì",
		toRenew: "Để gia hạn: ",
		more: (count: number) => ` và ${count} điều nữa`,
		none: "chưa có",
		caption: "Nhân sự và tình trạng chứng nhận",
		empty:
			"Đơn vị này chưa có ai trong nhóm đang xem. Quản trị viên lập tài khoản và giao vai trò ở trang Tài khoản.",
		nothing: "Không có ai khớp. Bớt chữ trong tên, hoặc chọn đơn vị và tình trạng rộng hơn.",
	},
	en: {
		title: "People",
		status: statusTexts.en,
		roles: roleTexts.en,
		missingWords: missingEn,
		sentence: {
			before: "Look among",
			groups: {
				counsellors: "trainees and counsellors",
				everyone: "everybody with a role",
				disabled: "people whose account is disabled",
			},
			of: "of",
			allCentres: "all centres",
			named: ", with",
			anyName: "any name",
			whose: ", who are",
			anyStatus: "of any status",
			sorted: ", by",
			sorts: { name: "name", status: "status", until: "end of validity" },
			end: ".",
			show: "Show",
			reset: "Clear the filter",
			labels: {
				group: "Group",
				centre: "Centre",
				q: "Name, with or without diacritics",
				status: "Status",
				sort: "Sorted by",
			},
		},
		count: (people: number, certified: number) => `${certified} of ${english(people, "person", "people")}`,
		countRest: (programme: string) => ` certified now as ${programme}`,
		assignByMix: "Assign calls by a mix",
		soon: (count: number) => (count === 0 ? "nobody is about to expire." : `${count} about to expire.`),
		found: (count: number) => `${english(count, "person matches", "people match")} the sentence above`,
		columns: { name: "Person", centre: "Centre", status: "Status", until: "Valid until", missing: "Missing" },
		nothingMissing: "Nothing is missing",
		toRenew: "To renew: ",
		more: (count: number) => ` and ${count} more`,
		none: "none yet",
		caption: "Staff and where their certificates stand",
		empty:
			"There is nobody in this group yet. An administrator makes accounts and gives roles on the page Accounts.",
		nothing: "Nobody matches. Type less of the name, or choose a wider centre or status.",
	},
});
