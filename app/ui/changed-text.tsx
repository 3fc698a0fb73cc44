/** One side of a change: the text that went or came, told apart by sign, element and name, not by colour. */
export function ChangedText({
	name,
	sign,
	text,
	lang,
}: {
	/** Whose side it is, for those who listen. */
	name: string;
	sign: "−" | "+";
	text: string;
	/** Where it is not the page's. */
	lang?: string;
}) {
	const Edit = sign === "+" ? "ins" : "del";
	return (
		<div className="grid grid-cols-[1.2em_minmax(0,1fr)]">
			<span aria-hidden="true" className="font-semibold text-ink-3">
				{sign}
			</span>
			<div>
				<span className="sr-only">{name}: </span>
				<Edit lang={lang} className="break-words whitespace-pre-wrap no-underline">
					{text}
				</Edit>
			</div>
		</div>
	);
}
