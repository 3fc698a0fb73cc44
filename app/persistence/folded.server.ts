import { Prisma } from "#prisma/client";

/** A text as `searchName` folds it: marks are code points of their own in NFD; đ has none. */
export function folded(text: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`translate(lower(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')`;
}
