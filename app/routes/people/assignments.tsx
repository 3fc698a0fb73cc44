import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { assignmentForm } from "~/features/people/assignment-form";
import { assignScenario } from "~/features/people/change-record.server";
import { getPersonToAssign, todayAt } from "~/features/people/person-in-reach.server";
import { recordTexts } from "~/features/people/record.messages";
import { AssignPage } from "~/features/people/record-forms";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, recordTexts, (texts) => texts.assign.pageTitle(loaded?.person.name ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "assignments");
	const { id, name } = await getPersonToAssign(who, params.personId, Date.now());
	const versions = await listCurrentVersions({ sealed: true });
	const seesSealed = mayEver(who, "scenario.see-sealed");
	const scenarios = versions.map(({ scenarioId, title, pool, difficulty }) => ({
		id: scenarioId,
		title: pool === "open" || seesSealed ? title : null,
		pool,
		difficulty,
	}));
	return { person: { id, name }, scenarios, today: todayAt(Date.now()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "assignments");
	const person = await getPersonToAssign(who, params.personId, Date.now());
	const form = await parseForm(request, assignmentForm(todayAt(Date.now())));
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const outcome = await assignScenario(who, person, form.value);
	if (!outcome.ok)
		return data(
			{ errors: outcome.errors, given: { ...form.value } as Record<string, string> },
			{ status: 422 },
		);
	return redirect(`/people/${person.id}#assignments`);
}

export default function Assignments() {
	return <AssignPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
