import { type Code, pathOf, widthOf } from "./qr-code.ts";

interface QrProps {
  readonly code: Code;
  /** What it leads to. */
  readonly label: string;
  /** Where paper is scarce: as small as a phone still reads off paper. */
  readonly isSmall?: boolean;
}

/** A code as a drawing: dark on light in every scheme, and large enough for a phone on paper and on a screen. */
export function Qr({ code, label, isSmall = false }: QrProps) {
  const width = widthOf(code);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      shapeRendering="crispEdges"
      className="block h-auto max-w-full break-inside-avoid forced-color-adjust-none"
      style={{ width: isSmall ? `max(26mm, ${width * 0.42}mm)` : `max(10rem, ${width * 2.4}px)` }}
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={pathOf(code)} fill="#000" />
    </svg>
  );
}
