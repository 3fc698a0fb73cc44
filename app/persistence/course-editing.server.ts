import { database } from "./database.server";
import { dateColumn } from "./plain-day.server";

/** What somebody who edits built on. */
interface BuiltOn {
	readonly id: string;
	readonly version: number;
}

/** Changes a course; false when somebody else has changed it since, and nothing is stored. */
export async function changeCourse(
	{ id, version }: BuiltOn,
	to: { nameVi: string; nameEn: string; searchName: string; purpose: string; hours: number; links: string[] },
): Promise<boolean> {
	const { count } = await database.course.updateMany({
		where: { id, version },
		data: { ...to, version: { increment: 1 } },
	});
	return count > 0;
}

/** Changes a run; false when somebody else has changed it since. More places, and whoever waits longest has one. */
export async function changeRun(
	{ id, version }: BuiltOn,
	to: { from: string; to: string; place: string; trainers: string; places: number },
): Promise<boolean> {
	const { count } = await database.courseRun.updateMany({
		where: { id, version },
		data: { ...to, from: dateColumn(to.from), to: dateColumn(to.to), version: { increment: 1 } },
	});
	return count > 0;
}
