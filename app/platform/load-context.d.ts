import "@remix-run/node";

declare module "@remix-run/node" {
	/** What the server hands to every loader and action. */
	interface AppLoadContext {
		nonce: string;
		requestId: string;
		/** The client's address as our own server saw it. */
		address: string;
		/** Set where the request failed because the database does not answer: the server then says so, whatever the route. */
		databaseFailed?: boolean;
	}
}
