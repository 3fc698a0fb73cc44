import { expect, type Product, test } from "../setup/fixtures";
import { FUZZ_ENVIRONMENT, openFuzzing, targetNames } from "./fuzzing";

/** Always the same here: what fails once fails again. `npm run fuzz` takes another one each time, and far more inputs. */
const SEED = 20_261_121;
const RUNS = 40;

/** A test for each target that is chosen; a file of its own for a part of them, so that two run side by side. */
export function fuzzTests(chosen: (name: string) => boolean): void {
	// There is nothing to see, and what goes wrong on the server stands in its log, which the fixtures read.
	test.use({ trace: "off", environment: FUZZ_ENVIRONMENT });

	let opened: { product: Product; fuzzing: ReturnType<typeof openFuzzing> } | null = null;
	const fuzzingOf = (product: Product) => {
		if (opened?.product !== product) opened = { product, fuzzing: openFuzzing(product) };
		return opened.fuzzing;
	};
	test.afterAll(async () => (await opened?.fuzzing)?.close());

	for (const name of targetNames().filter(chosen))
		test(`${name}: ${RUNS} inputs of seed ${SEED}, and none is answered as it must not be`, async ({
			product,
		}) => {
			const { targets } = await fuzzingOf(product);
			const outcome = await targets.find((each) => each.name === name)?.run({ runs: RUNS, seed: SEED });
			expect(outcome?.failures).toEqual([]);
			expect(product.server.pid).not.toBeNull();
			expect(outcome?.inputs).toBeGreaterThanOrEqual(RUNS);
		});
}
