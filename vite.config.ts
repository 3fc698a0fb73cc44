import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
	interface Future {
		v3_singleFetch: true;
	}
}

export default defineConfig({
	plugins: [tailwindcss(), !process.env.VITEST && remix(remixConfig)],
	resolve: {
		alias: {
			"~": fileURLToPath(new URL("./app", import.meta.url)),
			"#prisma": fileURLToPath(new URL("./prisma/generated", import.meta.url)),
		},
	},
	// No data: URLs, so that the content security policy needs none.
	build: { target: "es2022", assetsInlineLimit: 0 },
});
