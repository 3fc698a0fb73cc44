import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFact, type FactDefinition } from "./compare-fact";

const AGE: FactDefinition = { type: "number", accept: ["22"] };
const RANSOM: FactDefinition = { type: "number", accept: ["120000000"] };
const COUNT: FactDefinition = { type: "number", accept: ["20..24"] };
const DEADLINE: FactDefinition = { type: "date", accept: ["2026-11-22"] };
const LEFT: FactDefinition = { type: "date", accept: ["2026-08-27", "rằm tháng Bảy"] };
const NAME: FactDefinition = { type: "person", accept: ["Trần Văn Lực", "Lực"] };
const PLACE: FactDefinition = { type: "place", accept: ["casino Kim Sa", "Bavet", "tầng ba"] };
const PASSPORT: FactDefinition = { type: "text", accept: ["C1234567"] };
const PAPERS: FactDefinition = { type: "text", accept: ["bị giữ hộ chiếu", "không có giấy tờ"] };
const SAFE: FactDefinition = {
	type: "choice",
	accept: ["after-eight"],
	options: {
		"after-eight": { vi: "Sau 20 giờ", en: "After 8 p.m." },
		never: { vi: "Không gọi lại", en: "Do not call back" },
	},
};

describe.each<[FactDefinition, [typed: string, verdict: string][]]>([
	[
		AGE,
		[
			["22", "recorded"],
			["22 tuổi", "recorded"],
			["hai mươi hai", "recorded"],
			["Hăm hai tuổi", "recorded"],
			["HAI MUOI HAI", "recorded"],
			["twenty-two", "recorded"],
			["22 years old", "recorded"],
			["Lực, 22 tuổi", "recorded"],
			["khoảng 22", "recorded"],
			["23", "wrong"],
			["23 tuổi", "wrong"],
			["hai mươi ba tuổi", "wrong"],
			["thirty", "wrong"],
			["khoảng 25", "for-a-rater"],
			["22 hay 23", "for-a-rater"],
			["không phải 22", "for-a-rater"],
			["22?", "for-a-rater"],
			["23?", "for-a-rater"],
			["sinh năm 2004", "for-a-rater"],
			["2004", "for-a-rater"],
			["hai ba", "for-a-rater"],
			["20-24", "for-a-rater"],
			["hơn hai mươi", "for-a-rater"],
			["còn trẻ", "for-a-rater"],
			["<30", "for-a-rater"],
		],
	],
	[
		RANSOM,
		[
			["120 triệu", "recorded"],
			["120tr", "recorded"],
			["120.000.000đ", "recorded"],
			["120,000,000 VND", "recorded"],
			["trăm hai mươi triệu", "recorded"],
			["một trăm hai mươi triệu đồng", "recorded"],
			["tram hai muoi trieu", "recorded"],
			["a hundred and twenty million", "recorded"],
			["0,12 tỷ", "recorded"],
			["đòi nợ 120 triệu", "recorded"],
			["120", "for-a-rater"],
			["100 triệu", "wrong"],
			["5000 USD", "for-a-rater"],
			["120 triệu, chuyển trước 20 triệu", "for-a-rater"],
		],
	],
	[
		COUNT,
		[
			["20", "recorded"],
			["24 người", "recorded"],
			["19", "wrong"],
			["chừng hai chục", "recorded"],
		],
	],
	[
		DEADLINE,
		[
			["2026-11-22", "recorded"],
			["22/11/2026", "recorded"],
			["22/11", "recorded"],
			["22-11", "recorded"],
			["22.11.26", "recorded"],
			["trưa 22/11", "recorded"],
			["12h trưa ngày 22/11", "recorded"],
			["ngày 22 tháng 11", "recorded"],
			["ngày 22 tháng 11 năm 2026", "recorded"],
			["ngày hai mươi hai tháng mười một", "recorded"],
			["ngay 22 thang 11", "recorded"],
			["22 Nov", "recorded"],
			["November 22nd, 2026", "recorded"],
			["noon on the 22nd of November", "recorded"],
			["11/22/2026", "recorded"],
			["hạn chót 22/11", "recorded"],
			["23/11", "wrong"],
			["ngày 23 tháng 11", "wrong"],
			["trưa 21/11", "wrong"],
			["22/11/2025", "wrong"],
			["22/11 âm lịch", "for-a-rater"],
			["trưa mai", "for-a-rater"],
			["chủ nhật", "for-a-rater"],
			["22", "for-a-rater"],
			["trước 23/11", "for-a-rater"],
			["22/11 hoặc 23/11", "for-a-rater"],
			["không phải 23/11", "for-a-rater"],
			["31/2", "for-a-rater"],
		],
	],
	[
		LEFT,
		[
			["rằm tháng Bảy", "recorded"],
			["ram thang bay", "recorded"],
			["đi từ rằm tháng 7", "recorded"],
			["27/8", "recorded"],
			["28/8", "for-a-rater"],
		],
	],
	[
		NAME,
		[
			["Trần Văn Lực", "recorded"],
			["TRAN VAN LUC", "recorded"],
			["em Lực", "recorded"],
			["Trần Văn Lực, 22 tuổi, em ruột", "recorded"],
			["không phải Lực", "for-a-rater"],
			["Lực hay Lục", "recorded"],
			["Trần Văn Lượng", "for-a-rater"],
			["Lucky", "for-a-rater"],
			["em trai chị Thắm", "for-a-rater"],
		],
	],
	[
		PLACE,
		[
			["Casino Kim Sa, Bavet", "recorded"],
			["casino kimsa", "recorded"],
			["bavet", "recorded"],
			["toà nhà có tầng 3 sáng đèn", "recorded"],
			["Tầng Ba", "recorded"],
			["tang 3", "recorded"],
			["Sihanoukville", "for-a-rater"],
			["chưa chắc ở Bavet", "for-a-rater"],
		],
	],
	[
		PASSPORT,
		[
			["C1234567", "recorded"],
			["c 123 4567", "recorded"],
			["số C1234567.", "recorded"],
			["C12345678", "for-a-rater"],
			["C1234576", "for-a-rater"],
		],
	],
	[
		PAPERS,
		[
			["Bị giữ hộ chiếu từ tháng 8", "recorded"],
			["không có giấy tờ", "recorded"],
			["không bị giữ hộ chiếu", "for-a-rater"],
		],
	],
	[
		SAFE,
		[
			["after-eight", "recorded"],
			["sau 20 giờ", "recorded"],
			["After 8 p.m.", "recorded"],
			["never", "wrong"],
			["Không gọi lại", "wrong"],
			["gọi buổi tối", "for-a-rater"],
		],
	],
])("a %o", (definition, table) => {
	test.each(table)("“%s” is %s", (typed, verdict) => {
		expect(compareFact(definition, typed)).toBe(verdict);
		expect(compareFact(definition, typed.normalize("NFD"))).toBe(verdict);
	});
});

