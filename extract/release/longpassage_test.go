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

// TestNamesWithoutEnd: names more than there are local governments, which end in nothing, are no list and are passed in one; a list of
// as many as there are is read.
func TestNamesWithoutEnd(t *testing.T) {
	const head = "# 들꽃도시 2곳 선정\n산림청은 들꽃도시로 강원 태백시, 충남 서천군을 선정했다.\n"
	const two = "들꽃도시: 서천군 태백시"
	if got := heldUnder(head + strings.Repeat("밀양·", 5*mostNames) + "시 선정"); got != two {
		t.Errorf("names without end: got %s", got)
	}
	ctx := newContext(&doc.Document{}, "", &issues{})
	s := strings.Repeat("밀양시, ", mostNames+9) + "해남군을 선정했다."
	if got := ctx.unitsOf(s, false); len(got) != 1 || got[0].list == nil || len(got[0].list.entries()) != mostNames+10 {
		t.Errorf("a long list: %d units", len(got))
	}
}
