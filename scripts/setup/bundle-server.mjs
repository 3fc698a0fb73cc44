import { join } from "node:path";
import { build, stop } from "esbuild";

const shared = {
	bundle: true,
	platform: "node",
	format: "esm",
	target: "node20",
	packages: "external",
	sourcemap: "linked",
	jsx: "automatic",
	logLevel: "warning",
};

/** Bundles server/ to build/serve.js; it loads the pages' bundle build/server/index.js beside it. */
export async function bundleServer(root) {
	await build({
		...shared,
		absWorkingDir: root,
		entryPoints: { serve: "server/serve.ts" },
		outdir: "build",
		tsconfig: "tsconfig.json",
	});
	// Its service would live as long as we do.
	await stop();
}

/** Bundles one command of scripts/ (TypeScript) and returns the path of the runnable file. */
export async function bundleCommand(root, name) {
	const outfile = join(root, ".cache", `${name}.mjs`);
	await build({
		...shared,
		absWorkingDir: root,
		entryPoints: [`scripts/${name}.ts`],
		outfile,
		tsconfig: "tsconfig.json",
	});
	await stop();
	return outfile;
}
