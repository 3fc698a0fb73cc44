import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { uuidv7 } from "uuidv7";
import { HardCallAsk } from "~/features/calls/hard-call-ask";
import { isAskedFirst } from "~/features/calls/hard-call-limit.server";
import { startPractice } from "~/features/calls/start-call.server";
import { startForm } from "~/features/calls/start-form";
import { InspectionNav } from "~/features/scenario-inspection/inspection-head";
import { getProof } from "~/features/scenario-inspection/proof.query.server";
import { ProofSection } from "~/features/scenario-inspection/proof-section";
import { ScenarioPage } from "~/features/scenario-library/scenario-page";
import { getScenario } from "~/features/scenario-library/scenarios.query.server";
import { findRunningPractice } from "~/persistence/call-lists.server";
import { parseForm } from "~/platform/http/form.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";
import { mayEver } from "~/platform/permissions/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.scenario.title ?? ""} – Lắng Nghe` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "scenario");
	const scenario = await getScenario(who, params.scenarioId);
	const canTake = mayEver(who, "call.take");
	const running = canTake ? await findRunningPractice(who.personId, scenario.id) : null;
	const inspects = mayEver(who, "scenario.inspect");
	const proof = inspects ? await getProof(who, scenario.id) : null;
	const askFirst = canTake && !running && (await isAskedFirst(who.personId, scenario.difficulty, Date.now()));
	return { scenario, canTake, running, inspects, proof, askFirst, startKey: uuidv7() };
}

/** Lets the phone ring for practice. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "scenario");
	if (!mayEver(who, "call.take")) forbidden();
	const form = await parseForm(request, startForm);
	// A page from before there were keys: shown again, where it may be seen, it has one.
	if (!form.ok) return redirect(`/scenarios/${(await getScenario(who, params.scenarioId)).id}`);
	const { startKey, anyway } = form.value;
	const started = await startPractice(who, params.scenarioId ?? "", startKey, Date.now(), anyway === "yes");
	if (started.ok) return redirect(`/calls/${started.callId}`);
	return started.refusal === "asked-first" ? redirect(`/scenarios/${params.scenarioId}`) : notFound();
}

export default function Scenario() {
	const { inspects, proof, askFirst, ...page } = useLoaderData<typeof loader>();
	const ask = askFirst ? <HardCallAsk fields={{ startKey: page.startKey }} later="/" /> : null;
	const navigation = inspects ? <InspectionNav id={page.scenario.id} /> : null;
	return (
		<ScenarioPage {...page} {...{ navigation, ask }} proof={inspects && <ProofSection proof={proof} />} />
	);
}
