/**
 * The part of an address that stands for one customer of a network: IPv4 whole, IPv6 its first 64 bits (a household
 * has all the rest to itself, and could try from each).
 */
export function addressKey(address: string): string {
	const bare = address.toLowerCase().replace(/%.*$/, "");
	const mapped = /^(?:0{0,4}:){2,5}ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
	if (mapped?.[1]) return mapped[1];
	if (!bare.includes(":")) return bare;
	const [head = "", tail] = bare.split("::");
	const left = head === "" ? [] : head.split(":");
	const right = tail === undefined || tail === "" ? [] : tail.split(":");
	const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
	const groups = [...left, ...Array<string>(missing).fill("0"), ...right];
	return `${groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ""))
		.join(":")}::/64`;
}
