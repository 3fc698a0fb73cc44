/** Number words, Vietnamese and English, as {@link readNumbers} knows them. Vietnamese with their diacritics. */

export const VIETNAMESE_UNITS: ReadonlyMap<string, number> = new Map([
	["một", 1],
	["hai", 2],
	["ba", 3],
	["bốn", 4],
	["tư", 4],
	["năm", 5],
	["sáu", 6],
	["bảy", 7],
	["bẩy", 7],
	["tám", 8],
	["chín", 9],
]);

/** Forms that a unit takes only after the tens; they turn “hai mốt” into 21. */
export const UNITS_AFTER_TENS: ReadonlyMap<string, number> = new Map([
	["mốt", 1],
	["tư", 4],
	["lăm", 5],
	["nhăm", 5],
]);

/** Contracted tens: “hăm hai” is 22. */
export const CONTRACTED_TENS: ReadonlyMap<string, number> = new Map([
	["hăm", 20],
	["hâm", 20],
	["băm", 30],
]);

export const TEN = new Set(["mười", "chục"]);
export const TIMES_TEN = new Set(["mươi", "mười", "chục"]);
export const HUNDRED = new Set(["trăm"]);
export const ZERO_TENS = new Set(["linh", "lẻ"]);
export const AND_A_HALF = new Set(["rưỡi", "rưởi"]);

export const SCALES: ReadonlyMap<string, number> = new Map([
	["nghìn", 1e3],
	["ngàn", 1e3],
	["ngìn", 1e3],
	["k", 1e3],
	["thousand", 1e3],
	["triệu", 1e6],
	["tr", 1e6],
	["million", 1e6],
	["millions", 1e6],
	["mil", 1e6],
	["tỷ", 1e9],
	["tỉ", 1e9],
	["billion", 1e9],
]);

export const ENGLISH_UNITS: ReadonlyMap<string, number> = new Map(
	(
		"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
		"seventeen eighteen nineteen"
	)
		.split(" ")
		.map((word, index) => [word, index + 1]),
);

export const ENGLISH_TENS: ReadonlyMap<string, number> = new Map(
	"twenty thirty forty fifty sixty seventy eighty ninety"
		.split(" ")
		.map((word, index) => [word, (index + 2) * 10]),
);
