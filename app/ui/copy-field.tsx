import { useId, useRef, useState } from "react";
import { Button } from "./button";

/** Something to be copied as it is: shown whole, with a button that copies it. Works by hand without script. */
export function CopyField({
	label,
	value,
	copy,
	copied,
}: {
	label: string;
	value: string;
	copy: string;
	copied: string;
}) {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [done, setDone] = useState(false);
	const copyIt = async () => {
		field.current?.select();
		await navigator.clipboard?.writeText(value).then(
			() => setDone(true),
			() => undefined,
		);
	};
	return (
		<div className="grid gap-1">
			<label htmlFor={id} className="text-small font-medium">
				{label}
			</label>
			<div className="flex flex-wrap items-center gap-3">
				<input
					ref={field}
					id={id}
					readOnly
					value={value}
					onFocus={(event) => event.currentTarget.select()}
					className="min-h-control min-w-0 flex-[1_1_20rem] rounded-1 border border-rule-strong bg-surface px-2.5 py-1 text-pane text-tight"
				/>
				<Button type="button" kind="main" onClick={() => void copyIt()}>
					{copy}
				</Button>
				<span role="status" className="text-small text-ink-2">
					{done ? copied : ""}
				</span>
			</div>
		</div>
	);
}
