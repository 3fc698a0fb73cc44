import { useEffect } from "react";

/** `?` opens help, unless somebody types or something else is open over the page. */
export function useHelpKey(open: () => void) {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
			const { target } = event;
			const typing =
				target instanceof HTMLElement &&
				(target.isContentEditable ||
					target.closest(
						"input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, dialog",
					) !== null);
			if (typing) return;
			event.preventDefault();
			open();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [open]);
}
