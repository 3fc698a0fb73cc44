import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { NoticeBody } from "./notice-body";
import { noticeForm } from "./notice-form";
import { publishTexts } from "./publish.messages";
import type { NoticeToChange, PublishAnswer } from "./publish-notice.server";

/** The next version of the notice: written, looked at, published. */
export function PublishPage({
	newest,
	answer,
}: {
	newest: NoticeToChange;
	answer: PublishAnswer | undefined;
}) {
	const texts = useTexts(publishTexts).publish;
	const form = useCheckedForm(noticeForm, { answer });
	const message = (name: "bodyVi" | "bodyEn" | "reason") => {
		const key = form.error(name);
		return key ? (texts.errors[key] ?? texts.errors.failed) : undefined;
	};
	const failed = Object.keys(answer?.errors ?? {}).length > 0;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/notice/acknowledgements">{texts.back}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead(newest.version)} />
			{failed ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{texts.errors[answer?.errors.form ?? "failed"] ?? texts.errors.failed}
				</Notice>
			) : null}
			<Form method="post" noValidate onSubmit={form.onSubmit}>
				<input type="hidden" name="expected" value={newest.version} />
				{/* What Enter presses. */}
				<button
					type="submit"
					name="deed"
					value="preview"
					className="sr-only"
					tabIndex={-1}
					aria-hidden="true"
				/>
				{answer?.preview ? (
					<Section title={texts.previewTitle} className="mb-10">
						<div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
							{(["vi", "en"] as const).map((language) => (
								<div key={language} className="min-w-0">
									<p className="mb-2 text-note text-ink-3">{texts.languages[language]}</p>
									<NoticeBody body={answer.preview?.[language] ?? ""} lang={language} />
								</div>
							))}
						</div>
						<Button kind="main" name="deed" value="publish" disabled={form.busy} className="mt-6">
							{texts.doPublish}
						</Button>
					</Section>
				) : null}
				<div className="grid items-start gap-x-6 gap-y-4 lg:grid-cols-2">
					<TextArea
						label={texts.bodyVi}
						hint={texts.hint}
						rows={24}
						lang="vi"
						defaultValue={answer?.given.bodyVi ?? newest.body.vi}
						error={message("bodyVi")}
						{...form.register("bodyVi")}
					/>
					<TextArea
						label={texts.bodyEn}
						hint={texts.hint}
						rows={24}
						lang="en"
						defaultValue={answer?.given.bodyEn ?? newest.body.en}
						error={message("bodyEn")}
						{...form.register("bodyEn")}
					/>
					<TextArea
						label={texts.reason}
						hint={texts.reasonHint}
						rows={2}
						maxLength={400}
						defaultValue={answer?.given.reason}
						error={message("reason")}
						{...form.register("reason")}
					/>
				</div>
				<Button
					kind={answer?.preview ? "plain" : "main"}
					name="deed"
					value="preview"
					disabled={form.busy}
					className="mt-4"
				>
					{texts.preview}
				</Button>
			</Form>
		</Page>
	);
}
