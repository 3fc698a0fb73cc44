import { insertCentre, listCentres } from "~/persistence/centres.server";

/**
 * The centres that every installation has: the national one and the three that answer the hotline (since 2018 in
 * Hà Nội, Đà Nẵng and An Giang). Social-work centres are added below them by an administrator.
 */
const STANDING = [
	{
		id: "national",
		parentId: null,
		kind: "national",
		nameVi: "Tổng đài 111 toàn quốc",
		nameEn: "Hotline 111, national",
	},
	{
		id: "ha-noi",
		parentId: "national",
		kind: "regional",
		nameVi: "Tổng đài Hà Nội",
		nameEn: "Hà Nội centre",
	},
	{
		id: "da-nang",
		parentId: "national",
		kind: "regional",
		nameVi: "Tổng đài Đà Nẵng",
		nameEn: "Đà Nẵng centre",
	},
	{
		id: "an-giang",
		parentId: "national",
		kind: "regional",
		nameVi: "Tổng đài An Giang",
		nameEn: "An Giang centre",
	},
] as const;

/** Makes the standing centres where there are none. */
export async function ensureCentres(): Promise<void> {
	if ((await listCentres()).length > 0) return;
	for (const centre of STANDING) await insertCentre(centre);
}
