interface NameListProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** Names with what stands for each, under a title. */
export function NameList({ title, rows }: NameListProps) {
  if (rows.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <dl>
        {rows.map(({ label, value }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a bill may be the same
          <div key={i} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-0.5">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="ml-auto text-right">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
