import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { publishTexts } from "~/features/staff-notice/publish.messages";
import { changeNotice, getNoticeToChange } from "~/features/staff-notice/publish-notice.server";
import { PublishPage } from "~/features/staff-notice/publish-page";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, publishTexts, (texts) => texts.publish.title);

export async function loader({ request }: LoaderFunctionArgs) {
	return { newest: await getNoticeToChange(await authorize(request, "publish-notice")) };
}

/** Shows how the next version would be read, or publishes it. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "publish-notice");
	const newest = await getNoticeToChange(who);
	const done = await changeNotice(who, newest, await readForm(request), Date.now());
	return done.ok
		? redirect("/notice/acknowledgements?published")
		: data({ answer: done.answer }, { status: done.status });
}

/** What is sent next is built on the version that came between. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function PublishNotice() {
	const { newest } = useLoaderData<typeof loader>();
	return <PublishPage newest={newest} answer={useActionData<typeof action>()?.answer} />;
}
