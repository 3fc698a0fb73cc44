/**
 * A name as it is searched: without diacritics, in lower case, spaces folded. "Nguyễn  Thị Đào" becomes
 * "nguyen thi dao", so that "nguyen thi" finds it.
 */
export function searchName(name: string): string {
	return name
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.replace(/[đĐ]/g, "d")
		.toLowerCase()
		.replace(/\s+/g, " ")
		.trim();
}
