/* Reads the index that generator/pages/programs/searching.py writes, a file at a time, and ranks what a query finds.
   It knows nothing of the page around it: the search box of search.js hands it words, and shows what comes back. */

const FROM_TASK = 1; // what a question gets of what its task gets
const COVERED = 0.5; // how much it counts that more of the words are met
const BEGUN = 0.6; // a word that is still being typed counts less than a whole one
const MISTYPED = 0.5;
const KIND = { task: 0.75, question: 1, model: 0.7, paper: 0.65, effect: 0.65, word: 0.45 };
const MOST_BEGUN = 30;
const LEAST = 0.3; // of what the best entry gets
const MOST_FOUND = 60;
const LOOKED_AT = 10; // of the best, for one that bears the name that was typed
const MOST_WORDS = 32; // of a query
const KEYS = "qwertyuiop asdfghjkl zxcvbnm";

/** The search over the index below `folder`, an address that ends in a slash. */
export const openSearch = async (folder) => {
  let core = await read(new URL("core.json", folder), "no-cache");
  let files = new Map();

  const part = (name, number) => {
    const key = `${name}-${String(number).padStart(3, "0")}`;
    if (!files.has(key)) {
      const reading = readPart(key);
      files.set(key, reading);
      reading.catch(() => files.delete(key)); // the next query asks again
    }
    return files.get(key);
  };

  /* A file of another build than the core would name other entries. */
  const readPart = async (key) => {
    const address = new URL(`${key}.json?${core.of}`, folder);
    const found = await read(address, "default");
    if (found.of !== core.of) throw new Renewed();
    return found;
  };

  const language = () => (core.language ??= languageOf(core));

  const fileOf = (word) => {
    let low = 0;
    for (let high = core.words.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (core.words[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const linesFrom = async (first, last) => {
    if (!core.words.length) return {};
    const numbers = [];
    for (let number = fileOf(first); number <= fileOf(last); number++) numbers.push(number);
    const parts = await Promise.all(numbers.map((number) => part("words", number)));
    return Object.assign({}, ...parts.map((one) => one.words));
  };

  /* The lines of the index that a word of the query stands for, each with how surely it does. */
  const linesOf = async (word, begun) => {
    const { bare, root } = language();
    const whole = root(word);
    const lines = await linesFrom(whole, whole);
    const found = new Map();
    if (Object.hasOwn(lines, whole)) found.set(whole, 1);
    if (begun && word.length > 2) await addBegun(found, word);
    if (!found.size) addShorter(found, lines, bare(word));
    if (!found.size) addMistyped(found, lines, whole);
    const more = await Promise.all([...found.keys()].map((one) => linesFrom(one, one)));
    return [...found].map(([one, surety], at) => ({ word: one, surety, line: more[at][one] }));
  };

  const addBegun = async (found, word) => {
    const lines = await linesFrom(word, `${word}\uffff`);
    const same = Object.keys(core.same).filter((one) => one.startsWith(word)).map((one) => core.same[one]);
    const longer = Object.keys(lines).filter((one) => one.startsWith(word));
    for (const one of [...longer, ...same].slice(0, MOST_BEGUN)) if (!found.has(one)) found.set(one, BEGUN);
  };

  const addShorter = (found, lines, bare) => {
    for (let length = bare.length - 1; length >= Math.max(4, bare.length - 4); length--) {
      const shorter = bare.slice(0, length);
      const same = Object.hasOwn(core.same, shorter) ? core.same[shorter] : shorter;
      if (same !== shorter || Object.hasOwn(lines, same)) return found.set(same, BEGUN);
    }
  };

  /* With four letters nearly every word is one letter away from some other. */
  const addMistyped = (found, lines, word) => {
    const most = word.length > 9 ? 2 : word.length > 4 ? 1 : 0;
    const near = Object.entries(lines)
      .map(([one, line]) => [distance(word, one, most), -line[1], one])
      .filter(([far, , one]) => far <= most && (word.length > 6 || isSlip(word, one)))
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (near.length) found.set(near[0][2], MISTYPED);
  };

  const score = (asked) => {
    const scores = new Map();
    for (const { lines } of asked) {
      for (const [entry, gained] of gainsOf(lines)) {
        const sofar = scores.get(entry) ?? { gained: 0, met: 0 };
        scores.set(entry, { gained: sofar.gained + gained, met: sofar.met + 1 });
      }
    }
    return [...scores].map(([entry, { gained, met }]) => [entry, gained * (met / asked.length) ** COVERED]);
  };

  /* What each entry gains from one word of the query: the best of what the word stands for, the rarer the more. */
  const gainsOf = (lines) => {
    const best = new Map();
    for (const { surety, line } of lines) {
      const rarity = surety * Math.log(1 + core.count / line[1]);
      for (let at = 2, entry = 0; at < line.length; at += 2) {
        entry += line[at];
        best.set(entry, Math.max(best.get(entry) ?? 0, rarity * line[at + 1]));
      }
    }
    inherit(best);
    return best;
  };

  const inherit = (best) => {
    core.tasks.forEach(([first, after], task) => {
      const gained = FROM_TASK * (best.get(task) ?? 0);
      if (gained) for (let entry = first; entry < after; entry++) best.set(entry, (best.get(entry) ?? 0) + gained);
    });
  };

  const entryOf = async (number) => {
    const { pages } = await part("pages", Math.floor(number / core.pages));
    const [kind, title, line, address] = pages[number % core.pages];
    return { kind, title, line, address };
  };

  const kindOf = (number) => {
    const { kinds } = core;
    return Object.keys(kinds).findLast((kind) => kinds[kind] <= number);
  };

  const find = async (query) => {
    const { tokens, root } = language();
    const words = tokens(query);
    const telling = words.filter((word) => root(word)).slice(0, MOST_WORDS);
    const begun = /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : null;
    const asked = await Promise.all(
      telling.map(async (word) => ({ word, lines: await linesOf(word, word === begun) })),
    );
    const ranked = score(asked)
      .map(([number, gained]) => [number, gained * KIND[kindOf(number)]])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const fit = ranked.filter(([, gained]) => gained >= LEAST * ranked[0][1]).slice(0, MOST_FOUND);
    const unknown = asked.filter(({ lines }) => !lines.length).map(({ word }) => word);
    return {
      found: await namedFirst(fit.map(([number]) => number), telling),
      silent: words.length > 0 && !telling.length,
      roots: new Set(asked.flatMap(({ lines }) => lines.map(({ word }) => word))),
      unknown,
      readAs: asked.flatMap(({ word, lines }) =>
        lines.filter(({ surety }) => surety === MISTYPED).map(({ line }) => [word, line[0]])),
      near: fit.length ? [] : await neighborsOf(unknown),
    };
  };

  /* Who types the name of a task, a model or a paper wants its page. */
  const namedFirst = async (numbers, telling) => {
    const { tokens, root } = language();
    const rootsOf = (words) => words.map(root).filter(Boolean).join(" ");
    const wanted = rootsOf(telling);
    const first = numbers.slice(0, LOOKED_AT);
    const titles = (await Promise.all(first.map(entryOf))).map(({ title }) => title);
    const bears = (title) => [title, title.split(/[:(]/)[0]].some((one) => rootsOf(tokens(one)) === wanted);
    const named = first.filter((_, at) => bears(titles[at]));
    return [...named, ...numbers.filter((one) => !named.includes(one))];
  };

  /* Words of the index that share most of their beginning with one that it does not know. */
  const neighborsOf = async (unknown) => {
    const { root } = language();
    const found = await Promise.all(unknown.slice(0, 2).map(async (word) => {
      const lines = await linesFrom(root(word), root(word));
      return Object.entries(lines)
        .map(([one, line]) => [distance(root(word), one, Math.ceil(word.length / 2)), -line[1], line[0]])
        .filter(([far]) => far < Infinity)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .slice(0, 2);
    }));
    return found.flat().map(([, , written]) => written);
  };

  /* The site may be published anew while somebody reads; then the whole index is read again, once. */
  const fresh = async (work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Renewed)) throw error;
      core = await read(new URL("core.json", folder), "reload");
      files = new Map();
      return work();
    }
  };

  return {
    /** The numbers of the entries that fit, the best first, and what was made of the words. */
    find: (query) => fresh(() => find(query)),
    /** What to show of entries: kind, title, line and address. */
    show: (numbers) => fresh(() => Promise.all(numbers.map(entryOf))),
    /** What stands in the index for a word as written. */
    rootOf: (word) => language().root(language().tokens(word)[0] ?? ""),
  };
};

class Renewed extends Error {}

const read = async (address, cache) => {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.json();
};

/** How words are taken apart, as the index says. */
export const languageOf = (core) => {
  const silent = new Set(core.silent.split(" "));
  const endings = core.endings.split(" ");
  const tokens = (text) => {
    const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    return plain.replaceAll("ß", "ss").replaceAll("ς", "σ").match(/[\p{L}\p{N}]+/gu) ?? [];
  };
  const bare = (word) => {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= core.shortest) ?? "";
    return word.slice(0, word.length - ending.length).replace(/([^lsz0-9])\1+$/u, "$1");
  };
  const root = (word) => {
    if (silent.has(word) || (word.length === 1 && !/\d/.test(word))) return "";
    return Object.hasOwn(core.same, bare(word)) ? core.same[bare(word)] : bare(word);
  };
  return { tokens, bare, root };
};

/** Whether a finger slipped from one short word to another: two letters swapped, one too many or too few, or one hit
 *  beside the right one. `court` is one letter away from `count`, and a word of its own. */
export const isSlip = (typed, meant) => {
  const wrong = [...typed].map((letter, at) => letter + meant[at]).filter(([one, other]) => one !== other);
  const isBeside = ([one, other]) => KEYS.includes(one + other) || KEYS.includes(other + one);
  return typed.length !== meant.length || wrong.length > 1 || wrong.every(isBeside);
};

/** How many letters must change, go, come or swap places, up to `most`; more is Infinity. */
export const distance = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let above = [];
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      now[column] = Math.min(before[column] + 1, now[column - 1] + 1, before[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) now[column] = Math.min(now[column], above[column - 2] + 1);
    }
    [above, before] = [before, now];
  }
  return before[b.length] <= most ? before[b.length] : Infinity;
};
