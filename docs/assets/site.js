/* What a script adds to pages that work without one: previews of sources and words, filters. The search: search.js. */
(() => {
  "use strict";

  /* ---- Previews: a link to the foot of the page shows what stands there, on hover, focus or a first touch. ---- */

  const preview = document.createElement("div");
  preview.className = "preview md-typeset";
  preview.id = "preview";
  preview.setAttribute("role", "tooltip");
  preview.hidden = true;
  let owner = null;
  let leaving = 0;

  const told = (link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target && (target.closest(".source, dd, li") ?? target);
  };

  const fill = (link) => {
    const found = told(link);
    if (!found) return false;
    preview.replaceChildren(...[...found.childNodes].map((node) => node.cloneNode(true)));
    preview.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    preview.querySelectorAll(".headerlink").forEach((node) => node.remove());
    preview.classList.toggle("small", link.classList.contains("term"));
    return true;
  };

  const place = (link) => {
    const box = link.getClientRects()[0];
    const width = preview.offsetWidth;
    const room = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(box.left, room - width - 8));
    const below = box.bottom + 8 + preview.offsetHeight < window.innerHeight || box.top < preview.offsetHeight + 8;
    const origin = (preview.offsetParent ?? document.body).getBoundingClientRect();
    preview.style.left = `${left - origin.left}px`;
    preview.style.top = `${(below ? box.bottom + 6 : box.top - preview.offsetHeight - 6) - origin.top}px`;
  };

  const show = (link) => {
    clearTimeout(leaving);
    if (owner === link || !fill(link)) return;
    hide();
    owner = link;
    preview.hidden = false;
    link.setAttribute("aria-describedby", "preview");
    place(link);
  };

  const hide = () => {
    owner?.removeAttribute("aria-describedby");
    owner = null;
    preview.hidden = true;
  };

  const hideSoon = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 200);
  };

  const addPreviews = () => {
    const links = document.querySelectorAll("a.cite, a.term");
    if (!links.length) return;
    links[0].closest("article").append(preview); // inside a landmark, as all that is read
    preview.addEventListener("pointerenter", () => clearTimeout(leaving));
    preview.addEventListener("pointerleave", hideSoon);
    for (const link of links) {
      let touched = false;
      link.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch" && owner !== link; });
      link.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && show(link));
      link.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hideSoon());
      link.addEventListener("focus", () => !touched && link.matches(":focus-visible") && show(link));
      link.addEventListener("blur", hideSoon);
      link.addEventListener("click", (event) => {
        if (touched) {
          event.preventDefault();
          show(link);
        } else {
          hide();
        }
        touched = false;
      });
    }
    document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
    document.addEventListener("pointerdown", (event) => {
      if (owner && !preview.contains(event.target) && event.target !== owner) hide();
    });
  };

  /* ---- An address that leads nowhere: its words are what was looked for. ---- */

  const decoded = (address) => {
    try {
      return decodeURIComponent(address);
    } catch {
      return address; // a bare % is no code
    }
  };

  const readAddress = () => {
    const link = document.querySelector("a.ask[data-lost]");
    if (!link) return;
    const last = decoded(location.pathname).split("/").filter(Boolean).pop() ?? "";
    const words = last.replace(/\.\w+$/, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    if (!words) return;
    link.dataset.words = words;
    link.textContent = `Search for “${words}”`;
  };

  /* ---- Filters over a long list, of questions also by facets; the address keeps what was chosen. ---- */

  /* The values of a facet, each with the number of its questions. */
  const counted = (facets, name) => {
    const counts = new Map();
    for (const value of Object.values(facets).flatMap((one) => one[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (name === "Year" ? b.localeCompare(a) : a.localeCompare(b)));
  };

  const chooser = (name, counts) => {
    const label = Object.assign(document.createElement("label"), { textContent: name });
    const select = Object.assign(document.createElement("select"), { name });
    select.append(new Option("any", ""), ...counts.map(([value, count]) => new Option(`${value} (${count})`, value)));
    label.append(select);
    return label;
  };

  const choosersFor = (facets, names) => {
    const more = document.createElement("details");
    const choosers = document.createElement("div");
    choosers.append(...names.map((name) => chooser(name, counted(facets, name))));
    more.append(Object.assign(document.createElement("summary"), { textContent: `By ${names.join(", ").toLowerCase()}` }), choosers);
    const wide = matchMedia("(min-width: 45em)");
    more.open = location.search || wide.matches;
    wide.addEventListener("change", () => { more.open ||= wide.matches; });
    return more;
  };

  const idOf = (link) => link.pathname.replace(/(\/index\.html|\.html|\/)$/, "").split("/").pop();

  const facetsFrom = async (address) => {
    const answer = await fetch(address).catch(() => null);
    return answer?.ok ? answer.json() : null;
  };

  const addFilters = async () => {
    const place = document.querySelector(".filters");
    if (!place) return;
    const facets = place.dataset.facets ? await facetsFrom(place.dataset.facets) : {};
    if (!facets) return;
    const lines = [...document.querySelectorAll(".entries > ul > li")];
    const form = document.createElement("form");
    const said = document.createElement("output");
    const names = Object.keys(Object.values(facets)[0] ?? {});
    const words = Object.assign(document.createElement("label"), { textContent: "Words" });
    words.append(Object.assign(document.createElement("input"), { name: "words", type: "search" }));
    form.setAttribute("role", "search");
    form.setAttribute("aria-label", `Filter the ${place.dataset.of}`);
    form.append(words);
    if (names.length) form.append(choosersFor(facets, names));
    place.prepend(form);
    form.after(said);

    const apply = () => {
      const chosen = [...new FormData(form)].filter(([, value]) => value);
      const fits = (line) => chosen.every(([name, value]) =>
        name === "words"
          ? value.toLowerCase().split(/\s+/).every((word) => line.textContent.toLowerCase().includes(word))
          : facets[idOf(line.querySelector("a"))]?.[name].includes(value));
      for (const line of lines) line.hidden = !fits(line);
      for (const list of document.querySelectorAll(".entries")) {
        const shown = list.querySelectorAll(":scope > ul > li:not([hidden])").length;
        const heading = list.previousElementSibling;
        const after = list.nextElementSibling;
        for (const one of [list, heading, after?.matches(".more") ? after : null]) one?.toggleAttribute("data-empty", chosen.length > 0 && !shown);
        const count = heading?.querySelector(".count");
        if (count) count.textContent = shown;
      }
      const shown = lines.filter((line) => !line.hidden).length;
      said.textContent = chosen.length ? `${shown} of ${lines.length} ${place.dataset.of}` : "";
      const address = new URL(location.href); // which may say more than this form: words for the search, a place
      for (const { name } of form.elements) if (name) address.searchParams.delete(name);
      for (const [name, value] of chosen) address.searchParams.append(name, value);
      history.replaceState(history.state, "", address);
    };

    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field) field.value = value;
    }
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    if (location.search) apply();
  };

  /* ---- A table too wide for a phone is scrolled with the keys, too. ---- */

  const addScrolling = () => {
    for (const table of document.querySelectorAll(".md-typeset table")) {
      const frame = table.closest(".md-typeset__scrollwrap");
      if (!frame || frame.scrollWidth <= frame.clientWidth) continue;
      frame.tabIndex = 0;
      frame.setAttribute("role", "group");
      frame.setAttribute("aria-label", "Table, scrolls sideways");
    }
  };

  addPreviews();
  addEventListener("load", addScrolling);
  readAddress();
  addFilters();
})();
