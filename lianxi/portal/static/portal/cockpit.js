/* 大屏: one panel at a time, on by itself every twenty seconds, by the arrows, never while paused.
   Without it all panels stand below one another; every word comes from the page. */
(() => {
  "use strict";
  const wall = document.querySelector("[data-wall]");
  if (!wall) return;
  const SECONDS = 20;
  const find = (selector) => [...wall.querySelectorAll(selector)];
  const pause = wall.querySelector("[data-pause]");
  let at = 0;
  let paused = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const show = (place) => {
    const panels = find("[data-panel]");
    at = (place + panels.length) % panels.length;
    panels.forEach((panel, one) => { panel.hidden = one !== at; });
    find("[data-show]").forEach((button, one) => {
      if (one === at) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
  };

  let timer;
  const wind = () => {
    clearInterval(timer);
    if (!paused) timer = setInterval(() => { if (!document.hidden) show(at + 1); }, SECONDS * 1000);
    pause.setAttribute("aria-pressed", paused);
    wall.classList.toggle("is-paused", paused);
  };
  const go = (place) => { show(place); wind(); };
  const stop = () => { paused = !paused; wind(); };
  const fill = () =>
    (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());

  const KEYS = {
    ArrowLeft: () => go(at - 1), PageUp: () => go(at - 1),
    ArrowRight: () => go(at + 1), PageDown: () => go(at + 1),
    " ": stop, f: fill, F: fill,
  };
  document.addEventListener("keydown", (event) => {
    const act = KEYS[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " && event.target.closest("a, button, summary")) return;
    event.preventDefault();
    act();
  });
  wall.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.matches("[data-show]")) go(find("[data-show]").indexOf(button));
    if (button === pause) stop();
  });

  /* 断线: the old numbers stay, and are said to be old; so when the session has ended. */
  const lost = (is) => find("[data-lost]").forEach((sign) => { sign.hidden = !is; });
  ["htmx:sendError", "htmx:timeout", "htmx:responseError"].forEach((kind) =>
    addEventListener(kind, (event) => { event.stopImmediatePropagation(); lost(true); }, true));
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (detail.xhr.responseText.includes("data-wall")) return;
    detail.shouldSwap = false;
    lost(true);
  });
  document.addEventListener("htmx:afterSettle", () => { show(at); });

  wall.classList.add("is-on");
  find("[data-show], [data-pause], [data-keys]").forEach((part) => { part.hidden = false; });
  go(0);
})();
