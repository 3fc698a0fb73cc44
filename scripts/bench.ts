import { measureTurns } from "../tests/bench/turns";
export async function main(parts: string[]): Promise<number> {
	const say = (line: string) => console.log(line);
	console.log(JSON.stringify(await measureTurns(say), null, 1), parts);
	return 0;
}
