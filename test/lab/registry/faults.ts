/** How a registry answers for the repositories below a first path segment. */
export interface RegistryFault {
  /** Which request fails: every one, only manifests, or only blobs. */
  readonly at: 'all' | 'manifest' | 'blob';
  readonly answer:
    | {
        readonly status: number;
        readonly code?: string;
        readonly message?: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | { readonly body: 'reset' | 'cut' | 'slow' | 'stall' | 'other' | 'html' | 'schema1' }
    | { readonly challenge: 'basic' | 'bearer' };
}

const HUB_LIMIT = 'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit';

/**
 * The faults, by the first segment of the repository: `registry.example.com/limited/web:1.0` is answered with 429.
 * Every other repository is served if the lab has made an image of its name, and does not exist otherwise.
 */
export const FAULTS: Readonly<Record<string, RegistryFault>> = {
  private: { at: 'all', answer: { challenge: 'bearer' } },
  basic: { at: 'all', answer: { challenge: 'basic' } },
  forbidden: {
    at: 'all',
    answer: { status: 403, code: 'DENIED', message: 'requested access to the resource is denied' },
  },
  limited: {
    at: 'all',
    answer: { status: 429, code: 'TOOMANYREQUESTS', message: HUB_LIMIT, headers: { 'retry-after': '21600' } },
  },
  broken: { at: 'all', answer: { status: 500, code: 'UNKNOWN', message: 'unknown error' } },
  gateway: { at: 'all', answer: { status: 502 } },
  unavailable: { at: 'all', answer: { status: 503 } },
  'blob-missing': { at: 'blob', answer: { status: 404, code: 'BLOB_UNKNOWN', message: 'blob unknown to registry' } },
  'blob-forbidden': { at: 'blob', answer: { status: 403 } },
  reset: { at: 'blob', answer: { body: 'reset' } },
  cut: { at: 'blob', answer: { body: 'cut' } },
  slow: { at: 'blob', answer: { body: 'slow' } },
  stall: { at: 'blob', answer: { body: 'stall' } },
  'other-content': { at: 'blob', answer: { body: 'other' } },
  html: { at: 'manifest', answer: { body: 'html' } },
  schema1: { at: 'manifest', answer: { body: 'schema1' } },
};

/** The only account of the registries. */
export const ACCOUNT = { user: 'robot', password: 'correct' } as const;

/** The fault of a repository. */
export function faultOf(repository: string): RegistryFault | undefined {
  return FAULTS[repository.split('/')[0] ?? ''];
}
