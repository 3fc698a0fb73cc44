import type { PrismaClient } from "@prisma/client";

/** A type is enough to tie the domain to a database. */
export type Tied = PrismaClient;