const everyDefinition = [AGE, RANSOM, COUNT, DEADLINE, LEFT, NAME, PLACE, PASSPORT, PAPERS, SAFE];
const seeded = { seed: 111, numRuns: 400 } as const;

test("an answer that says anything besides a number or a day is never wrong", () => {
	const words = [
		"khoảng",
		"chắc",
		"hơn",
		"gần",
		"trước",
		"sau",
		"sinh",
		"hôm",
		"mai",
		"qua",
		"about",
		"maybe",
		"before",
		"tháng trước",
	];
	fc.assert(
		fc.property(
			fc.constantFrom(AGE, RANSOM, COUNT, DEADLINE, LEFT),
			fc.constantFrom(...words),
			fc.oneof(
				fc.nat(2_000).map(String),
				fc.constantFrom("23/11", "ngày 3 tháng 5", "hai mươi ba", "5 triệu"),
			),
			fc.boolean(),
			(definition, word, value, first) => {
				expect(compareFact(definition, first ? `${word} ${value}` : `${value} ${word}`)).not.toBe("wrong");
			},
		),
		seeded,
	);
});

test("a person, a place, a text is never wrong, whatever is typed; nothing throws", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
			for (const definition of everyDefinition) {
				const verdict = compareFact(definition, typed);
				if (["person", "place", "text"].includes(definition.type)) expect(verdict).not.toBe("wrong");
			}
		}),
		seeded,
	);
});

test("what a choice does not offer is never wrong", () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 30 }), (typed) => {
			fc.pre(!["never", "after-eight"].includes(typed.trim().toLowerCase()));
			expect(compareFact(SAFE, `${typed} x`)).not.toBe("wrong");
		}),
		seeded,
	);
});
