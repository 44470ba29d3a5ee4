import type { ReactNode } from "react";

export interface WideRow {
  readonly key: number;
  readonly name: ReactNode;
  /** One for each column. */
  readonly cells: readonly string[];
}

interface WideTableProps {
  readonly title: string;
  /** The head of the names. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly WideRow[];
  readonly sums: readonly WideRow[];
}

/** A table of several columns of figures; where there is no room for them, each stands below its row's name with its own. */
export function WideTable({ title, head, columns, rows, sums }: WideTableProps) {
  const line = ({ key, name, cells }: WideRow, look: string, weight: string) => (
    <tr key={key} className={`break-inside-avoid align-baseline @max-lg:block ${look}`}>
      <th scope="row" className={`py-0.5 text-left wrap-anywhere @max-lg:block ${weight}`}>
        {name}
      </th>
      {cells.map((cell, i) => (
        <td key={columns[i]} className="py-0.5 pl-3 text-right whitespace-nowrap @max-lg:flex @max-lg:justify-between">
          <span className="hidden font-normal text-ink-soft @max-lg:inline">{columns[i]}</span>
          <span>{cell}</span>
        </td>
      ))}
    </tr>
  );
  return (
    <div className="@container">
      <table className="w-full border-collapse text-sm @max-lg:block [&>:is(tbody,tfoot)]:@max-lg:block">
        <caption className="text-left font-bold @max-lg:block">{title}</caption>
        <thead className="@max-lg:hidden">
          <tr className="border-b border-line-strong text-ink-soft">
            <th scope="col" className="py-0.5 text-left font-normal">
              {head}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-0.5 pl-3 text-right font-normal whitespace-nowrap">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => line(row, "border-b border-line", "font-normal"))}</tbody>
        <tfoot>{sums.map((row) => line(row, "font-bold", ""))}</tfoot>
      </table>
    </div>
  );
}
