/** What the page asks the search in its worker. */
export type Question =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'answer' | 'diagnose'; readonly text: string };

export interface Request {
  readonly id: number;
  readonly question: Question;
}

/** The result of the question with this id, or why there is none. */
export interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}
