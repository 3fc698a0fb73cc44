import { newestOf } from "~/domain/certification/edit-programme";
import { daysBetween } from "~/domain/shared/days";
import { addJobs } from "~/jobs/add-jobs.server";
import { remindJob } from "~/jobs/remind-of-certificates";
import { endReminder, findReminder, insertDueReminders } from "~/persistence/certificate-reminders.server";
import { database } from "~/persistence/database.server";
import { findAddressee } from "~/persistence/people.server";
import { getProgrammeVersions } from "~/persistence/programmes.server";
import { env } from "~/platform/env.server";
import { plainDateOf, showPlainDate } from "~/platform/i18n/dates";
import { failureOf } from "~/platform/mail/outbox.server";
import { reminderTexts } from "./reminders.messages";

const PATIENCE_MS = 60_000;

/**
 * Notes what has to be said today about the end of certificates, with one job for each person, certificate and date, in
 * one transaction. What was noted before is not noted again. Returns how many were.
 */
export function findReminders(now: number): Promise<number> {
	return database.$transaction(
		async (on) => {
			const ids = await insertDueReminders(plainDateOf(now), new Date(now), on);
			const jobs = ids.map((reminderId) => ({ payload: { reminderId }, key: reminderId }));
			await addJobs(remindJob, jobs, on);
			return ids.length;
		},
		{ timeout: PATIENCE_MS },
	);
}

/**
 * Writes to one person about one certificate, unless it was renewed or taken since. Noted as done after the mail server
 * took it: a crash in between sends it again, under the same Message-ID.
 *
 * @throws where the mail server does not take it now: the job is tried again
 */
export async function remind(reminderId: string, now: number): Promise<void> {
	const reminder = await findReminder(reminderId);
	if (!reminder || reminder.done) return;
	const to = reminder.stillTrue ? await findAddressee(reminder.recipientId) : null;
	if (to) {
		const programme = newestOf(await getProgrammeVersions(reminder.programmeId)).name[to.language];
		const { subject, text } = wording(reminder, to.language, programme, plainDateOf(now));
		const { greeting, farewell, fewer } = reminderTexts[to.language];
		const page = `${env().PUBLIC_URL}/people/${reminder.personId}`;
		const failure = await failureOf({
			to: { name: to.name, address: to.email },
			subject,
			text: `${[greeting(to.name), text, page, fewer(`${env().PUBLIC_URL}/account#reminders`), farewell].join("\n\n")}\n`,
			messageId: `reminder-${reminder.id}@${new URL(env().PUBLIC_URL).hostname}`,
		});
		if (failure && !failure.forGood) throw new Error("the mail server did not take a reminder");
	}
	await endReminder(reminderId, new Date(now));
}

/** By the days that are left when it is sent, which may be later than it was noted. */
function wording(
	{ personId, recipientId, holder, until }: NonNullable<Awaited<ReturnType<typeof findReminder>>>,
	language: "vi" | "en",
	programme: string,
	today: string,
): { subject: string; text: string } {
	const { own, manager } = reminderTexts[language];
	const day = showPlainDate(until);
	const left = daysBetween(today, until);
	const which = left < 0 ? "over" : left === 0 ? "last" : "soon";
	const texts = personId === recipientId ? own : manager;
	const subject = which === "soon" ? texts.soon.subject(left) : texts[which].subject;
	const text =
		personId === recipientId ? own[which].text(programme, day) : manager[which].text(holder, programme, day);
	return { subject, text };
}
