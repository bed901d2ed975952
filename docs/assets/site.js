/* What a script adds to pages that work without one: previews of sources and words, filters, the large search field. */
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
    preview.querySelectorAll(".headerlink, .only-below").forEach((node) => node.remove());
    preview.classList.toggle("small", link.classList.contains("term"));
    return true;
  };

  const place = (link) => {
    const box = link.getClientRects()[0];
    const width = preview.offsetWidth;
    const room = document.documentElement.clientWidth;
    const left = Math.max(8, Math.min(box.left, room - width - 8));
    const below = box.bottom + 8 + preview.offsetHeight < window.innerHeight || box.top < preview.offsetHeight + 8;
    preview.style.left = `${left + window.scrollX}px`;
    preview.style.top = `${(below ? box.bottom + 6 : box.top - preview.offsetHeight - 6) + window.scrollY}px`;
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
    document.body.append(preview);
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

  addPreviews();
})();
