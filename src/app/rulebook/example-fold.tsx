import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Example } from "../../rulebook/example.ts";
import { nameOf } from "../../wording/fact-text.ts";
import { useBook } from "./book.ts";
import { ExampleView } from "./example-view.tsx";

/** A worked example by its title, to be opened; the one that the address names is open. */
export function ExampleFold({ example }: { readonly example: Example }) {
  const { t } = useTranslation("rulebook");
  const { said, say } = useBook();
  const [isOpen, setOpen] = useState(said.example === example.id);
  return (
    <details
      open={isOpen}
      data-left-in-print
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="border-t border-line"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(!isOpen);
          say({ example: isOpen ? "" : example.id }, "example");
        }}
        className="min-h-target py-2 text-accent-deep underline decoration-dotted underline-offset-4"
      >
        {nameOf(example.title, t)}
      </summary>
      {isOpen && <ExampleView example={example} />}
    </details>
  );
}
