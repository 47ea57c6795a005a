package report

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"injeung/schema"
)

const (
	placesShown = `[...new Set([...document.querySelectorAll(".matrix tbody th[scope=row] a")].map((a) => a.getAttribute("href")))].length`
	found       = `document.querySelector(".found").textContent`
)

// typed puts words into the search as an input method does.
func (b *tab) typed(words string) {
	b.t.Helper()
	b.run(`{const q = document.querySelector("#f-query"); q.focus(); q.value = ""; q.dispatchEvent(new Event("input"));}`)
	call(b, input.InsertText, input.InsertTextParams{Text: words})
}

// TestBrowserSearchesInHangul searches as typed, by initials and half way
// through a syllable.
func TestBrowserSearchesInHangul(t *testing.T) {
	needsBrowser(t)
	b := open(t, write(t, samplesInput(t)))
	names := `[...document.querySelectorAll(".matrix tbody th[scope=row] a")].map((a) => a.textContent).join(" ")`
	for _, query := range []string{"가평군", "가 평", "ㄱㅍㄱ", "ㄱㅍ", "가펴", "갚", "경기·가평군", "경기 가평", "ㄱㄱ ㄱㅍ"} {
		b.typed(query)
		got := strings.Fields(say(b, names))
		if !strings.Contains(strings.Join(got, " "), "가평군") {
			t.Errorf("%q finds %v, not 가평군", query, got)
		}
		if n := value[int](b, placesShown); n > 12 || !strings.Contains(say(b, found), fmt.Sprint(n)) {
			t.Errorf("%q finds %d places and says %q", query, n, say(b, found))
		}
	}
	b.typed("ㅋㅋㅋㅋ")
	if n := value[int](b, placesShown); n != 0 {
		t.Errorf("%d places for nonsense", n)
	}
	if say(b, found) == "" || say(b, `document.querySelector(".found").getAttribute("aria-live")`) != "polite" {
		t.Error("nobody is told that nothing was found")
	}
}

// choose selects an option by its words.
func (b *tab) choose(field, words string) {
	b.t.Helper()
	b.run(`{const s = document.querySelector("#f-` + field + `"); s.value = [...s.options].find((o) => o.text === ` + quoted(words) + `).value; s.dispatchEvent(new Event("change"));}`)
}

// TestBrowserFilters compares every filter with the rows of the dataset.
func TestBrowserFilters(t *testing.T) {
	needsBrowser(t)
	in := samplesInput(t)
	b := open(t, write(t, in))
	lines := func(keep func(schema.City) bool) int {
		seen := map[string]bool{}
		for _, e := range in.Rows.CityTimeline {
			for _, c := range in.Rows.Cities {
				if e.RecordID != nil && *e.RecordID == c.RecordID && keep(c) {
					seen[e.TimelineID] = true
				}
			}
		}
		return len(seen)
	}
	shown := `document.querySelectorAll(".matrix tbody tr:not(.group)").length`
	check := func(what string, want int) {
		t.Helper()
		b.run(`window.dispatchEvent(new Event("beforeprint"))`) // shows all
		if got := value[int](b, shown); got != want || want == 0 {
			t.Errorf("%s: %d lines, want %d", what, got, want)
		}
	}
	b.choose("sido", "경기도")
	check("경기도", lines(func(c schema.City) bool { return c.Sido == "경기도" }))
	b.choose("class", "대도시")
	check("경기도 대도시", lines(func(c schema.City) bool {
		return c.Sido == "경기도" && c.ClassRaw != nil && *c.ClassRaw == "대도시"
	}))
	b.do(chromedp.Click(".filters button.plain"))
	b.until(`document.querySelector("#f-sido").value === ""`)
	b.choose("scheme", "스마트도시 인증")
	check("스마트도시 인증", lines(func(c schema.City) bool { return c.SchemeName == "스마트도시 인증" }))
	b.choose("scheme", "전체")
	b.choose("status", "연장·재지정")
	check("연장", lines(func(c schema.City) bool { return c.Status == schema.Renewed }))
}

