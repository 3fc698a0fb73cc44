import { agencyDeed, agencyForm, newAgencyForm } from "../../app/features/directory/agency-form";
import { directoryFilter } from "../../app/features/directory/directory-filter";

const TODAY = new Date().toISOString().slice(0, 10);
const agencies = ["CA", "PL", "113", "NOSUCH", "ca"];
const agency = {
	key: ["MOI", "XA1", "CA"],
	nameVi: ["Công an"],
	nameEn: ["Police"],
	whenVi: ["Khi nguy hiểm"],
	whenEn: ["In danger"],
	handOverVi: ["Ai, ở đâu"],
	handOverEn: ["Who, where"],
	source: ["Luật"],
	reason: ["Số máy đã đổi"],
	urgency: ["T0", "T1"],
	consent: ["ask", "override"],
	phone: ["", "113"],
	status: ["verified", "assumption"],
	verified: ["2026-01-05", TODAY],
};
/** How the directory's routes are asked: part of ROUTE_FUZZ. */
export const DIRECTORY_FUZZ = {
	directory: {
		who: "trainee",
		query: directoryFilter,
		known: { q: ["cong an", "111", "%"], urgency: ["T0"], status: ["retired", "unverified"] },
	},
	"directory-due": { who: "manager" },
	"new-agency": { who: "manager", form: newAgencyForm(TODAY), known: agency },
	agency: {
		who: "trainer",
		params: { ":agencyKey": agencies },
		form: agencyDeed,
		known: { builtOn: ["1", "2", "3", "999999"], source: ["Gọi thử"], reason: ["Thử"] },
	},
	"edit-agency": {
		who: "trainer",
		params: { ":agencyKey": ["CA", "CP", "113", "115", "TT", "NOSUCH"] },
		form: agencyForm(TODAY),
		known: { ...agency, builtOn: ["1", "2"] },
	},
};
