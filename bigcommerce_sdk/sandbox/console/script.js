// Keeps the list of requests current, and narrows a list while its filter is typed. Pages work
// without it.
"use strict";

const PERIOD = 2000; // milliseconds between two looks for new requests

function follow(body) {
  const pause = document.querySelector("[data-pause]");
  const news = document.querySelector("[data-news]");
  let paused = false;

  pause.hidden = false;
  pause.addEventListener("click", () => {
    paused = !paused;
    pause.textContent = paused ? "Continue" : "Pause";
  });

  async function look() {
    if (paused || document.hidden) return;
    const url = new URL(location.href);
    url.searchParams.set("after", body.dataset.live);
    const reply = await fetch(url, { redirect: "error" });
    if (!reply.ok) return;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const found = page.querySelector("tbody[data-live]");
    if (!found || !found.rows.length) return;
    const count = found.rows.length;
    body.dataset.live = found.dataset.live;
    body.prepend(...found.rows);
    while (body.rows.length > Number(body.dataset.most)) body.lastElementChild.remove();
    body.closest(".scroll").querySelector(".empty")?.remove();
    news.textContent = count === 1 ? "1 new request" : `${count} new requests`;
  }

  async function loop() {
    try {
      await look();
    } catch {
      // the sandbox may have stopped: the next look tries again
    }
    setTimeout(loop, PERIOD);
  }
  setTimeout(loop, PERIOD);
}

function narrow(input) {
  const rows = [...document.querySelectorAll("main tbody tr")];
  input.addEventListener("input", () => {
    const wanted = input.value.toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  });
}

document.querySelectorAll("tbody[data-live]").forEach(follow);
document.querySelectorAll("input[data-filter]").forEach(narrow);
