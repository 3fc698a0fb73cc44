import { forwardRef, type ReactNode, useId } from "react";

/** A question that has to be answered before anything else. Opened by `showModal()`; Escape closes it. */
export const Dialog = forwardRef<HTMLDialogElement, { title: string; children: ReactNode }>(function Dialog(
	{ title, children },
	ref,
) {
	const id = useId();
	return (
		<dialog
			ref={ref}
			aria-labelledby={id}
			className="m-auto max-w-[min(30rem,calc(100vw-2rem))] rounded-2 bg-surface p-6 text-body whitespace-normal text-ink shadow-[0_8px_28px_var(--shadow),0_0_0_1px_var(--rule)] backdrop:bg-[rgb(20_20_28/0.45)]"
		>
			<h2 id={id} className="text-section">
				{title}
			</h2>
			{children}
		</dialog>
	);
});
