import { isDay } from "./days.ts";
import type { DocumentEntry, Jurisdiction, Names, Origin, Product } from "./fact.ts";
import { DOCUMENT_KEYS, NAMES_KEYS, PRODUCT_KEYS } from "./fact-keys.ts";
import { CATEGORIES, JURISDICTION_KINDS } from "./vocabulary.ts";
import type { YamlReader } from "./yaml-reader.ts";

type Path = readonly (string | number)[];
type Map = Record<string, unknown>;

/** What one file says of its jurisdiction; several files may share the saying. */
export type HeaderPart = Partial<Omit<Jurisdiction, "id" | "products">> & { products: Product[]; origin: Origin };

/** The header keys of a file: `name`, `kind`, `inherits`, `from`, `products`. */
export function readHeader(map: Map, yaml: YamlReader): HeaderPart {
  const name = map.name === undefined ? null : readNames(map.name, ["name"], yaml);
  const kind = map.kind === undefined ? null : yaml.word(map, "kind", [], JURISDICTION_KINDS);
  const inherits = yaml.text(map, "inherits", [], false);
  const from = readDay(map, [], yaml);
  const products = yaml.list(map.products, ["products"]).flatMap((raw, i) => readProduct(raw, ["products", i], yaml));
  return {
    origin: yaml.origin([]),
    ...(name !== null && { name }),
    ...(kind !== null && { kind }),
    ...(inherits !== null && { inherits }),
    ...(from !== null && { from }),
    products,
  };
}

function readProduct(raw: unknown, path: Path, yaml: YamlReader): Product[] {
  const map = yaml.mapping(raw, path, PRODUCT_KEYS);
  const id = map && yaml.text(map, "id", path, true);
  if (map === null || id === null) return [];
  // A case says "none" for no product.
  if (id === "none") yaml.fault([...path, "id"], "wrongType", { key: "id" });
  const name = map.name === undefined ? { zh: id, en: id } : readNames(map.name, [...path, "name"], yaml);
  const category = map.category === undefined ? null : yaml.word(map, "category", path, CATEGORIES);
  return [{ id, name: name ?? { zh: id, en: id }, ...(category !== null && { category }) }];
}

/** One entry of `documents:`. Only its id is needed to be named; the rest may be missing in a file from elsewhere. */
export function readDocument(raw: unknown, path: Path, yaml: YamlReader): DocumentEntry | null {
  const map = yaml.mapping(raw, path, DOCUMENT_KEYS);
  const id = map && yaml.text(map, "id", path, true);
  if (map === null || id === null) return null;
  const own = !yaml.source.added;
  const number = yaml.text(map, "number", path, own) ?? id;
  const unnamed: Names = { zh: number, en: number };
  const title = map.title === undefined && !own ? unnamed : readNames(map.title, [...path, "title"], yaml);
  const issuer = map.issuer === undefined && !own ? unnamed : readNames(map.issuer, [...path, "issuer"], yaml);
  const sha256 = yaml.text(map, "sha256", path, own) ?? "";
  if (own && !/^[0-9a-f]{64}$/.test(sha256)) yaml.fault([...path, "sha256"], "wrongType", { key: "sha256" });
  return {
    id,
    number,
    title: title ?? unnamed,
    issuer: issuer ?? unnamed,
    from: readDay(map, path, yaml, "from"),
    to: readDay(map, path, yaml, "to"),
    sha256,
  };
}

/** Names, `{ zh, en }`, or one text for both; `null` after a fault. */
export function readNames(raw: unknown, path: Path, yaml: YamlReader): Names | null {
  if (typeof raw === "string" && raw !== "") return { zh: raw, en: raw };
  const map = yaml.mapping(raw, path, NAMES_KEYS);
  if (map === null) return null;
  const zh = yaml.text(map, "zh", path, true);
  const en = yaml.text(map, "en", path, true);
  return zh === null || en === null ? null : { zh, en };
}

function readDay(map: Map, path: Path, yaml: YamlReader, key = "from"): string | null {
  const day = yaml.text(map, key, path, false);
  return day === null || isDay(day) ? day : yaml.fault([...path, key], "invalidDate", { key, day });
}
