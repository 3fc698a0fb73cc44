import { z } from "zod";
import { FIELDS } from "~/domain/staff-import/guess-columns";

const field = z.enum(["", ...FIELDS]).catch("");

/** What stands in which column. `header`: line of the header, from 1; `field`: by column. */
const match = z.object({
	deed: z.literal("match"),
	header: z.coerce.number().int().min(1, "needLine").max(6000, "needLine"),
	field: z.union([z.array(field).max(40), field.transform((one) => [one])]),
	centreId: z.string().max(200).catch(""),
});

/** What can be done with a list: say what stands where, or take it in. */
export const importDeed = z.discriminatedUnion("deed", [match, z.object({ deed: z.literal("import") })]);
export type ImportDeed = z.output<typeof importDeed>;
