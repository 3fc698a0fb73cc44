/**
 * The bill of materials (CycloneDX 1.5) of a package-lock.json: every package with its version, licence and hash, in
 * order, without a time or a number of its own, so that it changes when the packages do and at no other time. (What
 * `npm sbom` writes has both, and the name of the folder.)
 *
 * @param {{ name: string, version: string, packages: Record<string, any> }} lock
 */
export function billOfMaterials(lock) {
	const components = new Map();
	for (const [place, { version, dev, optional, license, integrity }] of Object.entries(lock.packages)) {
		const name = place.split("node_modules/").at(-1);
		if (!name || !version) continue;
		const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
		const shipped = !dev;
		const known = components.get(purl);
		if (known) {
			// Of two places, one of which is shipped, it is shipped.
			if (shipped && known.scope === "excluded") known.scope = optional ? "optional" : "required";
			continue;
		}
		components.set(purl, {
			type: "library",
			"bom-ref": purl,
			name,
			version,
			scope: shipped ? (optional ? "optional" : "required") : "excluded",
			purl,
			...(integrity ? { hashes: [hashOf(integrity)] } : {}),
			...(license ? { licenses: [{ expression: license }] } : {}),
		});
	}
	return {
		bomFormat: "CycloneDX",
		specVersion: "1.5",
		version: 1,
		metadata: {
			component: { type: "application", "bom-ref": lock.name, name: lock.name, version: lock.version },
		},
		components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0)),
	};
}

/** One line a package, so that a change reads like one. */
export function writtenBill(bill) {
	const { components, ...head } = bill;
	const lines = components.map((component) => `\t\t${JSON.stringify(component)}`).join(",\n");
	return `${JSON.stringify(head, null, "\t").slice(0, -2)},\n\t"components": [\n${lines}\n\t]\n}\n`;
}

/** "sha512-base64" as CycloneDX writes it. */
function hashOf(integrity) {
	const [algorithm = "", digest = ""] = integrity.split(" ")[0].split("-", 2);
	return {
		alg: algorithm.replace("sha", "SHA-"),
		content: Buffer.from(digest, "base64").toString("hex"),
	};
}

/**
 * What is older than it may be, or should not be there at all; empty, if all is well.
 *
 * @param {{ floors: { package: string, floor: string, why: string }[], absent: { package: string, onlyBelow?: string[], why: string }[] }} rules
 * @param {Record<string, any>} packages of a package-lock.json
 * @returns {string[]}
 */
export function belowTheFloor({ floors, absent }, packages) {
	const shipped = Object.entries(packages)
		.filter(([place, { dev }]) => place.includes("node_modules/") && !dev)
		.map(([place, { version, dependencies = {} }]) => ({
			name: place.split("node_modules/").at(-1),
			version,
			dependencies,
		}));
	const asked = [...shipped, { name: "", dependencies: packages[""]?.dependencies ?? {} }];
	const found = [];
	for (const { package: name, floor, why } of floors) {
		const here = shipped.filter((each) => each.name === name);
		if (here.length === 0) found.push(`${name} is named in versions.floor.json and is not there`);
		for (const { version } of here)
			if (isOlder(version, floor)) found.push(`${name} ${version} is older than ${floor}: ${why}`);
	}
	for (const { package: name, onlyBelow = [], why } of absent) {
		const by = asked.filter(({ dependencies }) => name in dependencies).map((each) => each.name);
		const tolerated = by.length > 0 && by.every((each) => onlyBelow.includes(each));
		if (shipped.some((each) => each.name === name) && !tolerated)
			found.push(`${name} must not be there: ${why}`);
	}
	return found;
}

/** Whether a version stands before another, by its three numbers. */
export function isOlder(version, floor) {
	const [a, b] = [version, floor].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
	for (const index of [0, 1, 2]) {
		const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
}
