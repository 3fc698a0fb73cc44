import { addJobs } from "~/jobs/add-jobs.server";
import { clearRecordingsJob } from "~/jobs/clear-recordings";
import { noteErasuresJob } from "~/jobs/note-erasures";
import { erasePerson } from "~/persistence/erase-person.server";
import type { PersonWithRoles } from "~/persistence/people.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { AccountDeed } from "./account-forms";

type Erasure = Extract<AccountDeed, { deed: "erase" }>;

/** Erases whoever holds an account that is disabled. Returns the field and the reason where nothing was done, else null. */
export async function eraseAccount(
	who: SignedIn,
	person: PersonWithRoles,
	{ ground, reference, email }: Erasure,
): Promise<readonly [field: string, reason: string] | null> {
	if (person.disabledAt === null) return ["form", "disableFirst"];
	if (email !== person.email.toLowerCase()) return ["email", "wrongEmail"];
	const erased = await erasePerson(person.id, { byId: who.personId, ground, reference }, async (on) => {
		await addJobs(noteErasuresJob, [{ payload: {} }], on);
		await addJobs(clearRecordingsJob, [{ payload: {} }], on);
	});
	return erased ? null : ["form", "erasedAlready"];
}
