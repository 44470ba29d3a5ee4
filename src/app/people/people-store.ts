import { FORM, type KeptPerson, type Person, readPerson } from "./person.ts";
import { LAST, PERSON } from "./resume.ts";

/** Something kept that is not touched: it cannot be read, or a newer page wrote it. */
export interface Unreadable {
  readonly key: string;
  readonly why: "broken" | "newer";
}

/** What was taken away and can be brought back for as long as the page is open. */
export interface Removed {
  /** Its place in the row of all that was taken away. */
  readonly number: number;
  /** `null` where all was cleared. */
  readonly name: string | null;
  readonly entries: readonly (readonly [key: string, value: string])[];
  /** The address that was on the screen. */
  readonly address: string;
  /** Who was at hand. */
  readonly owner: string | null;
}

export interface PeopleKept {
  /** In the order in which they were added. */
  readonly people: readonly KeptPerson[];
  readonly unreadable: readonly Unreadable[];
  readonly removed: readonly Removed[];
  /** Whether the last thing could not be kept: the storage is full or forbidden. */
  readonly isFull: boolean;
}

/** How a person's case on the screen stands to the kept one. */
export type Standing = "same" | "ahead" | "elsewhere" | "gone";

/** `seen` is the kept address that the case on the screen grew from. */
export function standingOf(kept: Person | undefined, seen: string, address: string): Standing {
  if (kept === undefined) return "gone";
  if (kept.address === address) return "same";
  return kept.address === seen ? "ahead" : "elsewhere";
}

/** All keys of this page on the device: the people's, the desk's, and those of how it looks. */
const OURS = /^(person:.*|people|figures:.*|desk|language|mode|size\..*)$/s;

/** The people kept on a device, each under a key of their own, so that two windows never write over each other's. */
export class PeopleStore {
  readonly #storage: () => Storage;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  #removed: readonly Removed[] = [];
  #removals = 0;
  #kept: PeopleKept;

  /** Asking for the storage may throw where it is forbidden. */
  constructor(storage: () => Storage, now: () => Date = () => new Date()) {
    this.#storage = storage;
    this.#now = now;
    this.#kept = this.#read(false);
  }

  readonly get = (): PeopleKept => this.#kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads again what another window may have written. */
  readonly refresh = (): void => this.#tell(this.#kept.isFull);

  find(id: string | null): KeptPerson | undefined {
    return this.#kept.people.find((person) => person.id === id);
  }

  /** Keeps somebody new; the id, or `null` where the storage takes no more. */
  add(name: string, address: string): string | null {
    return this.#addAll([{ name, address, changed: this.#now().toISOString() }])[0] ?? null;
  }

  /** Keeps all these people, or none where the storage does not take them all. */
  addAll(people: readonly Person[]): boolean {
    return this.#addAll(people).length === people.length;
  }

  rename(id: string, name: string): boolean {
    const person = this.#present(id);
    return person !== undefined && this.#change(() => this.#put(id, { ...person, name }));
  }

  /**
   * Keeps a person's address if what is kept is still what the case on the screen grew from; `isSure` writes over a
   * newer one that was seen. How the two stand then: "ahead" where the storage took nothing.
   */
  keep(id: string, seen: string, address: string, isSure = false): Standing {
    const person = this.#present(id);
    const standing = standingOf(person, seen, address);
    if (person === undefined || standing === "same" || (standing === "elsewhere" && !isSure)) {
      if (standing !== "same") this.refresh();
      return standing;
    }
    const changed = this.#now().toISOString();
    return this.#change(() => this.#put(id, { ...person, address, changed })) ? "same" : "ahead";
  }

