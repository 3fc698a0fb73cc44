import type { z } from "zod";
import { assignOnce } from "~/persistence/assignments.server";
import type { PersonWithRoles } from "~/persistence/people.server";
import { dateColumn } from "~/persistence/plain-day.server";
import { insertHours } from "~/persistence/records.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import { listOpenedSealed } from "~/persistence/what-ifs.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type AssignmentInput, purposeOf } from "./assignment-form";
import { type hoursForm, readHours } from "./hours-form";

type HoursInput = z.output<ReturnType<typeof hoursForm>>;
type Outcome = { ok: true } | { ok: false; errors: Record<string, string> };

/** Enters hours into the record of a person whom the policy lets `who` enter them for. */
export async function enterHours(who: SignedIn, personId: string, input: HoursInput): Promise<Outcome> {
	const stored = await insertHours({
		id: input.entryId,
		personId,
		kind: input.kind,
		hours: readHours(input.hours),
		on: input.on,
		note: input.note.trim(),
		recordedById: who.personId,
	});
	return stored.ok ? { ok: true } : { ok: false, errors: { hours: "tooManyThatDay" } };
}

/** Gives a scenario to a person whom the policy lets `who` give one to. */
export async function assignScenario(
	who: SignedIn,
	person: PersonWithRoles,
	input: AssignmentInput,
): Promise<Outcome> {
	const version = await findCurrentVersion(input.scenarioId);
	if (!version) return { ok: false, errors: { scenarioId: "needScenario" } };
	const { scenarioId, dueOn } = input;
	const opened = (await listOpenedSealed([person.id])).get(person.id);
	if (opened?.includes(scenarioId)) return { ok: false, errors: { scenarioId: "openedBefore" } };
	const assigned = await assignOnce({
		personId: person.id,
		scenarioId,
		purpose: purposeOf(version.pool),
		assignedById: who.personId,
		dueOn: dueOn === "" ? null : dateColumn(dueOn),
	});
	return assigned ? { ok: true } : { ok: false, errors: { scenarioId: "alreadyAssigned" } };
}
