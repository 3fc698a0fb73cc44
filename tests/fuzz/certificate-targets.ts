import { z } from "zod";
import { certificateForm } from "../../app/features/certificates/certificate-form";
import { certificateSetForm } from "../../app/features/certificates/certificate-set-form";
import { certificatesSearch } from "../../app/features/certificates/certificates-search";
import { reviewsSearch } from "../../app/features/certificates/reviews-search";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);
const people = ["<<person.own>>", "<<person.sibling>>", "<<person.foreign>>", "<<person.missing>>"];

/** Certificates. */
export const CERTIFICATE_FUZZ = {
	certificates: {
		who: "manager",
		form: certificateSetForm,
		query: certificatesSearch.extend({
			page: z.union([z.coerce.number().int().min(1).max(9), z.string()]).optional(),
		}),
		known: {
			q: ["ánh", "%"],
			id: ["<<uuid>>"],
			programme: ["rater", "no-such"],
			centre: ["ha-noi", "da-nang", "no-such"],
			status: ["eligible", "expired"],
		},
	},
	"certificate-set": {
		who: "manager",
		params: { ":setId": ["<<set.own>>", "<<set.missing>>", "no-such"] },
	},
	"certificate-set-file": {
		who: "manager",
		params: { ":setId": ["<<set.own>>", "<<set.missing>>", "no-such"] },
	},
	"certificate-reviews": {
		who: "manager",
		query: reviewsSearch.extend({ page: z.coerce.number().int().min(1).max(9).optional() }),
		known: { state: ["open", "decided"] },
	},
	"certificate-file": {
		who: "manager",
		params: {
			":certificateId": ["<<certificate.own>>", "<<certificate.foreign>>", "<<certificate.missing>>"],
		},
	},
	"person-certificates": {
		who: "manager",
		params: { ":personId": ["<<person.own>>", ...people] },
		query: z.object({ done: text.optional() }),
		form: certificateForm,
		known: {
			reviewId: ["<<review.own>>", "<<review.foreign>>", "<<review.missing>>"],
			programmeId: ["hand-over", "hotline-counsellor-111", "no-such"],
			reason: ["Chờ đánh giá lại."],
		},
	},
	verify: {
		who: null,
		renew: ["tries.none"],
		params: { ":number?": ["LN-2222-3333-Z", "no-such-number"] },
		query: z.object({ number: text.optional() }),
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
