// npm run chaos [-- --seconds N --seed S | --long | --mutants | --soak]: is anything lost when everything fails?
import { runOnFreshBuild } from "./setup/on-fresh-build.mjs";

await runOnFreshBuild("chaos");
