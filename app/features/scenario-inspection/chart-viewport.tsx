import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { inspectionTexts } from "./inspection.messages";
import { attachZoom, type Zoom } from "./zoom";

/**
 * A frame in which a drawing can be moved and made larger. It scrolls by itself, so it can be read without script, by
 * touch and by keyboard; script adds zooming and dragging.
 */
export function ChartViewport({ label, children }: { label: string; children: ReactNode }) {
	const { chart } = useTexts(inspectionTexts);
	const frame = useRef<HTMLElement>(null);
	const [zoom, setZoom] = useState<Zoom | null>(null);
	const [scale, setScale] = useState(1);
	useEffect(() => {
		const svg = frame.current?.querySelector("svg");
		if (!frame.current || !svg) return;
		const attached = attachZoom(frame.current, svg, setScale);
		setZoom(attached);
		return attached.detach;
	}, []);
	return (
		<div>
			<div className="mb-2 flex min-h-control flex-wrap items-center gap-2 print:hidden">
				{zoom ? (
					<>
						<Button type="button" onClick={() => zoom.by(1 / 1.25)} aria-label={chart.smaller}>
							−
						</Button>
						<Button type="button" onClick={() => zoom.by(1.25)} aria-label={chart.larger}>
							+
						</Button>
						<Button type="button" onClick={zoom.fit}>
							{chart.fit}
						</Button>
						<Button type="button" onClick={() => zoom.to(1)}>
							{chart.actual}
						</Button>
						<span role="status" className="text-small text-ink-2">
							{chart.percent(Math.round(scale * 100))}
						</span>
					</>
				) : null}
			</div>
			<section
				ref={frame}
				aria-label={label}
				tabIndex={0}
				className="max-h-[70vh] touch-pan-x touch-pan-y overflow-auto border border-rule-strong data-dragged:cursor-grabbing print:max-h-none print:overflow-visible print:border-0"
			>
				{children}
			</section>
		</div>
	);
}
