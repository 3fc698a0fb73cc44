/** The product's people live in one time zone, and so do its days. */
const TIME_ZONE = "Asia/Ho_Chi_Minh";

const parts = new Intl.DateTimeFormat("en-GB", {
	timeZone: TIME_ZONE,
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
	hour: "2-digit",
	minute: "2-digit",
	second: "2-digit",
	hourCycle: "h23",
});

function read(at: Date | string | number) {
	const found: Record<string, string> = {};
	for (const part of parts.formatToParts(new Date(at))) found[part.type] = part.value;
	return found;
}

/** "21/11/2026": day before month, the same in both languages. */
export function showDate(at: Date | string | number): string {
	const { day, month, year } = read(at);
	return `${day}/${month}/${year}`;
}

/** "14:03" */
function showTime(at: Date | string | number): string {
	const { hour, minute } = read(at);
	return `${hour}:${minute}`;
}

/** "14:03:38" */
export function showTimeWithSeconds(at: Date | string | number): string {
	const { hour, minute, second } = read(at);
	return `${hour}:${minute}:${second}`;
}

/** "14:03, 21/11/2026" */
export function showMoment(at: Date | string | number): string {
	return `${showTime(at)}, ${showDate(at)}`;
}

/** A plain date ("2026-11-21") shown day first. */
export function showPlainDate(iso: string): string {
	const [year, month, day] = iso.slice(0, 10).split("-");
	return `${day}/${month}/${year}`;
}

/** The plain date, in the product's time zone, of a moment: "2026-11-21". */
export function plainDateOf(at: Date | string | number): string {
	const { day, month, year } = read(at);
	return `${year}-${month}-${day}`;
}

/** Milliseconds as "03:42", from an hour on "1:03:42". */
export function showClock(ms: number): string {
	const total = Math.max(0, Math.floor(ms / 1000));
	const two = (value: number) => String(value).padStart(2, "0");
	const hours = Math.floor(total / 3600);
	const rest = `${two(Math.floor((total % 3600) / 60))}:${two(total % 60)}`;
	return hours > 0 ? `${hours}:${rest}` : rest;
}
