/** The months from one to another, both included: "2026-11", "2026-12", "2027-01". None where there is no first. */
export function monthsBetween(first: string | undefined, last: string | undefined): string[] {
	const months: string[] = [];
	if (!first || !last) return months;
	let [year = 0, month = 0] = first.split("-").map(Number);
	for (let name = first; name <= last; ) {
		months.push(name);
		month++;
		if (month > 12) [year, month] = [year + 1, 1];
		name = `${year}-${String(month).padStart(2, "0")}`;
	}
	return months;
}
