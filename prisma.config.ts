import path from "node:path";
import { defineConfig } from "prisma/config";

// The engine's binary is downloaded from a host that a closed network does not reach: ours speaks its protocol
// and drives the WebAssembly engine that ships in npm (docs/decisions/0003).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve("scripts/schema-engine.mjs");

export default defineConfig({
	schema: "prisma/schema.prisma",
	migrations: { path: "prisma/migrations" },
	datasource: { url: process.env.DATABASE_URL ?? "" },
});
