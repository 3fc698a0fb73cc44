/**
 * # How voices are kept
 *
 * All are labelled defaults: no standard that we could read sets them. How long: domain/retention, kind "recording".
 */

/** A segment of a recording is about so long, ms: what a crash can cost. */
export const SEGMENT_MS = 5_000;
/** Longer ones are refused, ms; a page that was asleep may send one late, and long. */
export const LONGEST_SEGMENT_MS = 30_000;
/** The largest segment, bytes: Opus at 64 kbit/s needs an eighth of it. */
export const LARGEST_SEGMENT = 256 * 1024;
/** No call is longer, ms. */
export const LONGEST_CALL_MS = 3 * 60 * 60_000;
/** More segments than of the longest call are refused. */
export const MOST_SEGMENTS = 2_200;
/** The caller's last line is still to be said when the call has ended: so long it is recorded, ms. */
export const LAST_WORDS_MS = 20_000;
/** After the call has ended, what is still on its way is taken for so long, ms. */
export const LATE_MS = 120_000;
/** The notice that people agree to; its words change only with this number. */
export const NOTICE_VERSION = 1;
/** Steps of loudness a second in the drawn wave. */
export const PEAKS_A_SECOND = 10;
