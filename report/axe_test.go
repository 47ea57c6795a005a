package report

import (
	"flag"
	"os"
	"testing"

	"github.com/chromedp/chromedp"
)

var axe = flag.String("axe", "", "axe.min.js of axe-core, to look at every view with")

// violations is a script that lists what axe-core has against a view.
const violations = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((r) =>
  r.violations.map((v) => v.id + " (" + v.impact + "): " + v.help + "; " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + " " + (n.any[0]?.message ?? "")).join("; ")).join("\n"))`

// TestBrowserSatisfiesAxe has axe-core look at every view, in both schemes of
// colour.
func TestBrowserSatisfiesAxe(t *testing.T) {
	needsBrowser(t)
	if *browsing && *axe == "" {
		t.Skip("axe-core is missing: make browser installs it with npm")
	}
	in := samplesInput(t)
	b := open(t, write(t, in))
	source, err := os.ReadFile(*axe)
	if err != nil {
		t.Fatal(err)
	}
	b.run(string(source) + "; void 0")
	for _, scheme := range []string{"light", "dark"} {
		b.emulate(scheme)
		for _, view := range everyView(in) {
			b.visit(view)
			b.do(chromedp.Sleep(200e6)) // transitions end
			if got := say(b, violations); got != "" {
				t.Errorf("%s, %s: %s", view, scheme, got)
			}
		}
	}
}
