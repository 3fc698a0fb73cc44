import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/**
 * Bundles server/ to build/serve.js, which loads the pages' bundle build/server/index.js beside it, and build/prove.js,
 * which is run in threads.
 */
export async function bundleServer(root) {
	await build({
		...shared,
		absWorkingDir: root,
		entryPoints: { serve: "server/serve.ts", prove: "server/prove.ts" },
		outdir: "build",
		tsconfig: "tsconfig.json",
	});
	// Its service would live as long as we do.
	await stop();
}

/**
 * Bundles one command of scripts/ (TypeScript) and returns the path of the runnable file. Another run of the same
 * command may be reading it: it is put in its place whole.
 */
export async function bundleCommand(root, name) {
	const outfile = join(root, ".cache", `${name}.mjs`);
	await bundleWhole(root, `scripts/${name}.ts`, outfile);
	await stop();
	return outfile;
}

/** Bundles what proves scenarios, for a command that publishes some where nothing may have been built. */
export async function bundleProver(root) {
	await bundleWhole(root, "server/prove.ts", join(root, "build/prove.js"));
	await stop();
}

async function bundleWhole(root, entry, outfile) {
	const { outputFiles } = await build({
		...shared,
		absWorkingDir: root,
		entryPoints: [entry],
		outfile,
		tsconfig: "tsconfig.json",
		write: false,
	});
	await mkdir(dirname(outfile), { recursive: true });
	for (const { path, contents } of outputFiles) {
		await writeFile(`${path}.${process.pid}`, contents);
		await rename(`${path}.${process.pid}`, path);
	}
}
