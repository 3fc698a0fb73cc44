// npm run -s agreement: how raters agree, from a file of ratings.
import { runInMemory } from "./setup/run-in-memory.mjs";

await runInMemory("agreement");
