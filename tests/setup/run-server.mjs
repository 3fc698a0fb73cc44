// Runs the built product in the environment that it was given: what scripts/start.mjs does after its preparations.
import path from "node:path";
import { pathToFileURL } from "node:url";

const { serve } = await import(pathToFileURL(path.join(process.env.LANG_NGHE_ROOT, "build/serve.js")).href);
const server = await serve({ say: () => undefined });
process.stdout.write("ready\n");
for (const signal of ["SIGINT", "SIGTERM"])
	process.once(signal, () => server.stop().then(() => process.exit(0)));
// The tests are gone: nobody would stop us.
process.once("disconnect", () => process.exit(0));
