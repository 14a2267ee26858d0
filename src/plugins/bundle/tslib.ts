/**
 * The helpers of `tslib` that the code in the browser really calls. The package is read as CommonJS there, so all of it
 * would be sent.
 */
export function __exportStar(from: object, to: object): void {
  for (const name of Object.keys(from)) {
    if (name !== 'default' && !Object.hasOwn(to, name))
      Object.defineProperty(to, name, { enumerable: true, get: () => from[name as keyof typeof from] });
  }
}

export function __importDefault(module: { readonly __esModule?: boolean }): object {
  return module.__esModule ? module : { default: module };
}
