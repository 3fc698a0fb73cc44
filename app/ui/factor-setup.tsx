import type { ReactNode } from "react";

/** How to set an authenticator app up, in three steps: the app, the QR code with its key, the code (`children`). */
export function FactorSetup({
	qr,
	secret,
	address,
	texts,
	children,
}: {
	qr: { size: number; path: string };
	secret: string;
	/** For whoever reads this on the telephone that is to give the codes: nobody scans their own screen. */
	address: string;
	texts: { steps: readonly string[]; qr: string; secret: string; onThisDevice: string };
	children: ReactNode;
}) {
	const [app, scan, type] = texts.steps;
	return (
		<ol className="grid max-w-[46em] list-decimal gap-6 pl-5">
			<li className="max-w-[60ch] pl-1">{app}</li>
			<li className="pl-1">
				<p className="max-w-[60ch]">{scan}</p>
				<QrCode {...qr} label={texts.qr} />
				<p className="text-small font-medium">{texts.secret}</p>
				<p className="font-mono text-pane break-words">{secret}</p>
				<p className="mt-2 sm:hidden">
					<a href={address} className="text-accent underline underline-offset-4">
						{texts.onThisDevice}
					</a>
				</p>
			</li>
			<li className="pl-1">
				<p className="mb-3">{type}</p>
				{children}
			</li>
		</ol>
	);
}

/** Dark on light in every theme: cameras want it so. */
function QrCode({ size, path, label }: { size: number; path: string; label: string }) {
	return (
		<svg
			role="img"
			aria-label={label}
			viewBox={`0 0 ${size} ${size}`}
			className="my-3 size-52 max-w-full rounded-1"
			shapeRendering="crispEdges"
		>
			<rect width={size} height={size} fill="#fff" />
			<path d={path} fill="#000" />
		</svg>
	);
}

/** Recovery codes, to be written down. */
export function RecoveryCodes({ codes, label }: { codes: readonly string[]; label: string }) {
	return (
		<ul
			aria-label={label}
			className="my-4 grid w-fit grid-cols-1 gap-x-10 gap-y-1 border-l-4 border-rule-strong py-1 pl-4 font-mono text-body sm:grid-cols-2"
		>
			{codes.map((code) => (
				<li key={code}>{code}</li>
			))}
		</ul>
	);
}
