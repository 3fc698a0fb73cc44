// npm run bench [-- PART …]: measures the production build and prints a table; parts: turns, machine, page,
// proofs, agreement, queue; size (managers' pages on generated data) only when it is named.
import { runOnFreshBuild } from "./setup/on-fresh-build.mjs";

process.env.NODE_ENV = "production";
await runOnFreshBuild("bench", { browser: true });
