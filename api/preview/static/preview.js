// Asks now and then whether the file has changed, and shows the new page when it has.
const shown = document.body.dataset.stamp;

async function look() {
  try {
    const stamp = await (await fetch("/stamp")).text();
    if (stamp !== shown) {
      location.reload();
      return;
    }
  } catch {
    // The preview was stopped. When it runs again, the page goes on.
  }
  setTimeout(look, 500);
}

look();
