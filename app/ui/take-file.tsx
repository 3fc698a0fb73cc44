import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "./button";

/** A file that one takes along: asked for by POST, since it is noted that it was taken. Works without script. */
export function TakeFile({ action, children }: { action: string; children: ReactNode }) {
	return (
		<Form method="post" action={action} reloadDocument className="inline-block print:hidden">
			<Button kind="bare" className="-ml-2">
				{children}
			</Button>
		</Form>
	);
}
