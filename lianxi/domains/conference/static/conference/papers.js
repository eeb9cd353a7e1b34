/* Joint papers: clauses moved by hand and key, unsaved words kept on this device, fingerprints recomputed. */
(() => {
  "use strict";
  const find = (selector, scope = document) => [...scope.querySelectorAll(selector)];

  /* 条款: what the buttons do on the server when there are no scripts, done here at once. */
  const startEditor = (form) => {
    const list = form.querySelector("[data-lines]");
    const lines = () => find("[data-line]", list);
    const fields = (line) => find("[name=key], [name=level], [name=heading], [name=text]", line);
    const dirty = () => { form.dataset.dirty = "yes"; form.dispatchEvent(new Event("input")); };
    const number = () => lines().forEach((line, n) => find("[name=do]", line).forEach((button) => {
      button.value = `${button.value.split(":")[0]}:${n}`;
    }));
    const blank = (line) => {
      const copy = line.cloneNode(true);
      copy.querySelector("[data-conflict]")?.remove();
      fields(copy).forEach((field) => { if (field.name !== "level") field.value = ""; });
      copy.querySelector("[name=level]").value = line.querySelector("[name=level]").value;
      copy.querySelector("[data-key]").textContent = "";
      return copy;
    };
    const steps = {
      up: (line) => line.previousElementSibling?.before(line),
      down: (line) => line.nextElementSibling?.after(line),
      add: (line) => { const made = blank(line); line.after(made); return made; },
      cut: (line) => {
        if (lines().length < 2) return line;
        const next = line.nextElementSibling ?? line.previousElementSibling;
        line.remove();
        return next;
      },
    };
    const step = (what, line, focused) => {
      const stays = steps[what](line) ?? line;
      number();
      dirty();
      (stays === line ? focused : stays.querySelector("[name=heading]")).focus();
      stays.scrollIntoView({ block: "nearest" });
    };
    list.addEventListener("click", (event) => {
      const button = event.target.closest("[name=do]");
      if (!button) return;
      event.preventDefault();
      step(button.value.split(":")[0], button.closest("[data-line]"), button);
    });
    list.addEventListener("keydown", (event) => {
      const what = { ArrowUp: "up", ArrowDown: "down", Enter: "add", Delete: "cut" }[event.key];
      if (!event.altKey || !what) return;
      event.preventDefault();
      step(what, event.target.closest("[data-line]"), event.target);
    });
    keepDraft(form, { lines, fields, blank, number, list });
  };

  /* 没存的改动: with the number of the version they began from, so that nothing of another is lost. */
  const keepDraft = (form, { lines, fields, blank, number, list }) => {
    const key = `draft:${form.dataset.clauses}`;
    const state = form.querySelector("[data-saved-state]");
    const others = () => find("[name=base], [name=title], [name=note]", form);
    const read = () => ({
      others: others().map((field) => field.value),
      lines: lines().map((line) => fields(line).map((field) => field.value)),
    });
    const fill = (kept) => {
      others().forEach((field, n) => { field.value = kept.others[n] ?? ""; });
      const made = kept.lines.map((values) => {
        const line = blank(lines()[0]);
        fields(line).forEach((field, n) => { field.value = values[n]; });
        line.querySelector("[data-key]").textContent = values[0];
        return line;
      });
      list.replaceChildren(...made);
      number();
      form.dataset.dirty = "yes";
    };
    const store = (value, under = key) => {
      try {
        if (value === undefined) return JSON.parse(localStorage.getItem(under));
        if (value === null) localStorage.removeItem(under);
        else localStorage.setItem(under, JSON.stringify(value));
      } catch { /* private mode, or full: the form works without */ }
      return null;
    };
    const clock = (time) => new Date(time).toLocaleString("zh-CN", {
      month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
    });
    const keep = () => {
      const time = Date.now();
      store({ time, words: read() });
      const saved = document.getElementById("mould-saved").content.textContent.trim();
      if (state) state.textContent = `${saved} ${clock(time)}`;
    };
    const offer = () => {
      const kept = store();
      const words = ({ lines: l, others: [, ...o] }) => JSON.stringify([l, o]);
      if (!kept || words(kept.words) === words(read())) return;
      const note = form.querySelector("[data-draft-offer]").content.firstElementChild.cloneNode(true);
      note.querySelector("time").textContent = clock(kept.time);
      note.addEventListener("click", ({ target }) => {
        if (target.matches("[data-use]")) fill(kept.words);
        if (target.matches("[data-drop]")) store(null);
        if (target.matches("button")) note.remove();
      });
      form.prepend(note);
    };
    let timer;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(keep, 800);
    });
    /* lianxi.js drops what was sent once a page without this form has come back. */
    form.addEventListener("submit", ({ submitter }) => {
      clearTimeout(timer);
      if (submitter?.name !== "do") store(key, "draft-sent");
    });
    if (form.dataset.dirty) keep();
    else offer();
  };

  /* 验算: the canonical text is fetched and hashed on this machine. */
  const startCheck = (button) => {
    if (!crypto.subtle) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const box = button.closest("div");
      const text = await (await fetch(button.dataset.verify)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
      const hex = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      const same = hex === box.querySelector("[data-fingerprint]").dataset.fingerprint;
      find("[data-verified]", box).forEach((note) => { note.hidden = (note.dataset.verified === "yes") !== same; });
    });
  };

  find("form[data-clauses]").forEach(startEditor);
  find("[data-verify]").forEach(startCheck);
})();
