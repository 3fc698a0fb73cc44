import { endedBefore } from "~/domain/shared/days";
import type { Holding } from "~/persistence/people.server";

/**
 * The centres to which an account belongs: those of the roles that are held or will be; of somebody who holds none
 * any more, those of the roles they held.
 */
export function centresOfAccount(
	holdings: readonly Pick<Holding, "from" | "to" | "centrePath">[],
	today: string,
): string[] {
	const live = holdings.filter((holding) => !endedBefore(holding, today));
	return [...new Set((live.length > 0 ? live : holdings).map((holding) => holding.centrePath))];
}
