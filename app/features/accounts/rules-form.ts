import { z } from "zod";
import { ROLES } from "~/platform/permissions/signed-in";

const role = z.enum(ROLES);

/** The roles that are ticked: none, one or several. `set` tells an empty choice from an empty request. */
export const rulesForm = z.object({
	set: z.literal("second-factor"),
	roles: z
		.union([role.transform((one) => [one]), z.array(role).max(ROLES.length)])
		.default([])
		.transform((roles) => [...new Set(roles)]),
});
export type Rules = z.output<typeof rulesForm>;
