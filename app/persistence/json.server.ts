import type { Prisma } from "#prisma/client";

/** A plain value for a JSON column. The domain's types are readonly and have optional keys; the column takes both. */
export function asJson(value: unknown): Prisma.InputJsonValue {
	return value as Prisma.InputJsonValue;
}
