import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { startAssigned } from "~/features/calls/start-call.server";
import { AssignmentPage } from "~/features/scenario-library/assignment-page";
import { getAssignment } from "~/features/scenario-library/assignments.query.server";
import { declineAssignment } from "~/persistence/assignments.server";
import { readForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? ""} – Lắng Nghe` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "assignment");
	return getAssignment(who, params.assignmentId);
}

/** Takes the assigned call, or declines it after the content warning, at no penalty. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "assignment");
	const { intent } = await readForm(request);
	const id = params.assignmentId ?? "";
	if (intent === "decline") {
		await getAssignment(who, id);
		await declineAssignment(id, who.personId, new Date());
		return redirect("/?declined");
	}
	const started = await startAssigned(who, id, Date.now());
	if (!started.ok) notFound();
	return redirect(`/calls/${started.callId}`);
}

export default function Assignment() {
	return <AssignmentPage assignment={useLoaderData<typeof loader>()} />;
}
