import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { todayAt } from "~/features/reports/reports.server";
import type { FigureAnswer } from "~/features/reports/service-figure-entry";
import { serviceFigureForm, withdrawFigureForm } from "~/features/reports/service-figure-form";
import { serviceFiguresTexts } from "~/features/reports/service-figures.messages";
import {
	enterServiceFigure,
	getServiceFigures,
	withdrawFigure,
} from "~/features/reports/service-figures.server";
import { ServiceFiguresPage } from "~/features/reports/service-figures-page";
import { checkForm, readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, serviceFiguresTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "service-figures");
	return getServiceFigures(who, new URL(request.url), Date.now());
}

const refuse = (answer: FigureAnswer) => data(answer, { status: 422 });

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "service-figures");
	const now = Date.now();
	const given = await readForm(request);
	if (given.deed === "withdraw") {
		const form = checkForm(given, withdrawFigureForm);
		if (!form.ok) return refuse(form);
		const done = await withdrawFigure(who, form.value.figureId, form.value.why, now);
		if (!done) return refuse({ errors: { form: "gone" }, given: form.value });
	} else {
		const form = checkForm(given, serviceFigureForm(todayAt(now)));
		if (!form.ok) return refuse(form);
		const entered = await enterServiceFigure(who, form.value);
		if (!entered) return refuse({ errors: { centreId: "needCentre" }, given: form.value });
	}
	return redirect("/reports/service-figures");
}

export default function ServiceFigures() {
	return (
		<ServiceFiguresPage
			view={useLoaderData<typeof loader>()}
			answer={useActionData<typeof action>() as FigureAnswer | undefined}
		/>
	);
}
