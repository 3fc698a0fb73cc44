import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HardCallAsk } from "~/features/calls/hard-call-ask";
import { isAskedFirst } from "~/features/calls/hard-call-limit.server";
import { startAssigned } from "~/features/calls/start-call.server";
import { AssignmentPage } from "~/features/scenario-library/assignment-page";
import { getAssignment } from "~/features/scenario-library/assignments.query.server";
import { declineAssignment } from "~/persistence/assignments.server";
import { readForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.assignment.title ?? ""} – Lắng Nghe` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "assignment");
	const assignment = await getAssignment(who, params.assignmentId);
	const { call, declined, difficulty } = assignment;
	const askFirst = !call && !declined && (await isAskedFirst(who.personId, difficulty, Date.now()));
	return { assignment, askFirst };
}

/** Takes the assigned call, or declines it after the content warning, at no penalty. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "assignment");
	const { intent, anyway } = await readForm(request);
	const id = params.assignmentId ?? "";
	if (intent === "decline") {
		await getAssignment(who, id);
		await declineAssignment(id, who.personId, new Date());
		return redirect("/?declined");
	}
	const started = await startAssigned(who, id, Date.now(), anyway === "yes");
	if (!started.ok && started.refusal === "asked-first") return redirect(`/assignments/${id}`);
	if (!started.ok) notFound();
	return redirect(`/calls/${started.callId}`);
}

export default function Assignment() {
	const { assignment, askFirst } = useLoaderData<typeof loader>();
	const ask = askFirst ? <HardCallAsk fields={{ intent: "take" }} later="/" /> : null;
	return <AssignmentPage assignment={assignment} ask={ask} />;
}
