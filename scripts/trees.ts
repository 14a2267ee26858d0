import fs from 'node:fs';
import path from 'node:path';
import { loadSite } from '../src/plugins/content/site';
import { ALL_TREES, destinationOf, leavesOf, pathsToLeaves, TREE_IDS, writeStructure } from '../src/trees';

const root = process.cwd();
const file = path.join(root, 'test/fixtures/trees/structure.txt');
fs.writeFileSync(file, writeStructure(ALL_TREES));

const site = loadSite(root);
const missing = new Map<string, { readonly href: string; readonly at: string[] }>();
console.log('tree         questions  ends  longest path');
for (const tree of ALL_TREES) {
  const leaves = leavesOf(tree);
  const others = new Set(TREE_IDS.filter((id) => id !== tree.id));
  const longest = Math.max(...pathsToLeaves(tree).map((answers) => answers.length));
  const [questions, ends] = [Object.keys(tree.nodes).length, leaves.length].map((count) => String(count).padStart(5));
  console.log(`${tree.id.padEnd(12)} ${questions}   ${ends}    ${String(longest).padStart(5)}`);
  for (const { at, leaf } of leaves) {
    if (leaf.kind !== 'page') continue;
    const { fallback, href } = destinationOf(leaf.page, leaf.section, { ...site, trees: others });
    if (!fallback) continue;
    const entry = missing.get(leaf.page) ?? { href, at: [] };
    entry.at.push(`${tree.id}/${at}`);
    missing.set(leaf.page, entry);
  }
}
console.log(`\n${missing.size} planned pages to which leaves lead by their fallback:`);
for (const [page, { href, at }] of missing) console.log(`  ${page} → ${href}  (${at.join(', ')})`);
console.log(`\nWrote ${path.relative(root, file)}.`);
