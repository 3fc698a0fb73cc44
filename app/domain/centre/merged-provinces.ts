/**
 * The provinces that were merged into others on 1 July 2025: of 63 there are 34 since.
 *
 * Source: Nghị quyết 202/2025/QH15 of the National Assembly, 12 June 2025, in force from that day. Written on 2026-11-23
 * from general knowledge of the resolution (four of the mergers are told by other sources, too): to be checked
 * against its text. Which centre took over whose work is another matter; the table only says where the area belongs now.
 */
const MERGERS = {
	"Tuyên Quang": ["Hà Giang"],
	"Lào Cai": ["Yên Bái"],
	"Thái Nguyên": ["Bắc Kạn"],
	"Phú Thọ": ["Vĩnh Phúc", "Hòa Bình"],
	"Bắc Ninh": ["Bắc Giang"],
	"Hưng Yên": ["Thái Bình"],
	"Hải Phòng": ["Hải Dương"],
	"Ninh Bình": ["Hà Nam", "Nam Định"],
	"Quảng Trị": ["Quảng Bình"],
	"Đà Nẵng": ["Quảng Nam"],
	"Quảng Ngãi": ["Kon Tum"],
	"Gia Lai": ["Bình Định"],
	"Khánh Hòa": ["Ninh Thuận"],
	"Lâm Đồng": ["Đắk Nông", "Bình Thuận"],
	"Đắk Lắk": ["Phú Yên"],
	"TP. Hồ Chí Minh": ["Bà Rịa - Vũng Tàu", "Bình Dương"],
	"Đồng Nai": ["Bình Phước"],
	"Tây Ninh": ["Long An"],
	"Cần Thơ": ["Sóc Trăng", "Hậu Giang"],
	"Vĩnh Long": ["Bến Tre", "Trà Vinh"],
	"Đồng Tháp": ["Tiền Giang"],
	"Cà Mau": ["Bạc Liêu"],
	"An Giang": ["Kiên Giang"],
} as const;

/** First day of the provinces as they are now, ISO. */
export const MERGED_ON = "2025-07-01";

/** A former province and the one to which its area belongs now. */
export interface Merger {
	readonly former: string;
	readonly now: string;
}

/** Every former province with where it belongs now. */
export const MERGED_PROVINCES: readonly Merger[] = Object.entries(MERGERS).flatMap(([now, formers]) =>
	formers.map((former) => ({ former, now })),
);
