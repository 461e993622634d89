// Two things that a page cannot do without a script: leave at once, in every window of this
// browser, and warn before words are lost.
// Nothing is stored in the browser.
"use strict";
(() => {
  const root = document.documentElement;
  let leaving = false;

  const windows = new BroadcastChannel("workbook");
  const unsaved = () => document.querySelector("form[data-changed]");

  // The page is covered first, then the session is ended, and this place in the history is replaced.
  function leave(form) {
    windows.postMessage("leave");
    cover();
    fetch(form.action, { method: "POST", keepalive: true, redirect: "manual" });
    location.replace(form.dataset.leave);
  }

  function cover() {
    leaving = true;
    root.classList.add("leaving");
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.leave) {
      event.preventDefault();
      leave(form);
    }
    if (form.matches('[action="/sign-out"]')) windows.postMessage("sign out");
  });

  // Another window was left or signed out. Unsaved words are not thrown away by signing out there.
  windows.addEventListener("message", ({ data }) => {
    const form = document.querySelector("form[data-leave]");
    if (!form || (data !== "leave" && unsaved())) return;
    cover();
    if (data === "leave") location.replace(form.dataset.leave);
    else setTimeout(() => location.replace("/sign-in"), 1000);
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
    if (!event.persisted) return;
    cover();
    location.reload();
  });

  // A form with data-keep asks before what was typed in it is lost. What saves it takes the mark off.
  const changed = (form, is) => form && form.hasAttribute("data-keep") && form.toggleAttribute("data-changed", is);
  document.addEventListener("input", (event) => changed(event.target.form, true));
  document.addEventListener("submit", (event) => changed(event.target, false));
  addEventListener("beforeunload", (event) => {
    if (!leaving && unsaved()) event.preventDefault();
  });
})();
