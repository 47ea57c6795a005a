// The frame of the page, and which view is in it.
const main = h("main", { id: "main", tabindex: "-1" });
const masthead = h("header", { class: "masthead" });
const skip = h("a", { href: "#/", class: "skip", click: (e) => { e.preventDefault(); main.focus(); } });

const VIEWS = [
  [/^\/?$/, "cities", () => matrixView()],
  [/^\/place\/(\w+)$/, "cities", placeView],
  [/^\/services$/, "services", () => servicesView()],
  [/^\/service\/(\d+)$/, "services", serviceView],
  [/^\/criteria(?:\/([^/]+))?$/, "criteria", criteriaView],
  [/^\/releases$/, "releases", () => releasesView()],
  [/^\/release\/(\w+)$/, "releases", releaseView],
  [/^\/record\/(\w+)\/(\d+)$/, "releases", recordView],
  [/^\/issues$/, "issues", () => issuesView()],
  [/^\/about$/, "about", () => aboutView()],
];
const MENU = [["cities", "#/"], ["services", "#/services"], ["criteria", "#/criteria"], ["releases", "#/releases"], ["issues", "#/issues"], ["about", "#/about"]];

function frame(current) {
  document.documentElement.lang = lang;
  skip.textContent = t("skip");
  const turn = h("button", { type: "button", class: "plain language", lang: korean() ? "en" : "ko", "aria-label": t("switch_language"), click: () => { lang = korean() ? "en" : "ko"; route().then(() => document.querySelector(".language")?.focus()); } }, t("other_language"));
  masthead.replaceChildren(skip, h("a", { href: "#/", class: "brand" }, h("b", {}, "인증"), h("span", {}, "injeung")),
    h("nav", { "aria-label": t("nav") }, h("ul", {}, MENU.map(([key, href]) => h("li", {}, h("a", { href, "aria-current": key === current && "page" }, t(key)))))), turn);
}

function missingView() {
  pageTitle(t("not_here"));
  return [h("h1", {}, t("not_here")), h("p", {}, h("a", { href: "#/" }, t("back_to", t("cities"))))];
}

const decoded = (part) => {
  try {
    return part === undefined ? part : decodeURIComponent(part);
  } catch {
    return part;
  }
};

let turning = 0; // the last view asked for wins
async function route(moved) {
  const mine = ++turning;
  const path = location.hash.replace(/^#/, "");
  finishList = null;
  for (const [pattern, menu, view] of VIEWS) {
    const found = pattern.exec(path);
    if (!found) continue;
    frame(menu);
    await put(mine, view, found.slice(1).map(decoded), moved);
    return;
  }
  frame("");
  await put(mine, missingView, [], moved);
}

async function put(mine, view, args, moved) {
  let shown;
  try {
    shown = await view(...args);
  } catch (err) {
    shown = [h("p", { class: "notice", role: "alert" }, t("failed", err.message))];
  }
  if (mine !== turning) return;
  main.replaceChildren(...shown.flat(Infinity).filter(Boolean));
  for (const table of main.querySelectorAll(".scroll:has(> .matrix)")) table.scrollLeft = table.scrollWidth; // the latest years
  main.dataset.view = location.hash || "#/";
  if (moved === true) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
    say(document.title);
  }
}

async function start() {
  document.body.prepend(masthead, main, live);
  main.append(h("p", { class: "none" }, t("loading")));
  try {
    book = await load("matrix");
  } catch (err) {
    main.replaceChildren(h("p", { class: "notice", role: "alert" }, t("failed", err.message)));
    return;
  }
  addEventListener("hashchange", () => route(true));
  await route();
  performance.mark("ready");
  document.documentElement.dataset.ready = "yes";
}

start();
