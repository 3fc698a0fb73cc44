import { useEffect, useState } from "react";
import { Button } from "./button";
import { startRing } from "./ring";

/** Kept on this machine: whoever sits in a quiet room does not want it on the next page either. */
const KEY = "lang-nghe.ring";

/** A phone rings to the ear while this stands on a page, and the button that makes it quiet, and loud again. */
export function RingSwitch({ quiet, loud }: { quiet: string; loud: string }) {
	const [muted, setMuted] = useState(true);
	const [sounds, setSounds] = useState(false);
	useEffect(() => setMuted(localStorage.getItem(KEY) === "off"), []);
	useEffect(() => (muted ? undefined : startRing(setSounds)), [muted]);
	return (
		<Button
			type="button"
			kind="bare"
			data-ring={muted ? "muted" : sounds ? "sounds" : "waits"}
			onClick={() => {
				localStorage.setItem(KEY, muted ? "on" : "off");
				setMuted(!muted);
			}}
		>
			{muted ? loud : quiet}
		</Button>
	);
}
