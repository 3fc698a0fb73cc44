import { eraseAgain, noteErasures } from "~/features/accounts/erasure-list.server";
import { writeAuditHead } from "~/features/audit/write-audit-head.server";
import { endUnattended } from "~/features/calls/end-unattended.server";
import { packCertificates } from "~/features/certificates/pack-certificates.server";
import { loadDirectory } from "~/features/directory/load-directory.server";
import { ensureCentres } from "~/features/people/ensure-centres.server";
import { listMixes } from "~/features/people/mix-draw.server";
import { previewProgramme } from "~/features/programmes/preview-programme.server";
import { clearRecordings } from "~/features/recordings/clear-recordings.server";
import { findReminders, remind } from "~/features/reminders/remind.server";
import { makeReport } from "~/features/reports/make-report.server";
import { applyRetention } from "~/features/retention/apply-retention.server";
import { loadLibrary } from "~/features/scenario-authoring/load-library.server";
import { proveMissing } from "~/features/scenario-authoring/prove-missing.server";
import { inviteStaff } from "~/features/staff-import/invite-staff.server";
import { importStaff } from "~/features/staff-import/staff-import.server";
import { applyRetentionJob } from "~/jobs/apply-retention";
import { clearRecordingsJob } from "~/jobs/clear-recordings";
import { importStaffJob } from "~/jobs/import-staff";
import { inviteStaffJob } from "~/jobs/invite-staff";
import { handles, type JobHandler } from "~/jobs/job";
import { advanceStandingsJob, rebuildStandingsJob } from "~/jobs/keep-standings";
import { makeReportJob } from "~/jobs/make-report";
import { noteErasuresJob } from "~/jobs/note-erasures";
import { packCertificatesJob } from "~/jobs/pack-certificates";
import { previewProgrammeJob } from "~/jobs/preview-programme";
import { findRemindersJob, remindJob } from "~/jobs/remind-of-certificates";
import { workOnJobs } from "~/jobs/work.server";
import { writeAuditHeadJob } from "~/jobs/write-audit-head";
import { bringRatingLevels } from "~/persistence/bring-rating-levels.server";
import { bringReleasedLevels } from "~/persistence/bring-released-levels.server";
import { bringStandings } from "~/persistence/bring-standings.server";
import { database, databaseIsExhausted } from "~/persistence/database.server";
import { isDatabaseFailure } from "~/persistence/database-failure.server";
import { releaseLostJobs } from "~/persistence/job-queue.server";
import { advanceStandings, fillStandings, rebuildStandings } from "~/persistence/kept-standings.server";
import { pendingMigrations } from "~/persistence/migrations.server";
import { ensureNotice } from "~/persistence/staff-notices.server";
import { sweepSignIn } from "~/persistence/sweep-sign-in.server";
import { stopWatching } from "~/persistence/watch-rooms.server";
import { inBackground, whenQuiet } from "~/platform/background.server";
import { env } from "~/platform/env.server";
import { endEventStreams } from "~/platform/http/event-stream.server";
import { log } from "~/platform/log.server";
import { mailDirectory } from "~/platform/mail/deliver.server";
import { sendWaitingMail } from "~/platform/mail/outbox.server";
import { seedDemoIfWanted } from "../prisma/seed/seed-demo.server";

/** How often calls are looked for that nobody attends to. */
const SWEEP_MS = 60_000;

