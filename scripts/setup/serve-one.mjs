// One of several processes that serve together (serve-together.mjs), with the environment that it was given.
import path from "node:path";
import { pathToFileURL } from "node:url";

// The terminal tells every process of an interrupt: it is for the first one to say when.
process.on("SIGINT", () => undefined);
const { serve } = await import(pathToFileURL(path.join(process.env.LANG_NGHE_ROOT, "build/serve.js")).href);
const server = await serve({ say: () => undefined, isPrepared: true });
let stopping = false;
const stop = () => {
	if (stopping) return;
	stopping = true;
	server.stop().then(
		() => process.exit(0),
		(error) => {
			console.error(error);
			process.exit(1);
		},
	);
};
process.on("SIGTERM", stop);
// The first one is gone, and nobody would stop us.
process.once("disconnect", stop);
