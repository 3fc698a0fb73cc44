type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: unknown): target is Control =>
	target instanceof HTMLTextAreaElement ||
	target instanceof HTMLSelectElement ||
	(target instanceof HTMLInputElement && !["hidden", "file", "submit", "button"].includes(target.type));

const isTick = (control: Control): control is HTMLInputElement =>
	control.type === "checkbox" || control.type === "radio";

const wasChanged = (control: Control): boolean => {
	if (control instanceof HTMLSelectElement)
		return [...control.options].some(({ selected, defaultSelected }) => selected && !defaultSelected);
	return isTick(control)
		? control.checked !== control.defaultChecked
		: control.value !== control.defaultValue;
};

/** Puts a value in so that React takes the event that follows for somebody's typing: past its own record of the value. */
function put(control: Control, value: string): void {
	Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
	control.dispatchEvent(new Event("input", { bubbles: true }));
	control.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * Whether the browser may have filled fields by itself, with what was in them before a reload or a way back: that may be
 * older than what the server sends, and nobody typed it now.
 */
function isRestored(): boolean {
	const [navigation] = performance.getEntriesByType("navigation");
	return navigation instanceof PerformanceNavigationTiming && navigation.type !== "navigate";
}

/**
 * Notes what is typed and ticked before the page comes to life. React puts a text area that it takes over back to the
 * text that the server sent: on a slow telephone words would be lost. The answer, called once the page lives, puts back
 * what was changed meanwhile, and tells React Hook Form of it.
 */
export function keepEarlyTyping(): () => void {
	const typed = new Map<Control, string | boolean>();
	const note = (control: Control) => typed.set(control, isTick(control) ? control.checked : control.value);
	const listen = ({ target }: Event) => {
		if (isControl(target)) note(target);
	};
	if (!isRestored())
		for (const control of document.querySelectorAll("input, textarea, select"))
			if (isControl(control) && wasChanged(control)) note(control);
	document.addEventListener("input", listen, true);
	return () => {
		document.removeEventListener("input", listen, true);
		for (const [control, value] of typed) {
			if (typeof value === "boolean") {
				if (isTick(control) && control.checked !== value) control.click();
			} else if (control.value !== value) put(control, value);
		}
	};
}
