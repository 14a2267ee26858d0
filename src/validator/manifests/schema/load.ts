import { SchemaTable } from './table';
import type { SchemaData } from './types';

let loading: Promise<SchemaTable> | undefined;
let loaded: SchemaTable | undefined;

/** Loads the tables when they are first needed. */
export function loadSchemas(): Promise<SchemaTable> {
  loading ??= readTables().then((tables) => {
    loaded = new SchemaTable(tables);
    return loaded;
  });
  return loading;
}

async function readTables(): Promise<SchemaData[]> {
  const tables = await Promise.all([
    import('../../tables/data/kubernetes.json'),
    import('../../tables/data/configuration.json'),
    import('../../tables/data/custom-resources.json'),
    import('../../tables/data/files.json'),
  ]);
  return tables.map(({ default: table }) => table);
}

/** The schemas, once they are loaded. */
export function schemas(): SchemaTable {
  if (loaded === undefined) throw new Error('the schemas of manifests are not loaded yet');
  return loaded;
}
