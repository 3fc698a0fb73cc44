/** A statistic, rounded for the eye to `digits`; the page holds all of its digits in `value`. */
export function Figure({
	value,
	language,
	name,
	digits = 2,
}: {
	value: number;
	language: string;
	/** Which statistic it is, for whoever reads the page by program. */
	name?: string;
	digits?: number;
}) {
	return (
		<data value={value} data-name={name} className="tabular-nums">
			{numbers(language, digits)(value)}
		</data>
	);
}

/** The 95 % interval around a statistic, in brackets; nothing where there is none. */
export function Interval({
	of: { low, high },
	language,
	digits = 2,
}: {
	of: { readonly low: number | undefined; readonly high: number | undefined };
	language: string;
	digits?: number;
}) {
	if (low === undefined || high === undefined) return null;
	const show = numbers(language, digits);
	return (
		<span className="tabular-nums whitespace-nowrap">
			({show(low)} {language === "vi" ? "đến" : "to"} {show(high)})
		</span>
	);
}

function numbers(language: string, digits: number): (value: number) => string {
	const format = new Intl.NumberFormat(language, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
	return (value) => format.format(value);
}