// lightsWhatItSays is a script: it opens records of every release, presses
// every value and looks at what is lit. It gives the faults, and counts.
const lightsWhatItSays = `(async () => {
  const pause = () => new Promise((done) => setTimeout(done, 0));
  const out = { faults: [], drawn: 0, marked: 0, derived: 0 };
  for (const [view, n] of %s) {
    location.hash = view;
    for (let i = 0; i < 400 && document.querySelector("main").dataset.view !== view; i++) await pause();
    await pause(); await pause();
    const buttons = [...document.querySelectorAll("dl.values button.value")];
    if (buttons.length < n) out.faults.push(view + " has only " + buttons.length + " values");
    for (const button of buttons) {
      const stage = document.querySelector(".stage");
      stage.replaceChildren();
      button.click();
      for (let i = 0; i < 400 && !stage.firstChild; i++) await pause();
      const where = view + " " + button.dataset.path;
      const box = stage.querySelector("rect.lit"), mark = stage.querySelectorAll("mark.lit");
      const said = document.querySelector(".why q")?.textContent;
      const bare = (s) => s.replace(/\s+/g, "");
      if (button.getAttribute("aria-pressed") !== "true") out.faults.push(where + " is not pressed");
      if (stage.querySelector("[data-absent]")) out.faults.push(where + ": " + stage.textContent);
      else if (!said) { if (!document.querySelector(".why code")) out.faults.push(where + " names no rule"); out.derived++; }
      else if (mark.length) { out.marked++; if (!letters([...mark].map((m) => m.textContent).join(""), bare(said))) out.faults.push(where + " marks " + [...mark].map((m) => m.textContent) + " for " + said); }
      else if (box) { out.drawn++; if (!spells(stage, box, bare(said))) out.faults.push(where + " lights other words than " + said); }
      else out.faults.push(where + " lights nothing");
    }
  }
  return out;
  function letters(lit, said) { return [...said].every((c) => lit.includes(c)); }
  function spells(stage, box, said) {
    const x = box.x.baseVal.value, y = box.y.baseVal.value, w = box.width.baseVal.value, h = box.height.baseVal.value;
    const inside = [...stage.querySelectorAll("text")].flatMap((t) => {
      const k = t.transform.baseVal.length ? t.transform.baseVal[0].matrix.a : 1;
      const base = t.y.baseVal[0].value;
      if (base < y || base > y + h + 3) return [];
      return [...t.textContent].filter((c, i) => t.x.baseVal[i] && t.x.baseVal[i].value * k >= x - 1 && t.x.baseVal[i].value * k <= x + w);
    }).join("").replace(/\s+/g, "");
    return [...said].every((c) => inside.includes(c.normalize("NFC")) || inside.normalize("NFC").includes(c));
  }
})()`

type lit struct {
	Faults                 []string
	Drawn, Marked, Derived int
}

// TestBrowserLightsEveryValue presses the values of the first record of each
// table in every release, and of the release itself.
func TestBrowserLightsEveryValue(t *testing.T) {
	needsBrowser(t)
	in := samplesInput(t)
	b := open(t, write(t, in))
	got := value[lit](b, fmt.Sprintf(lightsWhatItSays, viewsOf(in)))
	for i, f := range got.Faults {
		if i < 20 {
			t.Error(f)
		}
	}
	t.Logf("%d lit in drawings, %d in passages, %d derived", got.Drawn, got.Marked, got.Derived)
	if got.Drawn < 300 || got.Marked < 200 || got.Derived < 100 {
		t.Errorf("too few values were tried: %+v", got)
	}
}

// viewsOf lists the views of releases and of their first records as JSON, with
// the least number of values.
func viewsOf(in Input) string {
	k := newBook(in.Rows)
	var out []string
	for i := range in.Rows.Releases {
		id := in.Rows.Releases[i].ReleaseID
		out = append(out, fmt.Sprintf(`["#/release/%s",4]`, id))
		table := ""
		for n, r := range k.records[i] {
			if r.table != table {
				out = append(out, fmt.Sprintf(`["#/record/%s/%d",4]`, id, n))
				table = r.table
			}
		}
	}
	return "[" + strings.Join(out, ",") + "]"
}

// TestBrowserOpensEvidenceInOneClick goes from the matrix to the page.
func TestBrowserOpensEvidenceInOneClick(t *testing.T) {
	needsBrowser(t)
	b := open(t, write(t, samplesInput(t)))
	b.typed("가평군")
	// A place may be named on pages too; 평생학습도시 is told in a PDF.
	say(b, `[...document.querySelectorAll(".matrix tr")].find((r) => r.textContent.includes("평생학습도시")).querySelector("a.event").click() ?? ""`)
	b.until(`document.querySelector(".stage rect.lit") !== null`)
	if got := say(b, `document.querySelector(".why q").textContent`); got != "가평군" {
		t.Errorf("%q is lit", got)
	}
	if say(b, `document.querySelector("svg.sheet").getAttribute("aria-label")`) == "" {
		t.Error("the drawing has no name")
	}
}

