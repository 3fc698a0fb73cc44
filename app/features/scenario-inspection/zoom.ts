/** Makes a drawing in a scrolling frame larger and smaller. */
export interface Zoom {
	/** To a scale; 1 is the drawing's own size. */
	to(scale: number): void;
	by(factor: number): void;
	/** As large as the frame is wide. */
	fit(): void;
	detach(): void;
}

const SMALLEST = 0.25;
/** The smallest at which the words in the boxes can still be made out. */
const READABLE = 0.75;
const LARGEST = 3;
/** Pixels that a pressed pointer may move and still be a click. */
const STILL = 4;

/**
 * Lets the frame zoom by Ctrl and the wheel, two fingers, + − and 0, and be dragged by a mouse. What lies under the
 * pointer (or in the middle) stays where it is.
 *
 * @param told gets every new scale
 */
export function attachZoom(frame: HTMLElement, svg: SVGSVGElement, told: (scale: number) => void): Zoom {
	const ownWidth = svg.viewBox.baseVal.width;
	const ended = new AbortController();
	const { signal } = ended;
	let scale = 1;

	function zoomTo(wanted: number, x = frame.clientWidth / 2, y = frame.clientHeight / 2): void {
		const next = Math.min(LARGEST, Math.max(SMALLEST, wanted));
		const ratio = next / scale;
		const left = (frame.scrollLeft + x) * ratio - x;
		const top = (frame.scrollTop + y) * ratio - y;
		svg.style.width = `${ownWidth * next}px`;
		frame.scrollTo(left, top);
		scale = next;
		told(next);
	}
	const within = (event: { clientX: number; clientY: number }) => {
		const { left, top } = frame.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	};

	frame.addEventListener(
		"wheel",
		(event) => {
			// A pinch on a touch pad comes as a wheel with Ctrl.
			if (!event.ctrlKey) return;
			event.preventDefault();
			const { x, y } = within(event);
			zoomTo(scale * Math.exp(-event.deltaY / 300), x, y);
		},
		{ passive: false, signal },
	);
	frame.addEventListener(
		"keydown",
		(event) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			const factor = { "+": 1.25, "=": 1.25, "-": 1 / 1.25, "−": 1 / 1.25 }[event.key];
			if (factor) zoomTo(scale * factor);
			else if (event.key === "0") zoomTo(1);
			else return;
			event.preventDefault();
		},
		{ signal },
	);
	// At first as much of it as can be read, with where it begins in the middle.
	if (ownWidth > frame.clientWidth) zoomTo(Math.max(READABLE, frame.clientWidth / ownWidth), 0, 0);
	const first = svg.querySelector("a rect")?.getBoundingClientRect();
	if (first)
		frame.scrollLeft += first.x + first.width / 2 - frame.getBoundingClientRect().x - frame.clientWidth / 2;
	pinch(frame, signal, (factor, event) => {
		const { x, y } = within(event);
		zoomTo(scale * factor, x, y);
	});
	drag(frame, signal);
	return {
		to: (wanted) => zoomTo(wanted),
		by: (factor) => zoomTo(scale * factor),
		fit: () => zoomTo(frame.clientWidth / ownWidth),
		detach: () => ended.abort(),
	};
}

function pinch(
	frame: HTMLElement,
	signal: AbortSignal,
	onPinch: (factor: number, middle: { clientX: number; clientY: number }) => void,
): void {
	let apart = 0;
	frame.addEventListener(
		"touchmove",
		(event) => {
			const [one, two] = event.touches;
			if (!one || !two) return;
			event.preventDefault();
			const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
			const middle = { clientX: (one.clientX + two.clientX) / 2, clientY: (one.clientY + two.clientY) / 2 };
			if (apart > 0) onPinch(now / apart, middle);
			apart = now;
		},
		{ passive: false, signal },
	);
	for (const type of ["touchend", "touchcancel"] as const)
		frame.addEventListener(
			type,
			() => {
				apart = 0;
			},
			{ signal },
		);
}

/** A mouse drags the drawing; a finger scrolls it by itself. */
function drag(frame: HTMLElement, signal: AbortSignal): void {
	let from: { x: number; y: number; left: number; top: number } | null = null;
	let moved = false;
	frame.addEventListener(
		"pointerdown",
		(event) => {
			if (event.pointerType !== "mouse" || event.button !== 0) return;
			moved = false;
			from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
		},
		{ signal },
	);
	frame.ownerDocument.addEventListener(
		"pointermove",
		(event) => {
			if (!from) return;
			const [x, y] = [event.clientX - from.x, event.clientY - from.y];
			moved ||= Math.hypot(x, y) > STILL;
			if (!moved) return;
			frame.dataset.dragged = "";
			frame.scrollTo(from.left - x, from.top - y);
		},
		{ signal },
	);
	frame.ownerDocument.addEventListener(
		"pointerup",
		() => {
			from = null;
			delete frame.dataset.dragged;
			// The click that belongs to this comes first.
			setTimeout(() => {
				moved = false;
			});
		},
		{ signal },
	);
	// A box on which a drag ends was not pressed, and links are not dragged out of the page.
	frame.addEventListener("click", (event) => moved && event.preventDefault(), { signal, capture: true });
	frame.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
}
