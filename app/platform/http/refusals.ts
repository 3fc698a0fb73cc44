import { data } from "@remix-run/node";

/** Thrown where something does not exist, or may not be known to exist by whoever asks. */
export function notFound(): never {
	throw data({ reason: "not-found" }, { status: 404 });
}

/** Thrown where a signed-in person asks for what is not theirs to ask for. */
export function forbidden(): never {
	throw data({ reason: "forbidden" }, { status: 403 });
}
