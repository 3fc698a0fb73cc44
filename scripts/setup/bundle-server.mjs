import { mkdir, rename, writeFile } from "node:fs/promises";
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

/**
 * Bundles one command of scripts/ (TypeScript) and returns the path of the runnable file. Another run of the same
 * command may be reading it: it is put in its place whole.
 */
export async function bundleCommand(root, name) {
	const outfile = join(root, ".cache", `${name}.mjs`);
	const { outputFiles } = await build({
		...shared,
		absWorkingDir: root,
		entryPoints: [`scripts/${name}.ts`],
		outfile,
		tsconfig: "tsconfig.json",
		write: false,
	});
	await stop();
	await mkdir(join(root, ".cache"), { recursive: true });
	for (const { path, contents } of outputFiles) {
		await writeFile(`${path}.${process.pid}`, contents);
		await rename(`${path}.${process.pid}`, path);
	}
	return outfile;
}
