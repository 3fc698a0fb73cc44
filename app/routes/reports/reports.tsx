import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reportForm } from "~/features/reports/report-form";
import { reportsTexts } from "~/features/reports/reports.messages";
import { askForReport, getReports, todayAt } from "~/features/reports/reports.server";
import { ReportsPage } from "~/features/reports/reports-page";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, reportsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "reports");
	return getReports(who, new URL(request.url), Date.now());
}

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "reports");
	const now = Date.now();
	const form = await parseForm(request, reportForm(todayAt(now)));
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const id = await askForReport(who, form.value, now);
	if (id) return redirect(`/reports/${id}`);
	const errors: Record<string, string> = { centreId: "needCentre" };
	return data({ errors, given: form.value }, { status: 422 });
}

export default function Reports() {
	return <ReportsPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
