/**
 * Text as it compares when case, diacritics and Unicode form do not count: lower case, without marks, đ as d.
 * Punctuation and spaces stay. `foldText("Đặng Thị THẮM") === "dang thi tham"`.
 */
export function foldText(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d").normalize("NFC");
}
