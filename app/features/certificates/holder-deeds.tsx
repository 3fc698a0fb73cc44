import { Form, useNavigation } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { certificatesTexts } from "./certificates.messages";
import type { HolderView } from "./certificates-view";

/** What a refused form comes back with. */
export type DeedAnswer =
	| { readonly errors: Record<string, string>; readonly given: Readonly<Record<string, string>> }
	| undefined;

type Programme = HolderView["programmes"][number];

/** What a manager can do now about a certificate in a programme. */
export function HolderDeeds({ programme, answer }: { programme: Programme; answer: DeedAnswer }) {
	const texts = useTexts(certificatesTexts).holder;
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	const { id, name, issuable, decisions } = programme;
	return (
		<div className="mt-4">
			{issuable ? (
				<Disclosure summary={texts.issue[issuable]}>
					<Form method="post" className="pb-3">
						<input type="hidden" name="deed" value="issue" />
						<input type="hidden" name="programmeId" value={id} />
						<p className="mb-3 max-w-[60ch] text-small text-ink-2">{texts.issueHint[issuable]}</p>
						<Button kind="main" disabled={busy}>
							{texts.sign(name[language])}
						</Button>
					</Form>
				</Disclosure>
			) : null}
			{decisions.map((decision) => (
				<Decide key={decision} decision={decision} programmeId={id} answer={answer} />
			))}
		</div>
	);
}

function Decide({
	decision,
	programmeId,
	answer,
}: {
	decision: Programme["decisions"][number];
	programmeId: string;
	answer: DeedAnswer;
}) {
	const texts = useTexts(certificatesTexts).holder;
	const mine = answer?.given.deed === decision && answer.given.programmeId === programmeId;
	const error = mine ? answer.errors.reason : undefined;
	const words = error?.startsWith("at most") ? texts.errors.tooLong : texts.errors.needReason;
	return (
		<Disclosure summary={texts.decide[decision]} open={mine}>
			<Form method="post" className="grid max-w-lg gap-3 pb-3">
				<input type="hidden" name="deed" value={decision} />
				<input type="hidden" name="programmeId" value={programmeId} />
				<p className="text-small text-ink-2">{texts.decideHint[decision]}</p>
				<TextArea
					name="reason"
					label={texts.reason}
					rows={3}
					maxLength={2000}
					defaultValue={mine ? answer.given.reason : ""}
					error={error ? words : undefined}
				/>
				<div>
					<Button kind={decision === "reinstated" ? "plain" : "ending"}>{texts.decide[decision]}</Button>
				</div>
			</Form>
		</Disclosure>
	);
}
