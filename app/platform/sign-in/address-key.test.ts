import { describe, expect, it } from "vitest";
import { addressKey } from "./address-key";

describe("addressKey", () => {
	it.each([
		["203.0.113.7", "203.0.113.7"],
		["::ffff:203.0.113.7", "203.0.113.7"],
		["0:0:0:0:0:ffff:203.0.113.7", "203.0.113.7"],
		["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
		["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
		["2001:db8::1", "2001:db8:0:0::/64"],
		["::1", "0:0:0:0::/64"],
		["fe80::1%eth0", "fe80:0:0:0::/64"],
		["unknown", "unknown"],
	])("%s is %s", (address, key) => {
		expect(addressKey(address)).toBe(key);
	});

	it("is one for all of a household, and another for the next", () => {
		const household = Array.from({ length: 20 }, (_, n) => addressKey(`2001:db8:7:8:${n}:a:b:${n}`));
		expect(new Set(household).size).toBe(1);
		expect(household).not.toContain(addressKey("2001:db8:7:9::1"));
	});
});
