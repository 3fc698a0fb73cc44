import { useTexts } from "~/platform/i18n/language";
import { Key } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { helpTexts } from "./help.messages";
import type { HelpView } from "./help-text";

/** A help text, in the dialog and on its page. */
export function HelpBody({ help }: { help: HelpView }) {
	const texts = useTexts(helpTexts);
	return (
		<div className="grid gap-4 text-pane">
			{help.first ? <Notice kind="warning">{help.first}</Notice> : null}
			<p>{help.purpose}</p>
			<div>
				<h3 className="text-small font-semibold">{texts.doing}</h3>
				<ul className="mt-1 ml-5 grid list-disc gap-1">
					{help.doing.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</div>
			{help.keys ? (
				<div className="pointer-coarse:hidden max-sm:hidden">
					<h3 className="text-small font-semibold">{texts.keys}</h3>
					<ul className="mt-1 grid gap-1">
						{help.keys.map(([keys, does]) => (
							<li key={keys} className="flex items-baseline gap-2">
								<span className="inline-flex min-w-16 gap-1">
									{keys
										.split(" ")
										.map((key, index) =>
											key === "–" ? (
												<span key={index}>–</span>
											) : key === "" ? null : (
												<Key key={index}>{key}</Key>
											),
										)}
								</span>
								{does}
							</li>
						))}
					</ul>
				</div>
			) : null}
			<div>
				<h3 className="text-small font-semibold">{texts.kept}</h3>
				<p className="mt-1">{help.kept}</p>
			</div>
			<div>
				<h3 className="text-small font-semibold">{texts.ask}</h3>
				<p className="mt-1">{help.ask}</p>
			</div>
		</div>
	);
}
