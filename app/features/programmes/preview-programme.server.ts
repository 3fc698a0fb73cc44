import { sumTouches, touchOf } from "~/domain/certification/programme-preview";
import {
	findProgrammePreview,
	storePreviewFailure,
	storePreviewProgress,
	storePreviewResult,
} from "~/persistence/programme-previews.server";
import { listProgrammeVersions } from "~/persistence/programmes.server";
import { listRecordedPeople } from "~/persistence/recorded-people.server";
import { withRecords } from "~/persistence/records-in-parts.server";

/** So many people are looked at before it is said how far it has come. */
const STEP = 500;

/** Counts whom a version that was asked about would touch; done twice it is the same. */
export async function previewProgramme(previewId: string): Promise<void> {
	const preview = await findProgrammePreview(previewId);
	if (!preview || preview.result) return;
	const { programme: next, programmeId, builtOn, askedAt } = preview;
	try {
		const published = await listProgrammeVersions(programmeId);
		const newest = published.findIndex(({ hash }) => hash === builtOn);
		const versions = published.slice(0, newest + 1).map(({ programme }) => programme);
		const people = await listRecordedPeople();
		const touches = [];
		let recorded = 0;
		let done = 0;
		for await (const { person, recordsIn } of withRecords(people, [programmeId])) {
			if (done++ % STEP === 0) await storePreviewProgress(previewId, done - 1, people.length);
			const records = recordsIn(programmeId);
			if (records.length === 0) continue;
			recorded++;
			const touch = touchOf(versions, next, records, askedAt.toISOString());
			if (touch) touches.push({ personId: person.id, ...touch });
		}
		await storePreviewResult(previewId, sumTouches(recorded, touches));
	} catch (error) {
		await storePreviewFailure(previewId);
		throw error;
	}
}
