// Runs a command line of ours with no build and no database: bundles it in memory (a tenth of a second).
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);
// esbuild is what Vite brings: asked for through Vite, it is the version that Vite pins.
const { build } = createRequire(require.resolve("vite"))("esbuild");

/**
 * Bundles scripts/NAME.ts and ends with the exit code of its `main(arguments, root)`.
 *
 * @param {string} name
 */
export async function runInMemory(name) {
	const { outputFiles } = await build({
		entryPoints: [join(root, `scripts/${name}.ts`)],
		bundle: true,
		write: false,
		platform: "node",
		format: "esm",
		target: "node20",
		logLevel: "error",
		// CommonJS packages in the bundle still ask for Node's own modules by `require`.
		banner: {
			js: `import { createRequire as __from } from "node:module"; const require = __from(${JSON.stringify(import.meta.url)});`,
		},
	});
	const code = Buffer.from(outputFiles[0].contents).toString("base64");
	const { main } = await import(`data:text/javascript;base64,${code}`);
	process.exitCode = main(process.argv.slice(2), root);
}
