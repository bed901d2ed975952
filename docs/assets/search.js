/* The search box: opened by a key, a link or an address with ?q=, it lists what search-engine.js finds.
   Nothing of the index is fetched before somebody turns to the search. Words are shown as text, never as markup. */
(() => {
  "use strict";
  if (document.querySelector("[data-md-component=search]")) return; // the theme's own search is enabled

  const site = new URL("..", document.currentScript.src);
  const engineFile = new URL("search-engine.js", document.currentScript.src);
  const KINDS = {
    question: "Question", task: "Task", model: "Model", paper: "Paper", effect: "Effect", word: "Word", page: "Page",
  };
  const WAYS = [
    ["questions/", "all questions"], ["effects/", "what people notice"], ["tasks/", "tasks"], ["models/", "models"],
    ["papers/", "papers"],
  ];
  const A_PAGE = 10;

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const linkTo = (path, words) => make("a", { href: new URL(path, site).href, textContent: words });
  const linkToQuery = (words) => linkTo(`?${new URLSearchParams({ q: words })}`, words);
  const between = (items, last) => items.flatMap((one, at) => (at ? [at === items.length - 1 ? last : ", ", one] : [one]));
  const hits = (count) => (count === 1 ? "1 result." : `${count} results.`);

  let engine = null;
  const load = () => {
    engine ??= import(engineFile.href).then((module) => module.openSearch(new URL("search/", site)));
    engine.catch(() => { engine = null; }); // the next try may find the network again
    return engine;
  };

  /* ---- What stands in the box ---- */

  let box = null; // {dialog, input, status, list, more}
  let asked = ""; // the words whose results stand there, or are on their way

  const build = () => {
    const input = make("input", {
      id: "search-words", name: "q", type: "text", inputMode: "search", enterKeyHint: "search", autocomplete: "off",
      spellcheck: false, maxLength: 200, placeholder: "What did you see an AI do?",
    });
    const close = make("button", { type: "button", textContent: "Close" });
    const label = make("label", { htmlFor: "search-words", className: "unseen", textContent: "Search this site" });
    const form = make("form", {}, label, input, close);
    const status = make("p", { className: "status" });
    const list = make("ol", { className: "found" });
    const more = make("button", { type: "button", className: "more", hidden: true, textContent: "Show more" });
    const ways = WAYS.map(([path, words]) => linkTo(path, words));
    const foot = make("p", { className: "ways" }, "Or look around: ", ...between(ways, " and "), ". Not there? ");
    foot.append(linkTo("contributing/", "Propose a question"), ".");
    const dialog = make("dialog", { className: "search-box" }, form, status, list, more, foot);
    form.setAttribute("role", "search");
    dialog.setAttribute("aria-label", "Search");
    status.setAttribute("role", "status");
    document.body.append(dialog);

    close.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      list.querySelector("a")?.click();
    });
    input.addEventListener("input", () => ask(input.value));
    dialog.addEventListener("close", () => keepInAddress(""));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close(); // beside the box
      const query = event.target.closest?.("a") && new URL(event.target.closest("a").href).searchParams.get("q");
      if (query && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
        event.preventDefault();
        open(query);
      }
    });
    dialog.addEventListener("keydown", walk);
    return { dialog, input, status, list, more };
  };

  /* Arrows walk from the field through what was found and back; a letter goes to the field. */
  const walk = (event) => {
    const stops = [box.input, ...box.dialog.querySelectorAll(".found a, .more:not([hidden])")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
    } else if (at > 0 && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      box.input.focus();
    }
  };

  const open = (words) => {
    load().catch(() => {}); // told where the words are asked for
    box ??= build();
    if (!box.dialog.open) box.dialog.showModal();
    if (words !== undefined) box.input.value = words;
    box.input.focus();
    box.input.select();
    ask(box.input.value);
  };

  /* ---- Asking ---- */

  /* Not at every letter: a browser may take each new address for a new page. */
  let settling = 0;
  const keepInAddressSoon = (words) => {
    clearTimeout(settling);
    settling = setTimeout(() => box.dialog.open && keepInAddress(words), 500);
  };
  const keepInAddress = (words) => {
    const address = new URL(location.href);
    if (words) address.searchParams.set("q", words);
    else address.searchParams.delete("q");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };

  const ask = async (words) => {
    asked = words;
    keepInAddressSoon(words.trim());
    if (!words.trim()) return show([], "Type what you saw, in your own words.");
    box.list.setAttribute("aria-busy", "true");
    try {
      const search = await load();
      const result = await search.find(words);
      const first = [...ownPages(search, words), ...await search.show(result.found.slice(0, A_PAGE))];
      if (asked === words) showFound(search, result, first);
    } catch {
      if (asked === words) show([], "The search cannot be read just now. Try again, or look around below.");
    }
  };

  /* Pages that are no records, such as the list of commands, by their titles in the navigation. */
  const ownPages = ({ rootOf }, words) => {
    const rootsOf = (text) => text.split(/[^\p{L}\p{M}\p{N}]+/u).map(rootOf).filter(Boolean);
    const wanted = rootsOf(words);
    const links = [...document.querySelectorAll(".md-nav--primary a.md-nav__link[href]")];
    const titles = new Map(links.map((link) => [link.href.split("#")[0], link.textContent.trim()]));
    return [...titles]
      .map(([address, title]) => ({ kind: "page", title, line: "", address, roots: rootsOf(title) }))
      .filter(({ roots }) => wanted.length && wanted.every((one) => roots.includes(one)));
  };

  const show = (items, ...said) => {
    const at = [...box.list.children].findIndex((line) => line.contains(document.activeElement));
    box.status.replaceChildren(...said);
    box.list.replaceChildren(...items);
    box.list.removeAttribute("aria-busy");
    box.more.hidden = true;
    if (at >= 0) (items[at]?.querySelector("a") ?? box.input).focus(); // a late answer leaves who walks the list in it
  };

  const showFound = (search, result, first) => {
    const mark = marking(search, result.roots);
    const rest = result.found.slice(A_PAGE);
    show(first.map((entry) => lineOf(entry, mark)), ...saying(result, first.length + rest.length));
    box.more.hidden = !rest.length;
    const words = asked;
    box.more.onclick = async () => {
      const entries = await search.show(rest).catch(() => []); // it can be asked for again
      if (asked !== words || !entries.length) return;
      const lines = entries.map((entry) => lineOf(entry, mark));
      box.more.hidden = true;
      box.list.append(...lines);
      lines[0].querySelector("a").focus();
    };
  };

  const saying = ({ unknown, readAs, silent, near }, count) => {
    if (silent && !count) return ["These words stand on every page. Add what the picture, the sound or the text shows."];
    const said = [count ? hits(count) : "Nothing found."];
    if (unknown.length) said.push(" Not known here: ", unknown.join(", "), ".");
    for (const [written, read] of readAs) said.push(" Read “", written, "” as “", read, "”.");
    if (near.length) said.push(" Near it: ", ...between(near.map(linkToQuery), " or "), ".");
    return said;
  };

  const lineOf = ({ kind, title, line, address }, mark) => {
    const link = kind === "word" ? linkToQuery(title) : linkTo(address, title);
    const parts = [
      make("span", { className: "kind", textContent: KINDS[kind] ?? kind }),
      make("span", { className: "title" }, ...mark(title)),
    ];
    if (line) parts.push(make("span", { className: "line" }, ...mark(line)));
    link.replaceChildren(...parts);
    return make("li", {}, link);
  };

  /* The pieces of a text, those in marks that the query asked for. */
  const marking = ({ rootOf }, roots) => (text) =>
    text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, at) =>
      at % 2 && roots.has(rootOf(piece)) ? make("mark", { textContent: piece }) : piece);

  /* ---- Ways in ---- */

  const writes = (element) => element?.closest?.("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (!["/", "s", "f"].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (box?.dialog.open || writes(event.target)) return;
    event.preventDefault();
    open();
  });

  for (const link of document.querySelectorAll("a.ask")) {
    for (const sign of ["pointerenter", "focus"]) link.addEventListener(sign, () => load().catch(() => {}), { once: true });
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(link.dataset.words);
    });
  }

  const linked = new URLSearchParams(location.search).get("q");
  if (linked) open(linked);
})();
