import { useTexts } from "~/platform/i18n/language";
import { Key } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { helpTexts } from "./help.messages";
import type { HelpView } from "./help-text";

/** A help text, in the dialog (under its title, an h2) and on its page (under the h1). */
export function HelpBody({ help, heading: Heading }: { help: HelpView; heading: "h2" | "h3" }) {
	const texts = useTexts(helpTexts);
	return (
		<div className="grid gap-4 text-pane">
			{help.first ? <Notice kind="warning">{help.first}</Notice> : null}
			<p>{help.purpose}</p>
			<div>
				<Heading className="text-small font-semibold">{texts.doing}</Heading>
				<ul className="mt-1 ml-5 grid list-disc gap-1">
					{help.doing.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</div>
			{help.keys ? (
				<div className="pointer-coarse:hidden max-sm:hidden">
					<Heading className="text-small font-semibold">{texts.keys}</Heading>
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
				<Heading className="text-small font-semibold">{texts.kept}</Heading>
				<p className="mt-1">{help.kept}</p>
			</div>
			<div>
				<Heading className="text-small font-semibold">{texts.ask}</Heading>
				<p className="mt-1">{help.ask}</p>
			</div>
		</div>
	);
}
