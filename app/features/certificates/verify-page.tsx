import { Form } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { TextField } from "~/ui/field";
import { State } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { certificatesTexts } from "./certificates.messages";
import type { VerifiedView } from "./certificates-view";
import { STATE_SHAPE } from "./shapes";

/** For anybody with a paper in their hand: whether it holds today. */
export function VerifyPage({ view }: { view: VerifiedView | null }) {
	const texts = useTexts(certificatesTexts).verify;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<Form method="get" action="/verify" className="mb-8 flex max-w-lg flex-wrap items-end gap-3">
				<TextField
					key={view?.number}
					name="number"
					label={texts.number}
					defaultValue={view?.number}
					autoComplete="off"
					spellCheck={false}
					maxLength={40}
					className="min-w-56 grow"
				/>
				<Button kind="main">{texts.submit}</Button>
			</Form>
			{view ? <Found view={view} /> : null}
		</Page>
	);
}

function Found({ view: { number, certificate, waitMinutes } }: { view: VerifiedView }) {
	const texts = useTexts(certificatesTexts);
	const language = useLanguage();
	const { verify } = texts;
	if (!certificate)
		return (
			<Notice kind="warning" role="alert">
				{waitMinutes === null ? verify.unknown(number) : verify.wait(waitMinutes)}
			</Notice>
		);
	const { state, replacedBy, holder, programme, validFrom, validUntil } = certificate;
	return (
		<section aria-label={number} className="max-w-xl border-t-2 border-rule-ink pt-4">
			<p className="mb-4 text-body font-semibold [&_span]:text-body">
				<State kind={STATE_SHAPE[state]}>{texts.states[state]}</State>
			</p>
			<Facts
				rows={[
					...(replacedBy
						? ([
								[
									verify.newer,
									<TextLink key="newer" to={`/verify/${replacedBy}`}>
										{replacedBy}
									</TextLink>,
								],
							] as const)
						: []),
					[verify.number, number],
					[verify.holder, holder || verify.erased],
					[verify.programme, programme[language]],
					[verify.from, showPlainDate(validFrom)],
					[verify.until, showPlainDate(validUntil)],
				]}
			/>
			<p className="mt-6 text-note text-ink-3">{verify.nothingElse}</p>
		</section>
	);
}
