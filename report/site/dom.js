// h makes an element. Strings become text nodes and attribute values, so that
// nothing printed in a source can become markup.
const SVG = "http://www.w3.org/2000/svg";
const el = (tag, ns) => (ns ? document.createElementNS(ns, tag) : document.createElement(tag));

function h(tag, props, ...kids) {
  return fill(el(tag), props, kids);
}

function s(tag, props, ...kids) {
  return fill(el(tag, SVG), props, kids);
}

function fill(node, props, kids) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...kids.flat(Infinity).filter((k) => k !== null && k !== undefined && k !== false));
  return node;
}

// outside makes a link to the network that only a reader's click follows; what
// is no http(s) address stays words.
function outside(address) {
  try {
    const url = new URL(address);
    if (url.protocol === "http:" || url.protocol === "https:") {
      return h("a", { href: url.href, rel: "noopener noreferrer external", target: "_blank" }, address);
    }
  } catch {
    // no address
  }
  return address;
}

const hidden = (words) => h("span", { class: "sr" }, words);

// say tells a screen reader what changed.
function say(words) {
  live.textContent = words;
}
const live = h("div", { class: "sr", role: "status", "aria-live": "polite" });
