import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { callTexts } from "./calls.messages";

/** After the call: complete the record, then hand it in. What was typed last is saved before. */
export function WrapUp({ flush, blocked }: { flush: () => Promise<boolean>; blocked: boolean }) {
	const texts = useTexts(callTexts).wrapUp;
	const submit = useSubmit();
	const navigation = useNavigation();
	const [flushing, setFlushing] = useState(false);
	const busy = flushing || navigation.state !== "idle";
	const handIn = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		setFlushing(true);
		const safe = await flush();
		setFlushing(false);
		if (safe) submit(form);
	};
	return (
		<section className="mb-6" aria-labelledby="wrap-up-title">
			<h2 id="wrap-up-title" className="text-head">
				{texts.title}
			</h2>
			<p className="mt-1 text-ink-2">{texts.lead}</p>
			<Form method="post" onSubmit={handIn} className="mt-3">
				<input type="hidden" name="deed" value="finish" />
				<Button kind="main" big disabled={busy || blocked}>
					{busy ? texts.finishing : texts.finish}
				</Button>
			</Form>
		</section>
	);
}
