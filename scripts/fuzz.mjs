// npm run fuzz [-- --long] [--runs N] [--seed N] [--target NAME]: inputs that nobody sends by mistake, on a fresh build.
import { runOnFreshBuild } from "./setup/on-fresh-build.mjs";

await runOnFreshBuild("fuzz");
