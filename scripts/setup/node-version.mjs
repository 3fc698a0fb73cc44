import { readFileSync } from "node:fs";
import { PlainError } from "./say.mjs";

/** Fails with one line when this Node is older than `engines` in package.json asks for. */
export function requireNodeVersion(root, version = process.versions.node) {
	const { engines } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
	const wanted = engines.node.replace(">=", "");
	const [major, minor] = version.split(".").map(Number);
	const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
	if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor))
		throw new PlainError(`Node ${version} is too old: install Node ${wanted} or newer, then run this again.`);
}
