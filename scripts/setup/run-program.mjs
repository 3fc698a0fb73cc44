import { spawn } from "node:child_process";

/**
 * Runs a program to its end and resolves to { code, output }. Output is collected, and passed through when
 * `show` is set.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null, output: string }>}
 */
export function runProgram(command, args, { cwd, env = process.env, show = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk) => {
				output += chunk;
				if (show) process.stdout.write(chunk);
			});
		child.on("error", reject);
		child.on("close", (code, signal) => resolve({ code: code ?? 1, signal, output }));
	});
}
