import type { CheckContext } from './rule';

/** The Kubernetes minor versions that a page must hold for when nothing else is asked. */
export const SUPPORTED_KUBERNETES = ['1.33', '1.34', '1.35', '1.36'] as const;

export interface ValidateOptions {
  /** Minor versions as in `1.34`; all supported ones by default. */
  readonly kubernetes?: readonly string[];
  /** Whether this site's own conventions hold. By default they do in `docs/` and `i18n/` of the working directory. */
  readonly site?: boolean;
  /** The answers of ShellCheck by script. `validateFiles` asks it by itself; without answers its rule is silent. */
  readonly shellcheck?: CheckContext['shellcheck'];
  /** The parser of the diagrams that the site draws, which belongs to another room. */
  readonly diagram?: CheckContext['diagram'];
}

export function checkContext(options: ValidateOptions): CheckContext {
  const { kubernetes = SUPPORTED_KUBERNETES, shellcheck, diagram } = options;
  return { kubernetes, shellcheck, diagram };
}
