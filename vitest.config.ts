import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
	resolve: { alias: { "~": here("./app"), "#prisma": here("./prisma/generated") } },
	// As the production build does it: PDFs are made by React.
	esbuild: { jsxDev: false },
};

export default defineConfig({
	test: {
		// Every core: the default leaves one idle, and on two that is half.
		maxWorkers: "100%",
		projects: [
			{
				...shared,
				test: {
					name: "unit",
					// Pure functions leave nothing behind: the files share what they import, which halves the time.
					isolate: false,
					// Generous: another program on the machine is no failure.
					testTimeout: 60_000,
					include: ["{app,scripts,server,prisma,tests}/**/*.test.{ts,tsx}"],
					exclude: [
						"**/*.db.test.ts",
						"tests/e2e/**",
						"tests/library/**",
						"tests/architecture/violations/**",
					],
				},
			},
			{
				...shared,
				// What is tried with every scenario takes a minute or two: part of npm test, not of npm run check.
				test: { name: "library", testTimeout: 600_000, include: ["tests/library/**/*.test.ts"] },
			},
			{
				...shared,
				test: {
					name: "db",
					include: ["{app,server,prisma,tests}/**/*.db.test.ts"],
					globalSetup: ["./tests/setup/db-global-setup.ts"],
					setupFiles: ["./tests/setup/db-test.ts"],
					pool: "forks",
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
