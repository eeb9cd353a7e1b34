// Copies the icons named here from lucide-static, without its licence comment and class.
import { readFileSync, writeFileSync } from "node:fs";

const names = `arrow-right bell calendar check chevron-down chevron-left chevron-right circle-alert
circle-check clock copy download ellipsis external-link eye eye-off file-text folder-open history
house inbox info list-checks lock log-out map-pin menu moon newspaper pause pencil play plus printer
search send settings shield-check sun trash-2 triangle-alert upload user users x`.split(/\s+/);

const source = new URL("../../../../node_modules/lucide-static/", import.meta.url);
for (const name of names) {
  const svg = readFileSync(new URL(`icons/${name}.svg`, source), "utf8");
  const shapes = svg.match(/<(path|circle|rect|line|polyline|polygon|ellipse)[^>]*>/g);
  writeFileSync(new URL(`${name}.svg`, import.meta.url), shapes.join("\n") + "\n");
}
const licence = readFileSync(new URL("LICENSE", source), "utf8");
writeFileSync(new URL("LICENSE", import.meta.url), licence);
