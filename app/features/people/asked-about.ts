import { Temporal } from "temporal-polyfill";

/** What the record's page is asked about, and how the URL said it. */
export interface AskedAbout {
	/** ISO day. */
	readonly asOf: string;
	/** ISO instant. */
	readonly knownAt: string;
	/** What stands in the form: the day, and the moment of knowledge as a local time in Vietnam; "" for now. */
	readonly form: { readonly asOf: string; readonly knownAt: string };
	/** Whether it is anything but today as known now. */
	readonly past: boolean;
}

const TIME_ZONE = "Asia/Ho_Chi_Minh";

/**
 * Reads `?asOf=2026-03-31&knownAt=2026-04-02T17:00` (or a day, which means its end, or an instant with its offset).
 * A time without an offset is Vietnam's. What cannot be read, or lies in the future as knowledge, is now.
 */
export function askedAbout(parameters: URLSearchParams, now: number): AskedAbout {
	const instantNow = Temporal.Instant.fromEpochMilliseconds(now);
	const today = instantNow.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
	const asOf = readDay(parameters.get("asOf")) ?? today;
	const read = readInstant(parameters.get("knownAt"));
	const knownAt = read && Temporal.Instant.compare(read, instantNow) < 0 ? read : null;
	return {
		asOf: asOf.toString(),
		knownAt: (knownAt ?? instantNow).toString(),
		form: {
			asOf: asOf.toString(),
			knownAt:
				knownAt?.toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: "minute" }) ?? "",
		},
		past: knownAt !== null || !asOf.equals(today),
	};
}

function readDay(text: string | null): Temporal.PlainDate | null {
	if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const day = attempt(() => Temporal.PlainDate.from(text));
	return day && day.year >= 2000 && day.year < 2100 ? day : null;
}

function readInstant(text: string | null): Temporal.Instant | null {
	if (!text || text.length > 40) return null;
	const instant = attempt(() => Temporal.Instant.from(text));
	if (instant) return instant;
	const day = readDay(text);
	if (day) return day.add({ days: 1 }).toZonedDateTime(TIME_ZONE).toInstant().subtract({ milliseconds: 1 });
	const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)
		? attempt(() => Temporal.PlainDateTime.from(text))
		: null;
	return local ? local.toZonedDateTime(TIME_ZONE).toInstant() : null;
}

function attempt<Value>(read: () => Value): Value | null {
	try {
		return read();
	} catch {
		return null;
	}
}
