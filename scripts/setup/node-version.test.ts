import { expect, test } from "vitest";
import { requireNodeVersion } from "./node-version.mjs";

const root = new URL("../../", import.meta.url);

test.each(["12.22.0", "18.20.8", "20.0.0", "20.18.3"])(
	"Node %s is told in one line what to install",
	(version) => {
		expect(() => requireNodeVersion(root, version)).toThrow(
			`Node ${version} is too old: install Node 20.19 or newer, then run this again.`,
		);
	},
);

test.each(["20.19.0", "20.20.1", "22.0.0", "24.11.1"])("Node %s will do", (version) => {
	expect(() => requireNodeVersion(root, version)).not.toThrow();
});
