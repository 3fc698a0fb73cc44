// npm run sbom: writes docs/sbom.cdx.json from package-lock.json; to be run after every change of the packages.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { billOfMaterials, writtenBill } from "./setup/sbom.mjs";

const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const bill = billOfMaterials(JSON.parse(readFileSync(file("package-lock.json"), "utf8")));
writeFileSync(file("docs/sbom.cdx.json"), writtenBill(bill));
console.log(`docs/sbom.cdx.json: ${bill.components.length} packages.`);