  /** The person who comes back where the page is opened without a case. */
  setLast(id: string): void {
    // Where it cannot be kept, the next time begins with another; what is kept of people says more.
    this.#attempt(() => {
      if (this.#storage().getItem(LAST) !== id) this.#storage().setItem(LAST, id);
    });
  }

  /** Takes one person away; `address` and `owner` are what was on the screen. */
  remove(id: string, address: string, owner: string | null): void {
    const name = this.find(id)?.name ?? null;
    this.#removeAll((key) => key === PERSON + id, { name, address, owner });
  }

  /** Takes away everything that this page keeps on the device. */
  clear(address: string, owner: string | null): void {
    this.#removeAll((key) => OURS.test(key), { name: null, address, owner });
  }

  /** Brings back what was taken away, where nothing newer stands in its place. */
  restore(removed: Removed): boolean {
    return this.#change(() => {
      const storage = this.#storage();
      for (const [key, value] of removed.entries) if (storage.getItem(key) === null) storage.setItem(key, value);
      this.#removed = this.#removed.filter((one) => one !== removed);
    });
  }

  #addAll(people: readonly Person[]): string[] {
    const ids: string[] = [];
    const isKept = this.#change(() => {
      for (const person of people) {
        const id = this.#newId(ids.length);
        ids.push(id);
        this.#put(id, person);
      }
    });
    if (isKept) return ids;
    // All or none: what was written before the storage was full goes again.
    this.#attempt(() => {
      for (const id of ids) this.#storage().removeItem(PERSON + id);
    });
    this.#tell(true);
    return [];
  }

  /** Sorted by time and place in a row, apart from what another window makes at the same time. */
  #newId(place: number): string {
    const chance = Math.floor(Math.random() * 36 ** 4);
    return `${this.#now().getTime().toString(36)}-${String(place).padStart(3, "0")}-${chance.toString(36)}`;
  }

  #removeAll(isMeant: (key: string) => boolean, what: Omit<Removed, "entries" | "number">): void {
    this.#change(() => {
      const storage = this.#storage();
      const entries = keysOf(storage).flatMap((key) => {
        const value = isMeant(key) ? storage.getItem(key) : null;
        return value === null ? [] : [[key, value] as const];
      });
      if (entries.length === 0) return;
      this.#removals += 1;
      this.#removed = [...this.#removed, { ...what, entries, number: this.#removals }];
      for (const [key] of entries) storage.removeItem(key);
    });
  }

  #put(id: string, { name, address, changed }: Person): void {
    this.#storage().setItem(PERSON + id, JSON.stringify({ form: FORM, name, address, changed }));
  }

  /** The person as kept at this moment, whatever this window has heard. */
  #present(id: string): KeptPerson | undefined {
    return this.#read(false).people.find((person) => person.id === id);
  }

  #change(act: () => void): boolean {
    const isDone = this.#attempt(act);
    if (isDone) this.#attempt(() => this.#mendLast());
    this.#tell(!isDone);
    return isDone;
  }

  #attempt(act: () => void): boolean {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  }

  /** The last one at hand is always somebody who is there. */
  #mendLast(): void {
    const storage = this.#storage();
    const { people } = this.#read(false);
    if (people.some(({ id }) => id === storage.getItem(LAST))) return;
    const [newest] = [...people].sort((a, b) => (a.changed < b.changed ? 1 : -1));
    if (newest === undefined) storage.removeItem(LAST);
    else storage.setItem(LAST, newest.id);
  }

  #tell(isFull: boolean): void {
    this.#kept = this.#read(isFull);
    for (const listener of this.#listeners) listener();
  }

  #read(isFull: boolean): PeopleKept {
    const people: KeptPerson[] = [];
    const unreadable: Unreadable[] = [];
    this.#attempt(() => {
      const storage = this.#storage();
      for (const key of keysOf(storage)) {
        if (!key.startsWith(PERSON)) continue;
        const read = readPerson(parsed(storage.getItem(key)));
        if (read.ok) people.push({ ...read.person, id: key.slice(PERSON.length) });
        else unreadable.push({ key, why: read.fault === "newer" ? "newer" : "broken" });
      }
    });
    return { people, unreadable, removed: this.#removed, isFull };
  }
}

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? "").sort();

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
