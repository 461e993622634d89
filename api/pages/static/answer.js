// On the pages that are answered on: says when something is not saved, tries again, and does not
// let a page go whose words are not kept. Also a search among feelings, and buttons that move.
// Nothing is stored in the browser.
"use strict";
(() => {
  const WAIT = [2, 4, 8, 15];
  const cards = new WeakMap();
  const cardOf = (event) => (event.target.closest ? event.target.closest("[data-card]") : null);

  // How often something was typed in a card, and up to which time it is kept.
  function known(card) {
    if (!cards.has(card)) cards.set(card, { typed: 0, kept: 0, tries: 0, timer: 0 });
    return cards.get(card);
  }

  function say(card, which) {
    const line = card.querySelector(".saved");
    const words = card.closest("form").dataset;
    line.textContent = words[which];
    line.classList.add("lost");
    if (which !== "out") return;
    const link = document.createElement("a");
    Object.assign(link, { href: "/sign-in", target: "_blank", rel: "noopener", textContent: words.signIn });
    line.append(" ", link);
  }

  function notSaved(card, status) {
    const one = known(card);
    const gone = status >= 400 && status < 500 && status !== 401 && status !== 429;
    say(card, { 401: "out", 403: "other", 409: "late" }[status] || (gone ? "late" : "lost"));
    if (!gone) again(card, WAIT[Math.min(one.tries++, WAIT.length - 1)]);
  }

  function again(card, seconds) {
    const one = known(card);
    clearTimeout(one.timer);
    one.timer = setTimeout(() => card.dispatchEvent(new Event("retry")), seconds * 1000);
  }

  const unsaved = (form) => [...form.querySelectorAll("[data-card]")].filter((card) => known(card).typed > known(card).kept);

  // The answer says so itself when nothing was kept: too long, or changed in another window.
  function answered(card, upTo) {
    const one = known(card);
    clearTimeout(one.timer);
    if (card.querySelector(".saved").classList.contains("lost")) return;
    Object.assign(one, { kept: Math.max(one.kept, upTo), tries: 0 });
    const form = card.closest("form");
    if (unsaved(form).length === 0) form.removeAttribute("data-changed");
    showTimes(document);
  }

  document.addEventListener("input", (event) => {
    const card = cardOf(event);
    if (card) known(card).typed += 1;
  });
  document.addEventListener("htmx:config:request", (event) => {
    const card = cardOf(event);
    if (card) event.detail.ctx.upTo = known(card).typed;
  });
  document.addEventListener("htmx:before:response", (event) => {
    const card = cardOf(event);
    const status = event.detail.ctx.response.status;
    if (!card || status < 400) return;
    event.preventDefault();
    notSaved(card, status);
  });
  document.addEventListener("htmx:error", (event) => {
    const card = cardOf(event);
    if (card && event.detail.ctx) notSaved(card, 0);
  });
  document.addEventListener("htmx:finally:request", (event) => {
    const card = cardOf(event);
    if (card && event.detail.ctx.status === "swapped") answered(card, event.detail.ctx.upTo);
  });

  // Somebody comes back, perhaps from signing in, or the connection does: try at once.
  const retryAll = () => document.querySelectorAll("form[data-keep]").forEach((form) => unsaved(form).forEach((card) => again(card, 0)));
  addEventListener("online", retryAll);
  addEventListener("focus", retryAll);

  // A form with unsaved words is only sent when there is somebody to take it.
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    const open = form.matches("form[data-keep][data-changed]") ? unsaved(form) : [];
    if (open.length === 0 || form.dataset.sure) return;
    event.preventDefault();
    event.stopPropagation();
    const status = await reached();
    if (status !== 200) {
      open.forEach((card) => notSaved(card, status));
      return;
    }
    form.dataset.sure = "yes";
    form.requestSubmit(event.submitter);
  }, true);

  // 200 when there is somebody to take the form, 401 when they ask to sign in, 0 when nobody answers.
  async function reached() {
    try {
      const answer = await fetch("/me", { method: "HEAD", redirect: "manual", cache: "no-store" });
      return answer.type === "opaqueredirect" ? 401 : answer.status;
    } catch {
      return 0;
    }
  }

  function showTimes(root) {
    for (const time of root.querySelectorAll(".saved time"))
      time.textContent = new Date(time.dateTime).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  }

  // Words that begin as somebody types; what is ticked stays in sight.
  function search(group) {
    const box = group.querySelector(".search");
    const field = box.querySelector("input");
    const none = box.querySelector("[data-none]");
    const homes = [...group.querySelectorAll("details")];
    const opened = homes.map((home) => home.open);
    box.hidden = false;
    field.addEventListener("input", (event) => {
      event.stopPropagation();
      const wanted = field.value.trim().toLowerCase();
      let found = 0;
      homes.forEach((home, at) => {
        const words = [...home.querySelectorAll(".words > label")];
        for (const word of words)
          word.hidden = !word.querySelector("input").checked && !word.textContent.trim().toLowerCase().startsWith(wanted);
        const left = words.filter((word) => !word.hidden).length;
        found += left;
        home.hidden = left === 0;
        home.open = wanted ? true : opened[at] || home.querySelector("input:checked") !== null;
      });
      none.textContent = found ? "" : none.dataset.none;
    });
    field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  }

  // Buttons that move an option; the places are numbered anew.
  function movable(list) {
    const items = () => [...list.children];
    const place = (item) => Number(item.querySelector("select").value) || Infinity;
    if (items().every((item) => place(item) < Infinity)) list.append(...items().sort((a, b) => place(a) - place(b)));
    function move(item, by) {
      const to = items()[items().indexOf(item) + by];
      if (!to) return;
      if (by < 0) to.before(item);
      else to.after(item);
      items().forEach((one, at) => (one.querySelector("select").value = at + 1));
      item.querySelector("select").dispatchEvent(new Event("input", { bubbles: true }));
    }
    for (const item of items()) {
      for (const [by, word, arrow] of [[-1, list.dataset.up, "↑"], [1, list.dataset.down, "↓"]]) {
        const button = document.createElement("button");
        Object.assign(button, { type: "button", className: "quiet", textContent: arrow });
        button.setAttribute("aria-label", `${word}: ${item.querySelector("label").textContent}`);
        button.addEventListener("click", () => {
          move(item, by);
          button.focus();
        });
        item.append(button);
      }
    }
  }

  document.querySelectorAll("[data-words]").forEach(search);
  document.querySelectorAll("[data-rank]").forEach(movable);
})();
