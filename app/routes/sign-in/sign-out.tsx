import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { clientOf } from "~/platform/http/client.server";
import { cookieHeaders } from "~/platform/http/cookies.server";
import { signOut } from "~/platform/sign-in/sign-in.server";

export const loader = () => redirect("/");

export async function action({ request, context }: ActionFunctionArgs) {
	const cookies = await signOut(request, clientOf(request, context));
	const headers = cookieHeaders(cookies);
	// Whatever a page left in this browser (a call's unsent words) goes with the session.
	headers.set("Clear-Site-Data", '"storage"');
	return redirect("/sign-in", { headers });
}
