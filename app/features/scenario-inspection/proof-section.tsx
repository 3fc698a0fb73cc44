import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { proofTexts } from "./proof.messages";
import { ProofPanel } from "./proof-panel";
import type { ProofView } from "./proof-view";

/** The proof of a published version; null: it has none under the rubric in use, or waits for its turn. */
export function ProofSection({ proof }: { proof: ProofView | "running" | null }) {
	const texts = useTexts(proofTexts);
	return (
		<Section title={texts.title}>
			{proof === null || proof === "running" ? (
				<p className="max-w-[64ch] text-ink-2">{proof ? texts.running : texts.none}</p>
			) : (
				<ProofPanel proof={proof} />
			)}
		</Section>
	);
}
