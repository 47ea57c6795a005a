package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// A paragraph beyond the bound is read in parts that end with a sentence and hold all of its words.
func TestPartLong(t *testing.T) {
	sentence := "국토교통부는 강릉시를 누리도시로 선정했다고 밝혔다. "
	long := strings.TrimSpace(strings.Repeat(sentence, 3*longestPassage/len(sentence)))
	for _, tt := range []struct {
		name, text string
		parts      int
	}{
		{"short", strings.TrimSpace(sentence), 1},
		{"long", long, 5},
		{"no sentence", strings.Repeat("가나다라 ", longestPassage), 1},
	} {
		d := &doc.Document{Blocks: []doc.Block{{Text: doc.Printed(tt.text, doc.Place{Page: 1})}}}
		ctx := newContext(d, "", &issues{})
		if len(ctx.passages) != tt.parts {
			t.Errorf("%s: %d parts, want %d", tt.name, len(ctx.passages), tt.parts)
		}
		var all []string
		for i, p := range ctx.passages {
			all = append(all, p.S)
			if i < len(ctx.passages)-1 && !strings.HasSuffix(p.S, "다.") {
				t.Errorf("%s: part %d does not end with a sentence: %s", tt.name, i, tail(p.S, 40))
			}
		}
		if got := strings.Join(all, " "); got != strings.TrimSpace(tt.text) {
			t.Errorf("%s: words are lost: %d bytes of %d", tt.name, len(got), len(tt.text))
		}
	}
}
