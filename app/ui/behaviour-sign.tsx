/** The sign of a behaviour: a triangle for harmful, a square for basic, a circle for advanced. */
export function BehaviourSign({ kind }: { kind: "harmful" | "basic" | "advanced" }) {
	return (
		<svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 flex-none">
			{kind === "harmful" && <path d="M5 0.5 10 9.5H0Z" className="fill-critical" />}
			{kind === "basic" && <rect width="9" height="9" x="0.5" y="0.5" className="fill-level-3" />}
			{kind === "advanced" && <circle cx="5" cy="5" r="4.8" className="fill-level-4" />}
		</svg>
	);
}
