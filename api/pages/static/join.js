// The secret of an invitation stands behind the # of its link, which no server sees. It is put into
// the form, where it is sent with what somebody has read and pressed.
"use strict";
(() => {
  const field = document.getElementById("f-code");
  const secret = location.hash.slice(1);
  if (field && !field.value && /^[a-z2-7]{26}$/.test(secret)) field.value = secret;
})();