// TestBrowserSwitchesTongue turns to English and back without loading anything,
// and keeps what was filtered.
func TestBrowserSwitchesTongue(t *testing.T) {
	needsBrowser(t)
	b := open(t, write(t, samplesInput(t)))
	b.choose("sido", "경기도")
	before := value[int](b, placesShown)
	b.do(chromedp.Click("button.language"))
	b.until(`document.documentElement.lang === "en"`)
	if nav := say(b, `document.querySelector("nav").innerText`); !strings.Contains(nav, "Releases") || strings.Contains(nav, "보도자료") {
		t.Errorf("the menu says %q", nav)
	}
	if after := value[int](b, placesShown); after != before || after == 0 {
		t.Errorf("%d places before, %d after", before, after)
	}
	if !value[bool](b, `document.activeElement.classList.contains("language")`) {
		t.Error("the focus went away")
	}
	b.do(chromedp.Click("button.language"))
	b.until(`document.documentElement.lang === "ko" && document.querySelector("h1").textContent === "도시"`)
}

// TestBrowserByKeyboardAlone walks from the top to a lit page.
func TestBrowserByKeyboardAlone(t *testing.T) {
	needsBrowser(t)
	b := open(t, write(t, samplesInput(t)))
	press := func(key string) { b.do(chromedp.KeyEvent(key)) }
	walk := func(what, selector string) {
		t.Helper()
		for range 60 {
			press(kb.Tab)
			if value[bool](b, `document.activeElement.matches(`+quoted(selector)+`)`) {
				if say(b, `getComputedStyle(document.activeElement).outlineStyle`) == "none" {
					t.Errorf("the focus on %s is not seen", what)
				}
				return
			}
		}
		t.Fatalf("%s is not reached", what)
	}
	walk("the way past the menu", ".skip")
	press(kb.Enter)
	if !value[bool](b, `document.activeElement.id === "main"`) {
		t.Error("the way past the menu leads elsewhere")
	}
	walk("the search", "#f-query")
	call(b, input.InsertText, input.InsertTextParams{Text: "ㄱㅍㄱ"})
	walk("a mark", "a.event")
	press(kb.Enter)
	b.until(`document.querySelector(".stage .lit") !== null`)
	walk("a value", `button.value[data-path="scheme_name"]`)
	press(kb.Enter)
	b.until(`document.querySelector('button.value[data-path="scheme_name"]').getAttribute("aria-pressed") === "true"`)
	if say(b, `document.querySelector("[role=status]").textContent + document.querySelector(".sr[role=status]").textContent`) == "" {
		t.Error("nobody is told what is lit")
	}
}

// everyView are the views of a report.
func everyView(in Input) []string {
	r := in.Rows.Releases[0].ReleaseID
	return []string{"#/", "#/services", "#/criteria", "#/releases", "#/issues", "#/about", "#/release/" + r, "#/record/" + r + "/0", "#/place/" + in.Rows.CityTimeline[0].PlaceCode, "#/service/0", "#/release/none", "#/%ZZ", "#/criteria/%ZZ"}
}

// TestBrowserRunsNothingOfTheirs opens every view of a dataset full of hostile
// words.
func TestBrowserRunsNothingOfTheirs(t *testing.T) {
	needsBrowser(t)
	in := fabricated(40, hostileText)
	b := open(t, write(t, in))
	views, linked := everyView(in), 0
	for i := range 3 {
		views = append(views, "#/release/"+in.Rows.Releases[i].ReleaseID)
	}
	for _, view := range views {
		b.visit(view)
		if n := value[int](b, `[...document.querySelectorAll("a")].filter((a) => !a.getAttribute("href").startsWith("#/") && !(a.protocol === "https:" && a.relList.contains("noopener"))).length`); n > 0 {
			t.Errorf("%s has %d links that lead elsewhere", view, n)
		}
		linked += value[int](b, `document.querySelectorAll("a[href^='https://example.go.kr/']").length`)
		if n := value[int](b, `document.querySelectorAll("img, iframe, object, embed, body script[src], [onerror], [onclick]").length`); n > 0 {
			t.Errorf("%s has %d elements that are not ours", view, n)
		}
		b.run(`for (const x of document.querySelectorAll("button.value, button.cell")) x.click()`)
	}
	if linked == 0 {
		t.Error("no release links to its page on the web")
	}
	b.visit("#/")
	b.typed("alert(1)")
	if n := value[int](b, placesShown); n == 0 {
		t.Error("hostile words cannot be searched for")
	}
}

