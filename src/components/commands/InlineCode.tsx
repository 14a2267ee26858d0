interface Props {
  readonly text: string;
}

/** A sentence with code between backticks. */
export function InlineCode({ text }: Props) {
  return text.split('`').map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order.
    index % 2 === 1 ? <code key={index}>{piece}</code> : piece,
  );
}
