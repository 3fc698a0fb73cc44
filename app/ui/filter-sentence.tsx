import { Form } from "@remix-run/react";
import { Fragment, type ReactNode } from "react";
import { Button } from "./button";
import { Sentence } from "./sentence";
import { TextLink } from "./text-link";

/** A sentence that filters the list at an address, with the way back to all of it once something is chosen. */
export function FilterSentence({
	action,
	filter,
	narrowed,
	texts,
	children,
}: {
	/** The list's address. */
	action: string;
	/** What is chosen, as the address has it. */
	filter: object;
	/** Whether it leaves something out. */
	narrowed: boolean;
	texts: { readonly show: string; readonly reset: string };
	children: ReactNode;
}) {
	return (
		<Form method="get" action={action} role="search" className="print:hidden">
			<Sentence
				action={
					<>
						<Button>{texts.show}</Button>
						{narrowed ? (
							<TextLink to={action} className="text-small">
								{texts.reset}
							</TextLink>
						) : null}
					</>
				}
			>
				{/* The key makes the blanks follow the URL when one goes back; the button keeps the focus. */}
				<Fragment key={JSON.stringify(filter)}>{children}</Fragment>
			</Sentence>
		</Form>
	);
}
