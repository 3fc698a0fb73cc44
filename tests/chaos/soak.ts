export async function soak(_seed: string, _seconds: number): Promise<number> {
	return 1;
}
