import { Highlight } from '../../ui/highlight/highlight.tsx';
import { useEditing } from './editing.ts';
import { rangesOf } from './find-text.ts';

/** A text with what is sought marked in it. */
export const MarkedText = ({ text }: { text: string }) => {
  const { q } = useEditing();
  return q === '' ? text : <Highlight text={text} ranges={rangesOf(text, q)} />;
};
