import type { Localized, TreeId } from '../content';
import type { EscalationLeaf, IndexLeaf, PageLeaf, TreeLeaf } from './tree';

/** A leaf that leads to a page, and to one of its sections where one is named. */
export function page(key: PageLeaf['page'], section?: string, finding?: Localized): PageLeaf {
  return { kind: 'page', page: key, ...(section && { section }), ...(finding && { finding }) };
}

/** A leaf that goes on in another tree. */
export function tree(id: TreeId, finding?: Localized): TreeLeaf {
  return { kind: 'tree', tree: id, ...(finding && { finding }) };
}

/** A leaf that hands over to somebody else. */
export function escalate(leaf: Omit<EscalationLeaf, 'kind'>): EscalationLeaf {
  return { kind: 'escalation', ...leaf };
}

/** A leaf that leads to an index of the site. */
export function index(address: IndexLeaf['address'], finding?: Localized): IndexLeaf {
  return { kind: 'index', address, ...(finding && { finding }) };
}
