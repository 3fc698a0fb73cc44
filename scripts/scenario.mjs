// npm run -s scenario: checks, proves, plays and exports scenarios.
import { runInMemory } from "./setup/run-in-memory.mjs";

await runInMemory("scenario");
