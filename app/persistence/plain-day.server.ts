/** A day of a date column as ISO text: the database's days have no time and no zone. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** ISO day to what a date column takes. */
export const dateColumn = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
