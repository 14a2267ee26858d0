import storage from '@generated/site-storage';

/** Stands in for `createStorageSlot` of `@docusaurus/theme-common`: the name under which the inline script of a page looks. */
export function createStorageSlot(key: string): { set(value: string): void } {
  return {
    set(value) {
      try {
        localStorage.setItem(key + storage.namespace, value);
      } catch {
        // Storage may be switched off; the choice then lasts for this page.
      }
    },
  };
}
