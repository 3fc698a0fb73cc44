import { useTexts } from "~/platform/i18n/language";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import type { ChartView } from "./chart-view";
import { ChartViewport } from "./chart-viewport";
import type { InspectedHead } from "./inspected-view";
import { inspectionTexts } from "./inspection.messages";
import { InspectionHead } from "./inspection-head";
import { Outline } from "./outline";
import type { OutlineView } from "./outline-view";
import { StateChart } from "./state-chart";

/** A scenario's chart, and under it the same in words. */
export function ChartPage({
	head,
	chart,
	outline,
}: {
	head: InspectedHead;
	chart: ChartView;
	outline: OutlineView;
}) {
	const version = head.older ? `&version=${head.older}` : "";
	return (
		<Page>
			<InspectionHead head={head} />
			<div>
				<ChartSection title={head.title} chart={chart} />
				<Outline view={outline} tryFrom={(stop) => `/scenarios/${head.id}/try?from=${stop}${version}`} />
			</div>
		</Page>
	);
}

/** The drawing with its explanation. */
function ChartSection({ title, chart }: { title: string; chart: ChartView }) {
	const { chart: texts } = useTexts(inspectionTexts);
	return (
		<Section
			title={texts.title}
			note={
				<a href="#outline" className="text-accent underline underline-offset-4">
					{texts.toOutline}
				</a>
			}
		>
			<p className="mb-2 max-w-[64ch] text-ink-2">{texts.lead}</p>
			<Legend />
			<ChartViewport label={texts.frame}>
				<StateChart view={chart} label={texts.label(title)} />
			</ChartViewport>
			<p className="mt-2 text-note text-ink-3 print:hidden">{texts.keys}</p>
		</Section>
	);
}

const SIGNS = {
	best: { stroke: "var(--accent)", width: 2.5, dash: undefined },
	critical: { stroke: "var(--critical)", width: 1.5, dash: "1.5 3" },
	back: { stroke: "var(--ink-3)", width: 1.5, dash: "5 4" },
} as const;

function Legend() {
	const { legend } = useTexts(inspectionTexts).chart;
	return (
		<ul className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-2">
			{(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((kind) => (
				<li key={kind} className="inline-flex items-center gap-2">
					<svg viewBox="0 0 28 6" aria-hidden="true" className="h-1.5 w-7">
						<path
							d="M0 3H28"
							stroke={SIGNS[kind].stroke}
							strokeWidth={SIGNS[kind].width}
							strokeDasharray={SIGNS[kind].dash}
						/>
					</svg>
					{legend[kind]}
				</li>
			))}
		</ul>
	);
}
