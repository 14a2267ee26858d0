/** Stands in for modules of the stock theme that no page of this site needs. */
export default {};
export const Prism = {};
export const Highlight = () => null;
export const themes = { palenight: {} };