// TestBrowserOpensAnEmptyDataset opens one in which nothing was announced.
func TestBrowserOpensAnEmptyDataset(t *testing.T) {
	needsBrowser(t)
	b := open(t, write(t, fabricated(0, "")))
	for _, view := range []string{"#/", "#/services", "#/criteria", "#/releases", "#/issues", "#/about"} {
		b.visit(view)
		if got := say(b, nameless); got != "" || say(b, `document.querySelector("main").innerText`) == "" {
			t.Errorf("%s: %s", view, got)
		}
	}
}

// nameless is a script that lists what a screen reader cannot name or place.
const nameless = `[
  ...[...document.querySelectorAll("button, a[href], select, input")].filter((e) => e.checkVisibility() && !(e.textContent.trim() || e.getAttribute("aria-label") || e.labels?.length)).map((e) => "no name: " + e.outerHTML),
  ...[...document.querySelectorAll("table.matrix th, table.compare th")].filter((e) => !e.scope).map((e) => "no scope: " + e.outerHTML),
  ...(document.querySelectorAll("h1").length === 1 ? [] : ["not one h1"]), ...(document.querySelectorAll("main, header, nav").length === 3 ? [] : ["landmarks"]),
  ...[...document.querySelectorAll("svg:not([aria-hidden=true])")].filter((e) => !e.getAttribute("aria-label")).map(() => "a drawing without a name"),
  ...(document.title.length > 3 && document.documentElement.lang ? [] : ["no title or tongue"]),
  ...[...document.querySelectorAll("[id]")].filter((e, i, all) => all.findIndex((x) => x.id === e.id) !== i).map((e) => "twice: " + e.id),
  ...(document.documentElement.scrollWidth > innerWidth + 1 ? ["wider than the window: " + document.documentElement.scrollWidth] : []),
].join("\n")`

// TestBrowserNamesEverything looks at every view as a screen reader does, on a
// desk and on a telephone.
func TestBrowserNamesEverything(t *testing.T) {
	needsBrowser(t)
	in := samplesInput(t)
	b := open(t, write(t, in))
	for i, width := range []int64{1360, 360, 360} {
		b.do(chromedp.EmulateViewport(width, 800))
		if i == 2 { // in English
			b.do(chromedp.Click("button.language"))
			b.until(`document.documentElement.lang === "en"`)
		}
		for _, view := range everyView(in) {
			b.visit(view)
			if got := say(b, nameless); got != "" {
				t.Errorf("%s at %d: %s", view, width, got)
			}
		}
	}
}

// TestBrowserOpensTwoThousandReleases measures as the browser does. The bytes are
// asserted; the times are reported, for they are this machine's.
func TestBrowserOpensTwoThousandReleases(t *testing.T) {
	needsBrowser(t)
	b := open(t, write(t, fabricated(2000, "")))
	b.mu.Lock()
	requests := append([]string(nil), b.requests...)
	b.mu.Unlock()
	bytes := int64(0)
	for _, url := range requests {
		info, err := os.Stat(filepath.FromSlash(strings.TrimPrefix(url, "file://")))
		if err != nil {
			t.Fatal(err)
		}
		bytes += info.Size()
	}
	if bytes > firstLoad || len(requests) != 2 {
		t.Errorf("the first load has %d bytes in %d files", bytes, len(requests))
	}
	ready := value[float64](b, `(async () => { const n = performance.getEntriesByType("navigation")[0]; return performance.now() < 0 ? 0 : Math.max(n.loadEventEnd, ...performance.getEntriesByName("ready").map((m) => m.startTime)); })()`)
	filter := value[float64](b, `(() => { const q = document.querySelector("#f-query"); let worst = 0; for (const w of ["ㄱ", "ㄱㅇ", "고", "고양", "ㅅ", "ㅅㅅ", ""]) { q.value = w; const at = performance.now(); q.dispatchEvent(new Event("input")); document.body.offsetHeight; worst = Math.max(worst, performance.now() - at); } return worst; })()`)
	t.Logf("2,000 releases, 14,000 cities: first load %.2f MB in %d files, ready after %.0f ms, the slowest filter took %.0f ms", float64(bytes)/1e6, len(requests), ready, filter)
	for _, view := range []string{"#/releases", "#/issues", "#/criteria", "#/about"} {
		b.visit(view)
	}
}
