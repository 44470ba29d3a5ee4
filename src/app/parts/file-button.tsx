import type { ReactNode } from "react";

interface FileButtonProps {
  /** What the browser offers first. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that asks for a file; it goes nowhere but to this page. */
export function FileButton({ accept, onFile, children }: FileButtonProps) {
  return (
    <label className="relative inline-flex min-h-target cursor-pointer items-center self-start rounded-lg border border-accent bg-sheet px-4 font-semibold text-accent-deep hover:bg-accent-soft focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent-deep">
      {children}
      <input
        type="file"
        accept={accept}
        className="absolute -top-px -left-px h-[calc(100%+2px)] w-[calc(100%+2px)] cursor-pointer opacity-0"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
