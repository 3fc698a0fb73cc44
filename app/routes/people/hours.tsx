import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { uuidv7 } from "uuidv7";
import { enterHours } from "~/features/people/change-record.server";
import { hoursForm, voidForm } from "~/features/people/hours-form";
import { getPersonForHours, todayAt } from "~/features/people/person-in-reach.server";
import { recordTexts } from "~/features/people/record.messages";
import { HoursPage } from "~/features/people/record-forms";
import { voidHours } from "~/persistence/records.server";
import { checkForm, readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, recordTexts, (texts) => texts.enter.title(loaded?.person.name ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "hours");
	const { id, name } = await getPersonForHours(who, params.personId, Date.now());
	return { person: { id, name }, entryId: uuidv7(), today: todayAt(Date.now()) };
}

/** Enters hours, or voids an entry. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "hours");
	const now = Date.now();
	const person = await getPersonForHours(who, params.personId, now);
	const given = await readForm(request);
	if (given.deed === "void") {
		const toVoid = checkForm(given, voidForm);
		if (!toVoid.ok) return data({ errors: toVoid.errors, given: toVoid.given }, { status: 422 });
		const { entryId, reason } = toVoid.value;
		await voidHours(entryId, person.id, { voidedById: who.personId, reason: reason.trim() }, new Date(now));
		return redirect(`/people/${person.id}#hours`);
	}
	const form = checkForm(given, hoursForm(todayAt(now)));
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await enterHours(who, person.id, form.value);
	if (!outcome.ok)
		return data(
			{ errors: outcome.errors, given: { ...form.value } as Record<string, string> },
			{ status: 422 },
		);
	return redirect(`/people/${person.id}#hours`);
}

export default function Hours() {
	return <HoursPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
