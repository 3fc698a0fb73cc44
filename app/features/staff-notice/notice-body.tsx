import { type NoticeBlock, readNotice } from "~/domain/notice/notice-text";

/** A notice's text as it is read, each under its own heading. */
export function NoticeBody({ body, lang }: { body: string; lang?: string }) {
	return (
		<div lang={lang} className="max-w-[72ch]">
			{readNotice(body).map((block, index) => (
				<Block key={index} block={block} />
			))}
		</div>
	);
}

function Block({ block }: { block: NoticeBlock }) {
	if (block.kind === "list")
		return (
			<ul className="mt-2 list-disc pl-5">
				{block.items.map((item, index) => (
					<li key={index} className="mt-1">
						{item}
					</li>
				))}
			</ul>
		);
	return block.kind === "heading" ? (
		<h2 className="mt-8 mb-2 text-section">{block.text}</h2>
	) : (
		<p className="mt-3 first:mt-0">{block.text}</p>
	);
}
