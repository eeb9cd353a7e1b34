/* Lianxi: small helps on top of pages that work without them. Words come from <template>s. */
(() => {
  "use strict";
  const root = document.documentElement;
  const find = (selector, scope = document) => [...scope.querySelectorAll(selector)];
  const mould = (id) => document.getElementById(`mould-${id}`).content.cloneNode(true);
  const word = (id) => mould(id).textContent.trim();
  const clock = (time) =>
    new Date(time).toLocaleString("zh-CN", {
      ...(Date.now() - time > 864e5 && { month: "2-digit", day: "2-digit" }),
      hour: "2-digit", minute: "2-digit", timeZone: "Asia/Shanghai",
    });

  /* 快讯: steps on every six seconds; stops on hover, focus, by button and for reduced motion. */
  const startTicker = (ticker) => {
    const list = ticker.querySelector("ul");
    const pause = ticker.querySelector("[data-ticker=pause]");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const measure = () => {
      const fits = list.scrollHeight <= list.clientHeight + 1;
      ticker.querySelector(".ticker-controls").hidden = fits;
      return fits;
    };
    const show = (step) => {
      const top = (list.scrollTop + step * list.clientHeight + list.scrollHeight) % list.scrollHeight;
      list.scrollTo({ top, behavior: calm ? "instant" : "smooth" });
    };
    const setPaused = (paused) => {
      ticker.classList.toggle("is-paused", paused);
      pause.setAttribute("aria-pressed", paused);
    };
    ticker.addEventListener("click", (event) => {
      const what = event.target.closest("button")?.dataset.ticker;
      if (what === "pause") setPaused(!ticker.classList.contains("is-paused"));
      else if (what) show(what === "on" ? 1 : -1);
    });
    setPaused(calm);
    measure();
    addEventListener("resize", measure);
    setInterval(() => {
      const held = document.hidden || ticker.matches(":hover, :focus-within, .is-paused");
      if (!held && !measure()) show(1);
    }, 6000);
  };

  /* 外观与字号: at once here, while the link sets the cookie for the next page. */
  const setLook = (link) => {
    const { look, value } = link.dataset;
    if (value) root.dataset[look] = value;
    else delete root.dataset[look];
    find(`[data-look=${look}]`).forEach((other) => {
      if (other.dataset.value === value) other.setAttribute("aria-current", "true");
      else other.removeAttribute("aria-current");
    });
    fetch(link.href, { redirect: "manual" });
  };

  /* 草稿: kept on this device until the form has been accepted. */
  const skip = (field) =>
    !field.name || field.name === "csrfmiddlewaretoken" ||
    /^(password|file|hidden|submit|button)$/.test(field.type) || "noDraft" in field.dataset;
  const values = (form) =>
    [...form.elements].filter((field) => !skip(field)).map((field) =>
      /^(checkbox|radio)$/.test(field.type) ? field.checked
        : field.multiple ? [...field.options].map((option) => option.selected) : field.value);
  const fill = (form, kept) =>
    [...form.elements].filter((field) => !skip(field)).forEach((field, i) => {
      if (/^(checkbox|radio)$/.test(field.type)) field.checked = kept[i];
      else if (field.multiple) [...field.options].forEach((o, n) => { o.selected = kept[i]?.[n]; });
      else field.value = kept[i] ?? "";
    });
  const store = (key, value) => {
    try {
      if (value === undefined) return JSON.parse(localStorage.getItem(key));
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(value));
    } catch { /* private mode, or full: the form works without a draft */ }
    return null;
  };
  const keepDraft = (form) => {
    const key = `draft:${form.dataset.draft}`;
    const state = form.querySelector("[data-draft-state]");
    const old = store(key);
    const fresh = JSON.stringify(values(form));
    if (old && JSON.stringify(old.values) === fresh) store(key, null);
    else if (old?.values.length === values(form).length && !form.querySelector("[data-form-errors]")) {
      const offer = mould("draft").firstElementChild;
      offer.querySelector("time").textContent = clock(old.time);
      offer.addEventListener("click", (event) => {
        const { draftUse, draftDrop } = event.target.dataset;
        if (draftUse !== undefined) { fill(form, old.values); form.dataset.dirty = "yes"; }
        if (draftDrop !== undefined) store(key, null);
        if (event.target.matches("button")) offer.remove();
      });
      form.prepend(offer);
    }
    let timer;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const time = Date.now();
        store(key, { time, values: values(form) });
        if (state) state.textContent = `${word("saved")} ${clock(time)}`;
      }, 800);
    });
    form.addEventListener("submit", () => { clearTimeout(timer); store("draft-sent", key); });
  };
  /* The form sent last is gone from this page, so it was accepted: its draft may go. */
  const sent = store("draft-sent");
  if (sent) {
    if (!find("[data-draft]").some((form) => `draft:${form.dataset.draft}` === sent)) store(sent, null);
    store("draft-sent", null);
  }

  const guarded = (form) => form.matches("[data-guard], [data-draft]");
  document.addEventListener("input", ({ target }) => {
    if (target.form && guarded(target.form)) target.form.dataset.dirty = "yes";
  });
  document.addEventListener("submit", ({ target }) => { delete target.dataset.dirty; });
  addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-dirty]")) event.preventDefault();
  });

  /* 点击: dialogs, copying, the look, menus that close by themselves. */
  document.addEventListener("click", (event) => {
    const on = (selector) => event.target.closest(selector);
    const look = on("[data-look]");
    const opener = on("[data-dialog]");
    const copier = on("[data-copy]");
    if (look) { event.preventDefault(); setLook(look); }
    if (opener) { event.preventDefault(); document.getElementById(opener.dataset.dialog).showModal(); }
    if (on("[data-close]") || event.target.matches("dialog")) on("dialog")?.close();
    if (on("[data-print]")) print();
    if (copier) navigator.clipboard.writeText(copier.dataset.copy).then(() => {
      copier.textContent = word("copied");
    });
    find("[data-menu][open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("[data-menu][open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });

  /* 文件: the whole frame takes what is dropped. */
  ["dragover", "dragleave", "drop"].forEach((kind) => document.addEventListener(kind, (event) => {
    const frame = event.target.closest?.("[data-drop]");
    if (!frame) return;
    event.preventDefault();
    frame.classList.toggle("is-over", kind === "dragover");
    if (kind !== "drop") return;
    const input = frame.querySelector("input[type=file]");
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }));

  const toast = (id) => {
    const note = mould(id).firstElementChild;
    document.getElementById("toasts").append(note);
    setTimeout(() => note.remove(), 8000);
  };
  document.addEventListener("htmx:sendError", () => toast("error"));
  document.addEventListener("htmx:timeout", () => toast("error"));
  document.addEventListener("htmx:responseError", () => toast("refused"));

  find("form[data-draft]").forEach(keepDraft);
  document.addEventListener("htmx:load", ({ detail: { elt } }) => {
    if (elt === document.body) return;
    [elt, ...find("form", elt)].filter((form) => form.matches("form[data-draft]")).forEach(keepDraft);
  });
  find("[data-ticker].ticker").forEach(startTicker);
  document.querySelector("[data-form-errors]")?.focus();
})();
