import { z } from "zod";
import { FIELDS } from "~/domain/staff-import/guess-columns";
import { LISTED_ROLES } from "~/domain/staff-import/read-cells";

const field = z.enum(["", ...FIELDS]).catch("");

/** None, one or many fields of a name. */
const several = <T extends z.ZodType>(one: T) =>
	z.union([z.array(one).max(40), one.transform((only) => [only])]).default([]);

/** What stands in which column. `header`: line of the header, from 1; `field`: by column; `roleMeans`: by `roleWord`. */
const match = z.object({
	deed: z.literal("match"),
	header: z.coerce.number().int().min(1, "needLine").max(6000, "needLine"),
	field: z.union([z.array(field).max(40), field.transform((one) => [one])]),
	centreId: z.string().max(200).catch(""),
	roleWord: several(z.string().max(80)),
	roleMeans: several(z.enum(["", ...LISTED_ROLES]).catch("")),
});

/** What can be done with a list: say what stands where, take it in, and then invite those whom it made. */
export const importDeed = z.discriminatedUnion("deed", [
	match,
	z.object({ deed: z.literal("import") }),
	z.object({ deed: z.literal("invite") }),
]);
export type ImportDeed = z.output<typeof importDeed>;
