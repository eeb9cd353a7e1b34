/* The meeting room: dragging items, the time left, the screen on the wall.
   Pages work without it; every word comes from the page. */
(() => {
  "use strict";
  const find = (selector, scope = document) => [...scope.querySelectorAll(selector)];

  /* 时钟: the server's, carried on by this device; its own clock may be wrong. */
  let skew = 0;
  const now = () => Date.now() + skew;
  const two = (n) => String(n).padStart(2, "0");
  const span = (seconds) => {
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
  };
  const tick = () => {
    find("[data-countdown]").forEach((place) => {
      const left = Math.round((Date.parse(place.dataset.ends) - now()) / 1000);
      place.toggleAttribute("data-over", left < 0);
      place.textContent = `${left < 0 ? place.dataset.past : place.dataset.left} ${span(Math.abs(left))}`;
    });
    find("[data-clock]").forEach((place) => {
      place.textContent = new Date(now()).toLocaleTimeString("zh-CN", {
        hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai",
      });
    });
  };

  /* 拖动: drop before or after another item; the form posts where. */
  let dragged = null;
  const clear = () => find("[data-edge]").forEach((row) => { delete row.dataset.edge; });
  const target = (event) => {
    const row = event.target.closest?.("[data-item]");
    if (!dragged || !row || row === dragged) return null;
    const box = row.getBoundingClientRect();
    return { row, edge: event.clientY < box.top + box.height / 2 ? "before" : "after" };
  };
  const emptySection = (event) => {
    const list = dragged && event.target.closest?.("[data-section]");
    return list && !list.querySelector("[data-item]") ? list : null;
  };
  const nextItem = (row) => {
    let next = row.nextElementSibling;
    while (next && (next === dragged || !next.dataset.item)) next = next.nextElementSibling;
    return next;
  };
  document.addEventListener("dragstart", (event) => {
    const grip = event.target.closest?.("[data-grip]");
    if (!grip) return;
    dragged = grip.closest("[data-item]");
    dragged.dataset.dragged = "";
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.item);
    event.dataTransfer.setDragImage(dragged, 16, 16);
  });
  document.addEventListener("dragover", (event) => {
    const place = target(event);
    if (!place && !emptySection(event)) return;
    event.preventDefault();
    clear();
    if (place) place.row.dataset.edge = place.edge;
  });
  document.addEventListener("drop", (event) => {
    const place = target(event);
    const list = place ? place.row.closest("[data-section]") : emptySection(event);
    const form = document.getElementById("drop");
    if (!list || !form) return;
    event.preventDefault();
    const before = place && (place.edge === "before" ? place.row : nextItem(place.row));
    // Not form.elements.item: that is a method of the collection.
    const put = (name, value) => { form.elements.namedItem(name).value = value; };
    put("item", dragged.dataset.item);
    put("section", list.dataset.section);
    put("before", before ? before.dataset.item : "");
    form.requestSubmit();
  });
  document.addEventListener("dragend", () => {
    if (dragged) delete dragged.dataset.dragged;
    dragged = null;
    clear();
  });

  /* 轮询: never under somebody's hands. */
  document.addEventListener("htmx:beforeRequest", (event) => {
    const { elt } = event.detail;
    const typing = elt.matches("[data-poll]") && elt.querySelector("details[open], form:focus-within");
    if (typing) event.preventDefault();
  });

  /* 大屏: arrows look at other items, F fills the screen; a lost connection is said, not toasted. */
  const screen = () => document.querySelector("[data-screen]");
  const lost = (is) => find("[data-lost]").forEach((sign) => { sign.hidden = !is; });
  ["htmx:sendError", "htmx:timeout", "htmx:responseError"].forEach((kind) =>
    addEventListener(kind, (event) => {
      if (!screen()) return;
      event.stopImmediatePropagation();
      lost(true);
    }, true));
  document.addEventListener("htmx:afterRequest", ({ detail }) => { if (detail.successful) lost(false); });
  const fill = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  const KEYS = { ArrowLeft: "prev", ArrowUp: "prev", PageUp: "prev", ArrowRight: "next", ArrowDown: "next",
    PageDown: "next", Home: "first", Escape: "first" };
  document.addEventListener("keydown", (event) => {
    if (!screen() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "f" || event.key === "F") fill();
    const link = document.querySelector(`[rel=${KEYS[event.key] ?? "none"}]`);
    if (link) { event.preventDefault(); link.click(); }
  });
  document.addEventListener("click", (event) => { if (event.target.closest("[data-fullscreen]")) fill(); });

  const ready = (scope) => {
    find("[data-grip]", scope).forEach((grip) => { grip.hidden = false; });
    find("[data-fullscreen]", scope).forEach((button) => { button.hidden = !document.fullscreenEnabled; });
    const time = scope.querySelector?.("[data-now]");
    if (time) skew = Date.parse(time.dataset.now) - Date.now();
    tick();
  };
  ready(document);
  document.addEventListener("htmx:load", ({ detail }) => ready(detail.elt));
  setInterval(tick, 1000);
})();
