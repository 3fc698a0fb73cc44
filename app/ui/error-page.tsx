import { ButtonLink } from "./button";
import { Page, PageHead } from "./page";

interface ErrorTexts {
	notFoundTitle: string;
	notFound: string;
	forbiddenTitle: string;
	forbidden: string;
	failedTitle: string;
	failed: string;
	goHome: string;
	retry: string;
}

/** What happened, that nothing was lost, and what to do. */
export function ErrorPage({ status, texts }: { status: number; texts: ErrorTexts }) {
	const [title, lead] =
		status === 404
			? [texts.notFoundTitle, texts.notFound]
			: status === 403
				? [texts.forbiddenTitle, texts.forbidden]
				: [texts.failedTitle, texts.failed];
	return (
		<Page>
			<PageHead title={title} lead={lead} />
			<div className="flex flex-wrap gap-3">
				<ButtonLink to="/" kind="main">
					{texts.goHome}
				</ButtonLink>
				{status >= 500 ? (
					<ButtonLink to="" reloadDocument>
						{texts.retry}
					</ButtonLink>
				) : null}
			</div>
		</Page>
	);
}
