import type { Message, Path } from "./problem";

/** What a path names, for a sentence. */
function nameOf(path: Path): Message {
	const last = path.at(-1);
	if (last === undefined) return { vi: "tệp", en: "the file" };
	if (typeof last !== "number") return { vi: `“${last}”`, en: `“${last}”` };
	const list = path.at(-2);
	return {
		vi: `mục thứ ${last + 1} của ${list === undefined ? "danh sách" : `“${list}”`}`,
		en: `item ${last + 1} of ${list === undefined ? "the list" : `“${list}”`}`,
	};
}

/** The first letter of a sentence is a capital, also where it begins with a name such as “item 2”. */
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const about = (path: Path, vi: (name: string) => string, en: (name: string) => string): Message => {
	const name = nameOf(path);
	return { vi: sentence(vi(name.vi)), en: sentence(en(name.en)) };
};

const KINDS: Readonly<Record<string, Message>> = {
	string: {
		vi: "một đoạn chữ (để trong dấu nháy nếu trông như số)",
		en: "a text (in quotes when it looks like a number)",
	},
	number: { vi: "một số", en: "a number" },
	int: { vi: "một số nguyên", en: "a whole number" },
	boolean: { vi: "true hoặc false", en: "true or false" },
	array: { vi: "một danh sách (các dòng bắt đầu bằng -)", en: "a list (lines that begin with -)" },
	tuple: { vi: "một danh sách hai mục", en: "a list of two" },
	object: { vi: "một khối gồm nhiều khoá", en: "a block of keys" },
	record: { vi: "một khối gồm nhiều khoá", en: "a block of keys" },
};

/** The forms that the schema names in its own messages, in Vietnamese. */
const FORMS: Readonly<Record<string, string>> = {
	"an id in kebab-case": "id dạng kebab-case: chữ thường, số, gạch nối",
	"a behaviour code such as safe-opening.b2": "mã hành vi như safe-opening.b2",
	"an agency's key such as CA or 113": "mã cơ quan như CA hay 113",
	"an id such as S03": "mã như S03",
	"a language tag such as vi": "mã ngôn ngữ như vi",
};

/** What is said of the form of a scenario's file: keys, types, ranges. */
export const formMessages = {
	unknownKey: (path: Path, key: string): Message => {
		const owner = path.length === 0 ? { vi: "Kịch bản", en: "A scenario" } : nameOf(path);
		return {
			vi: sentence(`${owner.vi} không có khoá “${key}”. Xem lại chính tả, hoặc bỏ ra.`),
			en: sentence(`${owner.en} has no key “${key}”. Look at its spelling, or take it out.`),
		};
	},
	missing: (path: Path, values?: readonly string[]) =>
		about(
			path,
			(name) => `thiếu ${name} ở đây. ${values ? `Chọn một trong: ${values.join(", ")}.` : "Thêm vào."}`,
			(name) => `${name} is missing here. ${values ? `It is one of: ${values.join(", ")}.` : "Add it."}`,
		),
	noValue: (path: Path) =>
		about(
			path,
			(name) => `${name} chưa có giá trị. Viết giá trị sau dấu hai chấm.`,
			(name) => `${name} has no value. Write one after the colon.`,
		),
	kind: (path: Path, expected: string) =>
		about(
			path,
			(name) => `${name} phải là ${KINDS[expected]?.vi ?? expected}.`,
			(name) => `${name} has to be ${KINDS[expected]?.en ?? expected}.`,
		),
	oneOf: (path: Path, values: readonly string[]) =>
		about(
			path,
			(name) => `${name} phải là ${values.length > 1 ? "một trong: " : ""}${values.join(", ")}.`,
			(name) => `${name} has to be ${values.length > 1 ? "one of: " : ""}${values.join(", ")}.`,
		),
	empty: (path: Path) =>
		about(
			path,
			(name) => `${name} đang trống. Viết chữ vào, hoặc bỏ khoá này.`,
			(name) => `${name} is empty. Write a text or take the key out.`,
		),
	tooLong: (path: Path, bound: string) =>
		about(
			path,
			(name) => `${name} dài hơn ${bound} ký tự. Viết ngắn lại.`,
			(name) => `${name} is longer than ${bound} characters. Shorten it.`,
		),
	count: (path: Path, bound: string, few: boolean) =>
		about(
			path,
			(name) => `${name} cần ${few ? "ít nhất" : "nhiều nhất"} ${bound} mục. ${few ? "Thêm vào" : "Bớt ra"}.`,
			(name) => `${name} needs at ${few ? "least" : "most"} ${bound}. ${few ? "Add some" : "Take some out"}.`,
		),
	bound: (path: Path, bound: string, few: boolean) =>
		about(
			path,
			(name) => `${name} phải từ ${bound} trở ${few ? "lên" : "xuống"}.`,
			(name) => `${name} has to be ${bound} or ${few ? "more" : "less"}.`,
		),
	/** `what`: how the schema names the form, in English. */
	format: (path: Path, format: string, what: string) =>
		format === "date"
			? about(
					path,
					(name) => `${name} phải là ngày như 2026-11-21.`,
					(name) => `${name} has to be a date such as 2026-11-21.`,
				)
			: about(
					path,
					(name) => `${name} phải là ${FORMS[what] ?? what}.`,
					(name) => `${name} has to be ${what}.`,
				),
	key: (path: Path) =>
		about(
			path,
			(name) => `khoá ${name} không phải là id dạng kebab-case (chữ thường, số, gạch nối).`,
			(name) => `the key ${name} is not an id in kebab-case (small letters, digits, hyphens).`,
		),
	other: (path: Path, what: string) =>
		about(
			path,
			(name) => `${name} không hợp lệ (${what}).`,
			(name) => `${name}: ${what}.`,
		),
};
