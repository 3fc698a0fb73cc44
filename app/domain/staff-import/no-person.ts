/** A total that is written with its diacritics: "Tống Cộng" may be somebody, "Tổng cộng" is nobody. */
const TOTAL = /^(tổng cộng|tổng số|tổng:|cộng:)/;
const TOTAL_ALONE =
	/^(tong cong|tong so|tong|cong|grand total|total|sum) ?(so )?(nguoi|nhan vien|can bo|people|staff)? ?:? ?\d* ?(nguoi|nhan vien|can bo|people|staff)?\.?$/;

/**
 * Whether a row is about nobody: it is empty or a title, has the numbers of columns that forms have under their header
 * ("(1) (2) (3)"), or the total at the end ("Tổng cộng: 8 người", "Cộng", "Total").
 *
 * @param filled what stands in its cells that are not empty
 * @param read what stands in the columns of names and of addresses
 */
export function isNoPerson(filled: readonly string[], read: { name: string; email: string }): boolean {
	if (filled.length === 0) return true;
	if (read.name === "" && read.email === "" && filled.length < 3) return true;
	if (filled.length > 1 && filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell))) return true;
	return read.email === "" && isTotal(filled[0] ?? "");
}

function isTotal(cell: string): boolean {
	const lower = cell.normalize("NFC").toLocaleLowerCase("vi");
	const plain = lower
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.replaceAll("đ", "d");
	return TOTAL.test(lower) || TOTAL_ALONE.test(plain);
}
