import { notFound } from "~/platform/http/refusals";

/** Everything that has no route: 404, with the way back. */
export const loader = () => notFound();
export const action = () => notFound();

export default function NotFound() {
	return null;
}
