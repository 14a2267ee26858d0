declare namespace NodeJS {
  interface Require {
    /** The bundler's own: takes every file of a folder whose name matches. */
    context(folder: string, deep: boolean, pattern: RegExp): unknown;
  }
}

declare module '@generated/site-storage' {
  const storage: { readonly namespace: string };
  export default storage;
}
