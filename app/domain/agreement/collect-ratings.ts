import { categoryDomain } from "./categories";
import { MISSING, type RatingTable } from "./rating-table";

/** The units of one criterion: by name of the unit, the category that each rater gave, by the rater's number. */
interface Collected {
	readonly raters: Map<string, number>;
	readonly units: Map<string, (number | undefined)[]>;
}

/** Why a rating cannot be taken. */
export type RatingProblem = "outside-domain" | "twice";

/**
 * Puts single ratings, in any order, into a table for each criterion. The tables do not depend on that order: raters
 * stand in them by name, so that results agree to the last digit.
 */
export class RatingCollector {
	readonly categories: readonly number[];
	readonly #places: ReadonlyMap<number, number>;
	readonly #criteria = new Map<string, Collected>();

	/** @param categories the full domain, in any order */
	constructor(categories: readonly number[]) {
		this.categories = categoryDomain(categories);
		this.#places = new Map(this.categories.map((category, index) => [category, index]));
	}

	/** @returns null when the rating was taken */
	add(unit: string, rater: string, criterion: string, score: number): RatingProblem | null {
		const category = this.#places.get(score);
		if (category === undefined) return "outside-domain";
		const { raters, units } = this.#collectedFor(criterion);
		const known = raters.get(rater);
		const number = known ?? raters.size;
		if (known === undefined) raters.set(rater, number);
		const row = units.get(unit) ?? [];
		if (row[number] !== undefined) return "twice";
		if (row.length === 0) units.set(unit, row);
		row[number] = category;
		return null;
	}

	#collectedFor(criterion: string): Collected {
		const known = this.#criteria.get(criterion);
		if (known) return known;
		const collected = { raters: new Map(), units: new Map() };
		this.#criteria.set(criterion, collected);
		return collected;
	}

	/** By criterion, in the order in which each came first. */
	tables(): Map<string, RatingTable> {
		return new Map([...this.#criteria].map(([name, collected]) => [name, this.#tableOf(collected)]));
	}

	#tableOf({ raters, units }: Collected): RatingTable {
		const columns = [...raters.keys()].sort().map((name) => raters.get(name) ?? 0);
		const cells = new Int16Array(units.size * columns.length);
		let at = 0;
		for (const row of units.values()) for (const column of columns) cells[at++] = row[column] ?? MISSING;
		return { categories: this.categories, units: units.size, raters: columns.length, cells };
	}
}
