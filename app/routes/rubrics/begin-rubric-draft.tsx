import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { beginRubricDraft } from "~/features/rubrics/save-rubric-draft.server";
import { readForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import { authorize } from "~/platform/permissions/authorize.server";

export const loader = () => notFound();

/** Begins the next version of a rubric, or leads to the draft that is open. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "rubric-drafts");
	return redirect(await beginRubricDraft(who, await readForm(request)));
}
