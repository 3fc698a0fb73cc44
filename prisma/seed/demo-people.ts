/** The demo's people: invented, over the centres, with what they are and where they stand in the programme. */

export const DEMO_DOMAIN = "demo.langnghe.example";
/** One password for all of the demo. It is printed by `npm start`; a real installation has no demo accounts. */
export const DEMO_PASSWORD = "nghe-roi-hay-noi-111";

export type Standing =
	| "new"
	| "learning"
	| "nearly"
	| "eligible"
	| "certified"
	| "expiring"
	| "expired"
	| "suspended";

export interface DemoPerson {
	readonly name: string;
	/** The part before the at sign. */
	readonly login: string;
	readonly roles: readonly {
		readonly role: "trainee" | "trainer" | "manager" | "administrator";
		readonly centre: string;
	}[];
	readonly standing: Standing;
}

/** Social-work centres below the regional ones. */
export const DEMO_CENTRES = [
	{
		id: "ctxh-nghe-an",
		parentId: "ha-noi",
		nameVi: "Trung tâm Công tác xã hội Nghệ An",
		nameEn: "Nghệ An social-work centre",
	},
	{
		id: "ctxh-lao-cai",
		parentId: "ha-noi",
		nameVi: "Trung tâm Công tác xã hội Lào Cai",
		nameEn: "Lào Cai social-work centre",
	},
	{
		id: "ctxh-quang-tri",
		parentId: "da-nang",
		nameVi: "Trung tâm Công tác xã hội Quảng Trị",
		nameEn: "Quảng Trị social-work centre",
	},
	{
		id: "ctxh-tay-ninh",
		parentId: "an-giang",
		nameVi: "Trung tâm Công tác xã hội Tây Ninh",
		nameEn: "Tây Ninh social-work centre",
	},
] as const;

/** Those who sign in. */
export const DEMO_SIGN_INS: readonly DemoPerson[] = [
	{
		name: "Đỗ Minh Hạnh",
		login: "trainee",
		roles: [{ role: "trainee", centre: "ha-noi" }],
		standing: "learning",
	},
	{ name: "Vũ Ngọc Ánh", login: "trainer", roles: [{ role: "trainer", centre: "ha-noi" }], standing: "new" },
	{
		name: "Lương Thị Thuỷ",
		login: "trainer2",
		roles: [{ role: "trainer", centre: "ha-noi" }],
		standing: "new",
	},
	{
		name: "Phạm Quốc Khánh",
		login: "manager",
		roles: [{ role: "manager", centre: "ha-noi" }],
		standing: "new",
	},
	{
		name: "Huỳnh Thị Kim Ngân",
		login: "manager.danang",
		roles: [{ role: "manager", centre: "da-nang" }],
		standing: "new",
	},
	{
		name: "Đinh Thị Bích Liên",
		login: "manager.national",
		roles: [{ role: "manager", centre: "national" }],
		standing: "new",
	},
	{
		name: "Trịnh Đức Long",
		login: "admin",
		roles: [{ role: "administrator", centre: "national" }],
		standing: "new",
	},
];

const staff = (name: string, login: string, centre: string, standing: Standing): DemoPerson => ({
	name,
	login,
	roles: [{ role: "trainee", centre }],
	standing,
});

/** Thirty more, with some history. */
export const DEMO_STAFF: readonly DemoPerson[] = [
	staff("Nguyễn Thị Thuỳ Dương", "thuy.duong", "ha-noi", "expiring"),
	staff("Trần Quang Huy", "quang.huy", "ha-noi", "certified"),
	staff("Lê Thị Mai Phương", "mai.phuong", "ha-noi", "certified"),
	staff("Bùi Văn Đức", "van.duc", "ha-noi", "expired"),
	staff("Đặng Hồng Nhung", "hong.nhung", "ha-noi", "nearly"),
	staff("Phan Thanh Tùng", "thanh.tung", "ha-noi", "eligible"),
	staff("Hoàng Thị Ngọc Lan", "ngoc.lan", "ha-noi", "certified"),
	staff("Vương Tiến Đạt", "tien.dat", "ha-noi", "suspended"),
	staff("Nông Thị Hoa", "thi.hoa", "ctxh-lao-cai", "learning"),
	staff("Lò Thị Ngần", "thi.ngan", "ctxh-lao-cai", "certified"),
	staff("Giàng A Sính", "a.sinh", "ctxh-lao-cai", "new"),
	staff("Trương Quỳnh Như", "quynh.nhu", "ctxh-nghe-an", "expiring"),
	staff("Hồ Sỹ Dũng", "sy.dung", "ctxh-nghe-an", "certified"),
	staff("Cao Thị Hằng", "thi.hang", "ctxh-nghe-an", "learning"),
	staff("Đinh Thị Bích Ngọc", "bich.ngoc", "da-nang", "certified"),
	staff("Huỳnh Văn Đức", "huynh.duc", "da-nang", "eligible"),
	staff("Võ Thị Thanh Tâm", "thanh.tam", "da-nang", "expiring"),
	staff("Ngô Quang Vinh", "quang.vinh", "da-nang", "learning"),
	staff("Tôn Nữ Khánh Linh", "khanh.linh", "da-nang", "new"),
	staff("Mai Xuân Trường", "xuan.truong", "da-nang", "nearly"),
	staff("Hồ Thị Kăn Liên", "kan.lien", "ctxh-quang-tri", "learning"),
	staff("Lê Bá Thành", "ba.thanh", "ctxh-quang-tri", "certified"),
	staff("Dương Thị Cẩm Tú", "cam.tu", "an-giang", "certified"),
	staff("Thạch Sô Phia", "so.phia", "an-giang", "expiring"),
	staff("Châu Văn Khải", "van.khai", "an-giang", "learning"),
	staff("Neáng Sóc Kha", "soc.kha", "an-giang", "nearly"),
	staff("Trần Thị Út Em", "ut.em", "an-giang", "expired"),
	staff("Lâm Chí Hiếu", "chi.hieu", "an-giang", "new"),
	staff("Nguyễn Thị Mộng Thường", "mong.thuong", "ctxh-tay-ninh", "certified"),
	staff("Phạm Hoàng Phúc", "hoang.phuc", "ctxh-tay-ninh", "learning"),
];
