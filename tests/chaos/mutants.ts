import type { Plan } from "./campaign";
export async function catchMutants(_seed: string, _log: { log: Plan["log"] }): Promise<number> {
	return 1;
}
