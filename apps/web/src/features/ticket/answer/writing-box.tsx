import { type ChangeEvent, type DragEvent, type ReactNode, type Ref, useState } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import styles from './composer.module.css';

type WritingBoxProps = {
  label: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void;
  placeholder: string;
  maxLength: number;
  /** While it is being sent. */
  readOnly: boolean;
  /** Files dropped on the box; absent where there can be none. */
  onFiles: (files: File[]) => void;
  /** Buttons above the text. */
  tools: ReactNode;
  /** What goes with the text: citations, files. */
  children?: ReactNode;
  /** An internal text looks different from one that the commune reads. */
  internal?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
};

/** A plain text that grows as one writes, with its tools and what goes with it. */
export const WritingBox = ({
  label,
  value,
  onChange,
  placeholder,
  maxLength,
  readOnly,
  onFiles,
  tools,
  children,
  internal,
  ref,
}: WritingBoxProps) => {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's extra; the tools have a button for files
    <div
      className={classNames(styles.box, internal && styles.internal, over && styles.over)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={styles.tools}>{tools}</div>
      <textarea
        ref={ref}
        className={styles.text}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        readOnly={readOnly}
        rows={6}
        value={value}
        onChange={onChange}
      />
      {children}
    </div>
  );
};
