import { describe, expect, it } from "vitest";
import { queueUrl, readQueueSearch } from "./queue-search";

const read = (search: string) => readQueueSearch(`http://x/assessments${search}`);

describe("the queue's URL", () => {
	it("asks for one's own and what is due first when it says nothing", () => {
		expect(read("")).toEqual({ q: "", state: null, mine: false, sort: "due", page: 1 });
	});

	it("passes over what it does not know", () => {
		expect(read("?state=nonsense&sort=x&page=-3")).toEqual({
			q: "",
			state: null,
			mine: false,
			sort: "due",
			page: 1,
		});
		expect(read("?page=1e9").page).toBe(1);
		expect(read("?state=").state).toBeNull();
	});

	it("is written as it is read", () => {
		const search = { q: "Nguyễn Thị", state: "claim-open", mine: true, sort: "newest", page: 3 } as const;
		expect(readQueueSearch(`http://x${queueUrl(search)}`)).toEqual(search);
		expect(queueUrl(read(""))).toBe("/assessments");
	});
});
