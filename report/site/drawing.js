// A page of a PDF, drawn from the glyphs and rules that were read.
const ZOOMS = [100, 150, 220, 320];
let zoom = 0;

function drawingOf(p, page, pages, box, row, turns) {
  const W = p.w / 100, H = p.h / 100;
  const svg = s("svg", { viewBox: `0 0 ${W} ${H}`, class: "sheet zoom" + zoom, role: "img", "aria-label": t("drawing_of", page, row.title ?? row.source_name) },
    s("rect", { width: W, height: H, class: "paper" }),
    p.shades.map((b) => rectangle(b, { fill: "#" + b[4].toString(16).padStart(6, "0"), "fill-opacity": 0.45 })),
    p.images.map((b) => rectangle(b, { class: "picture" })),
    p.rules.map((b) => rectangle(b, { class: "ruled" }, 40)),
    (p.veils ?? []).map((b) => rectangle(b, { class: "veil" })),
    p.runs.map(textRun),
    box && spotlight(box, W, H));
  const zoomBy = (by) => {
    svg.classList.remove("zoom" + zoom);
    zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom + by));
    svg.classList.add("zoom" + zoom);
    bringIntoView(svg.closest(".stage"));
  };
  const tool = (sign, name, click, disabled) => h("button", { type: "button", class: "plain", disabled, click, "aria-label": name, title: name }, sign);
  return [h("div", { class: "tools" },
    tool("←", t("page_before"), () => turns.turnTo(page - 1), page <= 1), h("span", {}, t("page_of", page, pages)), tool("→", t("page_after"), () => turns.turnTo(page + 1), page >= pages),
    h("span", { class: "gap" }), tool("−", t("zoom_out"), () => zoomBy(-1)), tool("+", t("zoom_in"), () => zoomBy(1))), svg];
}

// rectangle draws a box of hundredths of a point; least keeps a hairline
// visible.
function rectangle([x0, y0, x1, y1], props, least = 0) {
  return s("rect", { x: x0 / 100, y: y0 / 100, width: Math.max(x1 - x0, least) / 100, height: Math.max(y1 - y0, least) / 100, ...props });
}

// textRun sets each rune at its own place; stretch narrows or widens the glyphs
// of the reader's font to those of the source.
function textRun([text, y, size, stretch, style, steps]) {
  let at = 0;
  const k = stretch / 100;
  const x = steps.map((d) => (at += d) / 10 / k);
  const turn = k === 1 ? {} : { transform: `scale(${k} 1)` };
  return s("text", { x: x.map((v) => Number(v.toFixed(2))).join(" "), y: y / 10, "font-size": size / 10, "font-weight": style & 1 ? 700 : null, "font-style": style & 2 ? "italic" : null, ...turn }, text);
}

// spotlight lights the box and dims the rest of the page a little.
function spotlight([x0, y0, x1, y1], W, H) {
  const pad = 2.5, a = x0 - pad, b = y0 - pad, c = x1 + pad, d = y1 + pad;
  return [s("path", { class: "dim", "fill-rule": "evenodd", d: `M0 0H${W}V${H}H0ZM${a} ${b}H${c}V${d}H${a}Z` }),
    s("rect", { class: "lit", x: a, y: b, width: Math.max(c - a, 1), height: Math.max(d - b, 1), rx: 1.5 })];
}
