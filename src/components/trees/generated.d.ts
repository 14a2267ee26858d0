/** Written by the plugin of the trees, in the language of the build. */
declare module '@generated/trees/default/words.json' {
  const words: import('./words').TreeWords;
  export default words;
}

declare module '@generated/trees/default/walk-*.json' {
  const data: import('./walkData').TreeWalkData;
  export default data;
}
