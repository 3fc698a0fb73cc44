import { categoryTexts } from "~/platform/i18n/category.messages";
import { useTexts } from "~/platform/i18n/language";
import { FilterSentence } from "~/ui/filter-sentence";
import { SentenceChoice, SentenceSearch } from "~/ui/sentence";
import { libraryTexts } from "./library.messages";
import { isNarrowed, SORTS } from "./library-filter";
import type { LibraryView } from "./library-view";

/** What the list shows, as a sentence with blanks. It works without script. */
export function LibrarySentence({ view }: { view: LibraryView }) {
	const texts = useTexts(libraryTexts);
	const categories = useTexts(categoryTexts);
	const { sentence, labels, any } = texts;
	const { filter, choices } = view;
	/** A blank of the sentence; its first option is any. */
	const choice = (name: keyof typeof any, options: readonly (readonly [string, string])[]) => (
		<SentenceChoice
			label={labels[name]}
			name={name}
			defaultValue={filter[name]}
			any={any[name]}
			options={options}
		/>
	);
	return (
		<FilterSentence action="/scenarios" filter={filter} narrowed={isNarrowed(filter)} texts={sentence}>
			{sentence.before} <SentenceSearch label={labels.q} placeholder={any.q} value={filter.q} />
			{sentence.category}{" "}
			{choice(
				"category",
				choices.categories.map((key) => [key, lowerFirst(categories[key])]),
			)}
			{sentence.caller}{" "}
			{choice(
				"caller",
				choices.callers.map((key) => [key, texts.callers[key]]),
			)}
			{sentence.difficulty}{" "}
			{choice(
				"difficulty",
				["1", "2", "3", "4", "5"].map((step) => [step, step]),
			)}
			{sentence.language}{" "}
			{choice(
				"language",
				choices.languages.map(({ tag, name }) => [tag, name]),
			)}
			{view.showPool ? (
				<>
					{sentence.pool}{" "}
					{choice("pool", [
						["open", texts.pools.open],
						["sealed", texts.pools.sealed],
					])}
				</>
			) : null}
			{sentence.sort}{" "}
			<SentenceChoice
				label={labels.sort}
				name="sort"
				defaultValue={filter.sort}
				options={SORTS.map((sort) => [sort, texts.sorts[sort]])}
			/>
			{sentence.end}
		</FilterSentence>
	);
}

const lowerFirst = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
