package layout

import (
	"testing"

	"injeung/extract/doc"
)

// TestPrintedByBrowser keeps title and address that a browser prints at the edges of a page,
// and leaves its rows out of the text; what only looks so stays.
func TestPrintedByBrowser(t *testing.T) {
	text := "\n환경부는 물결마을로 여주시와 남해군을 지정했다고\n밝혔다. 두 곳은 물길을 손본다.\n\n"
	for name, c := range map[string]struct{ above, below, title, address string }{
		"Korean Chrome":  {"24. 3. 5. 오후 3:12       물결마을 두 곳 지정 · 환경부", "https://www.example.go.kr/view?id=3       1/1", "물결마을 두 곳 지정 · 환경부", "https://www.example.go.kr/view?id=3"},
		"English Chrome": {"3/5/24, 3:12 PM       물결마을 두 곳 지정", "http://example.kr/a.do       1/2", "물결마을 두 곳 지정", "http://example.kr/a.do"},
		"Firefox":        {"물결마을 두 곳 지정       https://example.kr/a.do", "1 / 2       2024. 3. 5. 오후 3:12", "물결마을 두 곳 지정", "https://example.kr/a.do"},
		"no title":       {"24. 3. 5. 오후 3:12", "file:///home/a.html       1/1", "", "file:///home/a.html"},
		"only a date":    {"2024. 3. 5. 15:00       보도자료", "담당 물환경과", "", ""},
		"address alone":  {"보도자료", "https://www.example.go.kr", "", ""},
	} {
		r := Blocks([]doc.Page{page(1, c.above+"\n"+text+c.below+"\n")}, nil)
		got := map[string]string{}
		for _, m := range r.Meta {
			got[m.Key] = m.Text.S
		}
		if got["title"] != c.title || got["address"] != c.address {
			t.Errorf("%s: title %q address %q, want %q and %q", name, got["title"], got["address"], c.title, c.address)
		}
		if want := c.address != ""; (len(r.Furniture) > 0) != want {
			t.Errorf("%s: %d pieces of furniture, rows of a browser: %v", name, len(r.Furniture), want)
		}
	}
}
