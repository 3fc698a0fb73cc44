import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { studiesTexts } from "~/features/standard-setting/studies.messages";
import { getStudyView } from "~/features/standard-setting/study.query.server";
import { doWithStudy } from "~/features/standard-setting/study-deeds.server";
import { StudyPage } from "~/features/standard-setting/study-page";
import type { DeedAnswer } from "~/features/standard-setting/study-view";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, studiesTexts, (texts) => data?.view.head.name ?? texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "study");
	return { view: await getStudyView(who, params.studyId) };
}

/** Leads a study on, or puts its cut into the rubric's draft. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "study");
	const done = await doWithStudy(who, params.studyId, await readForm(request));
	if (done.ok) return redirect(done.to);
	const { ok: _, status, ...answer } = done;
	return data<DeedAnswer>(answer, { status });
}

/** Whoever was too late sees what stands by now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function Study() {
	return <StudyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}
