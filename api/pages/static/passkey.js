// A passkey: asks the browser, puts its answer into the form's hidden fields, and sends the form.
"use strict";

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

// The JSON form of WebAuthn level 3, as the browser takes it.
const asked = (options) => {
  const ids = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));
  const made = { ...options, challenge: bytes(options.challenge) };
  if (options.user) made.user = { ...options.user, id: bytes(options.user.id) };
  made.excludeCredentials = ids(options.excludeCredentials);
  made.allowCredentials = ids(options.allowCredentials);
  return { publicKey: made };
};

const answer = (key) => ({
  id: text(key.rawId),
  client_data: text(key.response.clientDataJSON),
  attestation: text(key.response.attestationObject || new ArrayBuffer(0)),
  authenticator_data: text(key.response.authenticatorData || new ArrayBuffer(0)),
  signature: text(key.response.signature || new ArrayBuffer(0)),
});

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const failed = form.querySelector("[data-passkey-failed]");
  form.addEventListener("submit", async (event) => {
    if (form.elements.client_data.value) return;
    event.preventDefault();
    failed.hidden = true;
    try {
      const key = await navigator.credentials[form.dataset.passkey](
        asked(JSON.parse(form.dataset.options)),
      );
      for (const [name, value] of Object.entries(answer(key)))
        if (form.elements[name]) form.elements[name].value = value;
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
