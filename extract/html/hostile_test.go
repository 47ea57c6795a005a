package html

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// What is no page is refused with a reason.
func TestRefusals(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"empty", "", "empty page"},
		{"white space", " \r\n\t", "empty page"},
		{"text", "그저 글이다", "no markup"},
		{"binary", "<" + strings.Repeat("\x00\x01\x02\xff", 200), "binary data"},
		{"huge", strings.Repeat(" ", maxBytes) + "<p>", "more than the"},
		{"tags", strings.Repeat("<i>", maxTags+1), "more than the"},
	} {
		_, err := Document([]byte(c.data), "")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q", c.name, err, c.want)
		}
	}
}

// Markup made to burst a reader gives its words or an error.
func TestHostileMarkup(t *testing.T) {
	letter := "<p>글자</p>"
	for name, page := range map[string]string{
		"deep divisions":    strings.Repeat("<div>", 5000) + letter,
		"deep spans":        strings.Repeat("<span>", 5000) + letter,
		"open formatting":   openFormatting(400) + strings.Repeat("<p>글자", 20_000),
		"nested tables":     strings.Repeat("<table><tr><td>", 120) + letter,
		"deep lists":        strings.Repeat("<ul><li>", 120) + letter,
		"wide spans":        "<table>" + strings.Repeat(`<tr><td rowspan=65534 colspan=1000>글자</td></tr>`, 3000) + "</table>",
		"many cells":        "<table>" + strings.Repeat("<tr>"+strings.Repeat("<td>가", 100), 500) + "</table>",
		"many siblings":     strings.Repeat(letter, 60_000),
		"one long line":     "<p>" + strings.Repeat("글자 ", 500_000),
		"many style rules":  "<style>" + strings.Repeat(".a .b > .c{display:none}", 30_000) + "</style>" + strings.Repeat("<div class='a b c'>글자</div>", 5000),
		"odd style":         "<style>@media screen{.a{display:none}</style><p class=a style=';;:;display'>글자",
		"deep punctuation":  strings.Repeat("<section>", 400) + strings.Repeat("- . ", 2_000_000),
		"deep rows":         strings.Repeat("<table><tr><th>가<td>", 100) + strings.Repeat("나", 1_000_000),
		"only a comment":    "<!-- 글자 -->",
		"only a frameset":   "<frameset><frame src=a.html></frameset>",
		"declared elements": "<!DOCTYPE html [<!ENTITY a '글자'>]><p>&a;글자",
		"jamo alone":        "<p>ᅡᅡ<b>ᆫᆫ</b><i></i>ᅢ글자",
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Document([]byte("<html><body>"+page), "")
			if err != nil {
				t.Log(err)
				return
			}
			if err := sound(d); err != nil {
				t.Error(err)
			}
		})
	}
}

func openFormatting(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<b id=%d>", i)
	}
	return b.String()
}

// Any cells with any spans give a grid whose cells do not overlap and stay
// within it.
func TestSpansNeverOverlap(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var b strings.Builder
		b.WriteString("<table border=1>")
		for range 1 + rng.IntN(5) {
			b.WriteString("<tr>")
			for range 1 + rng.IntN(4) {
				fmt.Fprintf(&b, "<td rowspan=%d colspan=%d>가나</td>", rng.IntN(5), rng.IntN(5))
			}
			b.WriteString("</tr>")
		}
		b.WriteString("</table>")
		d, err := Document([]byte("<html><body>"+b.String()), "")
		if err != nil {
			t.Fatal(err)
		}
		if err := sound(d); err != nil {
			t.Fatalf("%v in %s", err, b.String())
		}
		if got, want := strings.Count(squeezed(d.Blocks), "가나"), strings.Count(b.String(), "가나"); got != want {
			t.Fatalf("%d of %d cells in %s", got, want, b.String())
		}
	}
}
