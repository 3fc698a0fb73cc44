import type { LearnerView } from "~/domain/call/learner-view";
import { useTexts } from "~/platform/i18n/language";
import { Gauge } from "~/ui/gauge";
import { callTexts } from "./calls.messages";

/** The caller's gauges; in practice only, an assessed call's view has none. */
export function GaugesStrip({ gauges }: { gauges: NonNullable<LearnerView["gauges"]> }) {
	const texts = useTexts(callTexts).gauges;
	return (
		<section
			aria-label={texts.lead}
			className="grid grid-cols-3 items-center gap-3 border-b border-rule bg-sunken px-4 py-2 sm:gap-6 sm:px-6 xl:grid-cols-[auto_repeat(3,minmax(0,1fr))]"
		>
			<span className="hidden pr-2 text-small text-ink-2 xl:inline">{texts.lead}</span>
			{(["trust", "distress", "danger"] as const).map((name) => {
				const by = gauges.now[name] - (gauges.before ?? gauges.start)[name];
				return (
					<Gauge
						key={name}
						kind={name}
						label={texts[name]}
						value={gauges.now[name]}
						start={gauges.start[name]}
						note={texts.change(by)}
						spoken={texts.read(texts[name], gauges.now[name], by)}
					/>
				);
			})}
		</section>
	);
}