/** Who does which job of the queue. */
const HANDLERS: readonly JobHandler[] = [
	handles(writeAuditHeadJob, () => writeAuditHead(Date.now())),
	handles(noteErasuresJob, noteErasures),
	handles(rebuildStandingsJob, async () => void (await rebuildStandings(new Date()))),
	handles(advanceStandingsJob, async () => void (await advanceStandings(new Date()))),
	handles(findRemindersJob, async () => void (await findReminders(Date.now()))),
	handles(remindJob, ({ reminderId }) => remind(reminderId, Date.now())),
	handles(importStaffJob, ({ importId }) => importStaff(importId, Date.now())),
	handles(inviteStaffJob, ({ importId }) => inviteStaff(importId, Date.now())),
	handles(packCertificatesJob, ({ setId }) => packCertificates(setId, Date.now())),
	handles(applyRetentionJob, async () => {
		await applyRetention(Date.now());
		// What the night removed is out of the store before the day.
		await clearRecordings(Date.now());
	}),
	handles(clearRecordingsJob, async () => void (await clearRecordings(Date.now()))),
	handles(previewProgrammeJob, ({ previewId }) => previewProgramme(previewId)),
	handles(makeReportJob, ({ reportId }) => makeReport(reportId)),
];

/** What the server does without a request: prepare, say how it is, sweep, stop. */
export const product = {
	log,

	/**
	 * Publishes the library, makes the standing centres and, on an empty local database, the demo; says what it does as
	 * it goes. Returns the lines that tell how to sign in.
	 */
	async prepare(say: (line: string) => void): Promise<string[]> {
		const erased = await eraseAgain(Date.now());
		if (erased > 0) say(`Erased again after a restore: ${erased} people.`);
		// The directory first: scenarios refer to its agencies.
		await loadDirectory();
		const library = await loadLibrary((count) => {
			if (count > 1) say(`Proving ${count} scenarios, a second or two each …`);
		});
		await releaseLostJobs();
		await listMixes();
		await ensureCentres();
		say(`Scenarios: ${library.scenarios}, ${library.published} of them new or changed.`);
		if (!env().SMTP_URL) say(`Mail is written to ${mailDirectory()}: SMTP_URL is not set.`);
		const brought = await bringStandings();
		if (brought > 0) say(`Assessed calls from before there was a workflow: ${brought}, brought along.`);
		const levels = await bringRatingLevels();
		if (levels > 0) say(`Ratings from before their levels were kept: of ${levels} calls, brought along.`);
		const results = await bringReleasedLevels();
		if (results > 0) say(`Results from before they were summed: ${results}, brought along.`);
		const standings = await fillStandings(new Date());
		if (standings > 0) say(`Where people stand was made anew for ${standings} of them.`);
		const demo = await seedDemoIfWanted({ wanted: env().LANG_NGHE_DEMO === "1" });
		if (demo.made) say(demo.made);
		await ensureNotice(new Date());
		return demo.signIns;
	},

	async readiness(): Promise<{ ready: boolean; reason?: string }> {
		try {
			const pending = await pendingMigrations();
			return pending.length === 0
				? { ready: true }
				: { ready: false, reason: `migrations to apply: ${pending.length}` };
		} catch {
			return { ready: false, reason: "the database does not answer" };
		}
	},

	isDatabaseFailure: (error: unknown) => isDatabaseFailure(error),
	databaseIsExhausted,

	/** Starts the sweeps and the work on the queue; returns what stops them and waits for the job under way. */
	startJobs(): () => Promise<void> {
		const stopWorking = workOnJobs(HANDLERS);
		proveMissing().catch((error) => log.error({ err: error }, "proving the versions in use failed"));
		const timer = setInterval(() => {
			inBackground("sending waiting mail", sendWaitingMail);
			sweepSignIn().catch((error) => log.error({ err: error }, "the sweep of sign-ins failed"));
			endUnattended(Date.now()).then(
				(ended) => {
					if (ended.abandoned + ended.finished > 0) log.info(ended, "ended unattended calls");
				},
				(error) => log.error({ err: error }, "the sweep of unattended calls failed"),
			);
		}, SWEEP_MS);
		return () => {
			clearInterval(timer);
			endEventStreams();
			return stopWorking();
		};
	},

	/** Waits for what is done after answers (mail), then lets the database go. */
	close: async () => {
		await whenQuiet();
		await stopWatching();
		await database.$disconnect();
	},
};

export type Product = typeof product;
