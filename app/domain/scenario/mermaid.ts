import { inLanguage } from "./line-reference";
import { BACK } from "./reply.schema";
import type { Scenario } from "./scenario.schema";
import type { ListeningPoint } from "./scenario-index";

/** Mermaid's names have no hyphens; `_` does not occur in our ids. */
const nameOf = (id: string) => id.replaceAll("-", "_");
/** What Mermaid would read as its own. */
const plain = (text: string) =>
	text
		.replace(/["#;:{}[\]<>|]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
const short = (text: string) => (text.length > 48 ? `${plain(text.slice(0, 45))} …` : plain(text));

function edgesOf(point: ListeningPoint, ways: (id: string) => string): string[] {
	return point.replies.flatMap(({ id, to, critical }) =>
		to.map(({ to: target, when }) => {
			const label = [id, ...(critical ? ["critical"] : []), ...(when ? ["if"] : [])].join(", ");
			return `${nameOf(point.id)} --> ${ways(target)} : ${label}`;
		}),
	);
}

/**
 * The scenario as a state diagram of Mermaid (`stateDiagram-v2`): phases with their nodes, interrupts beside them,
 * endings. Text in one language, shortened.
 */
export function mermaidOf(scenario: Scenario, language: string): string {
	const lines = ["stateDiagram-v2"];
	const first = scenario.phases[0]?.nodes[0]?.id ?? "";
	const describe = (point: ListeningPoint, indent: string) => {
		const text = inLanguage(point.caller.at(-1)?.text ?? scenario.title, language);
		lines.push(`${indent}state "${short(text)}" as ${nameOf(point.id)}`);
	};
	lines.push(`\t[*] --> ${nameOf(first)}`);
	for (const { id, name, nodes } of scenario.phases) {
		lines.push(`\tstate "${short(inLanguage(name, language))}" as phase_${nameOf(id)} {`);
		for (const node of nodes) describe(node, "\t\t");
		lines.push("\t}");
	}
	for (const interrupt of scenario.interrupts) {
		describe(interrupt, "\t");
		for (const phase of interrupt.phases)
			lines.push(`\tphase_${nameOf(phase)} --> ${nameOf(interrupt.id)} : breaks in`);
	}
	for (const ending of scenario.endings) {
		lines.push(`\tstate "${short(inLanguage(ending.title, language))}" as ${nameOf(ending.id)}`);
		lines.push(`\t${nameOf(ending.id)} --> [*]`);
	}
	for (const { nodes } of scenario.phases) {
		for (const node of nodes) lines.push(...edgesOf(node, nameOf).map((edge) => `\t${edge}`));
	}
	for (const interrupt of scenario.interrupts) {
		const back = `phase_${nameOf(interrupt.phases[0] ?? "")}`;
		lines.push(...edgesOf(interrupt, (id) => (id === BACK ? back : nameOf(id))).map((edge) => `\t${edge}`));
	}
	return `${lines.join("\n")}\n`;
}
