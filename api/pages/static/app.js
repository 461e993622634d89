// Two things that a page cannot do without a script: leave at once, and warn before words are lost.
// Nothing is stored in the browser.
"use strict";
(() => {
  const root = document.documentElement;
  let leaving = false;

  // The page is covered first, then the session is ended, and this place in the history is replaced.
  function leave(form) {
    leaving = true;
    root.classList.add("leaving");
    fetch(form.action, { method: "POST", keepalive: true, redirect: "manual" });
    location.replace(form.dataset.leave);
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.leave) {
      event.preventDefault();
      leave(form);
    }
  });

  // Shift three times within five seconds, with no other key between.
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < 5000);
    const form = document.querySelector("form[data-leave]");
    if (presses.length >= 3 && form) leave(form);
  });

  // A page that the browser kept whole may belong to somebody who has left since.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      root.classList.add("leaving");
      location.reload();
    }
  });

  // A form with data-keep asks before what was typed in it is lost. What saves it takes the mark off.
  const changed = (form, is) => form && form.hasAttribute("data-keep") && form.toggleAttribute("data-changed", is);
  document.addEventListener("input", (event) => changed(event.target.form, true));
  document.addEventListener("submit", (event) => changed(event.target, false));
  addEventListener("beforeunload", (event) => {
    if (!leaving && document.querySelector("form[data-changed]")) event.preventDefault();
  });
})();
