import { mean } from "../statistics/sample";
import type { ResultOfCall } from "./result-of-call";

/**
 * The level of each criterion in a result, 0 to 4: the mean of the ratings that the result rests on (so halves are
 * possible), the machine's where it rests on none. Null where the criterion did not apply in any of them.
 */
export function levelsOfResult(
	result: Pick<ResultOfCall, "deciding" | "machineLevels">,
): Readonly<Record<string, number | null>> {
	const counting =
		result.deciding.length > 0 ? result.deciding.map(({ levels }) => levels) : [result.machineLevels];
	return Object.fromEntries(
		result.machineLevels.map(({ id }) => {
			const levels = counting.flatMap((each) => each.find((one) => one.id === id)?.level ?? []);
			return [id, levels.length > 0 ? mean(levels) : null];
		}),
	);
}
