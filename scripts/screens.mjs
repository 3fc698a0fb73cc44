// npm run screens [-- NAME]: pictures of every page, for looking at, from the demo on a fresh build.
import { runOnFreshBuild } from "./setup/on-fresh-build.mjs";

await runOnFreshBuild("screens", { browser: true });
