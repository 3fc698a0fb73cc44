import { parentPort, workerData } from "node:worker_threads";
import { proveScenario } from "../app/domain/scenario/proof/prove-scenario";

// What app/platform/proving starts in a thread of its own: seconds of work, in which the server answers others.
parentPort?.postMessage(proveScenario(workerData.scenario, workerData.rubric));
