// Runs the built product in the environment that it was given: what scripts/start.mjs does after its preparations.
import path from "node:path";
import { pathToFileURL } from "node:url";

// A test moves the days: the clock of this process, not that of the browser or of the database.
const RealDate = Date;
let ahead = Number(process.env.LANG_NGHE_TEST_AHEAD_MS ?? 0);
globalThis.Date = class extends RealDate {
	constructor(...given) {
		super(...(given.length === 0 ? [RealDate.now() + ahead] : given));
	}
	static now() {
		return RealDate.now() + ahead;
	}
};
process.on("message", (message) => {
	if (typeof message?.aheadMs !== "number") return;
	ahead = message.aheadMs;
	process.send({ isAhead: ahead });
});

const { serve } = await import(pathToFileURL(path.join(process.env.LANG_NGHE_ROOT, "build/serve.js")).href);
const server = await serve({ say: () => undefined });
process.stdout.write("ready\n");
for (const signal of ["SIGINT", "SIGTERM"])
	process.once(signal, () => server.stop().then(() => process.exit(0)));
// The tests are gone: nobody would stop us.
process.once("disconnect", () => process.exit(0));
