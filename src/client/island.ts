import type { ComponentType } from 'react';

/**
 * What `src/components/islands/island.tsx` is in the browser's bundle. There every component of an island is alive
 * already, so it is used as it is.
 */
export function island<Props extends object>(_name: string, Live: ComponentType<Props>): ComponentType<Props> {
  return Live;
}
