import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { noticeTexts } from "~/features/staff-notice/notice.messages";
import { acknowledgeForm } from "~/features/staff-notice/notice-form";
import { NoticePage } from "~/features/staff-notice/notice-page";
import { acknowledge, getNotice } from "~/features/staff-notice/staff-notice.server";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, noticeTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "notice");
	const { searchParams } = new URL(request.url);
	return { view: await getNotice(who, searchParams.get("version")), done: searchParams.has("read") };
}

/** Keeps that one has read the version that holds. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "notice");
	const form = await parseForm(request, acknowledgeForm);
	if (!form.ok) return data({ replaced: false }, { status: 422 });
	if (!(await acknowledge(who, form.value.version, Date.now())))
		return data({ replaced: true }, { status: 409 });
	return redirect("/notice?read");
}

/** The version that took the place of this one is to be read. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus === 409 || defaultShouldRevalidate;

export default function StaffNotice() {
	return (
		<NoticePage
			{...useLoaderData<typeof loader>()}
			replaced={useActionData<typeof action>()?.replaced ?? false}
		/>
	);
}
