import { z } from "zod";
import { centreDeed, newCentre } from "../../app/features/centres/centre-form";
import { importDeed } from "../../app/features/staff-import/import-form";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(500);

/** Centres and the people in them. */
export const PEOPLE_FUZZ = {
	centres: {
		who: "admin",
		query: z.object({ added: text.optional(), q: text.optional() }),
		form: newCentre,
		known: { parentId: ["ha-noi", "national", "no-such-centre"], nameVi: ["Trung tâm mới"] },
	},
	centre: {
		who: "admin",
		params: { ":centreId": ["da-nang", "national", "ctxh-nghe-an", "no-such-centre"] },
		query: z.object({ on: text.optional(), changed: text.optional() }),
		form: centreDeed,
		known: {
			on: ["2019-01-01", "2019-99-99"],
			parentId: ["ha-noi", "an-giang", "no-such-centre"],
			from: ["2026-01-01", "2025-07-01"],
			builtOn: ["1", "2"],
			nameVi: ["Trung tâm mới"],
		},
	},
	"staff-imports": {
		who: "admin",
		form: z.object({ file: text }),
		neverDone: "it takes files: staff-import.spec.ts sends them",
	},
	"staff-import": {
		who: "admin",
		params: { ":importId": ["<<staffImport.foreign>>", "no-such-list"] },
		form: importDeed,
		known: {
			deed: ["match", "match", "import", "invite"],
			roleWord: ["Trưởng ca"],
			roleMeans: ["trainer"],
			header: ["1", "2", "9999"],
			field: [["name", "email", "centre", "from"], "name"],
			centreId: ["", "da-nang", "no-such-centre"],
		},
		neverDone: "a list is its sender's alone, and takes a file: staff-import.spec.ts sends and imports some",
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
