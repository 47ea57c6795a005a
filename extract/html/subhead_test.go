package html

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestMarkedSubheads: lines that a dash or another mark opens between a headline and the text are its subtitles.
func TestMarkedSubheads(t *testing.T) {
	const text = `<p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p>`
	for _, c := range []struct{ between, want string }{
		{"<p>- 철새가 돌아오는 바다 -</p><p>- 세 해 동안 되살린다 -</p>", "- 철새가 돌아오는 바다 -|- 세 해 동안 되살린다 -"},
		{"<div>▸ 철새가 돌아오는 바다</div><ul><li>등록일 2026-03-06</li></ul>", "▸ 철새가 돌아오는 바다"},
		{"<p>알림마당</p>", ""},
		{"<p>◆ 두 곳은 앞으로 세 해 동안 갯벌을 되살린다.</p>", ""},
	} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>해양수산부</title></head><body><div><h2>갯벌마을 두 곳 지정</h2>`+c.between+`<div class="board_content">`+text+`</div></div></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range d.Meta {
			if m.Key == "subtitle" {
				got = append(got, m.Text.S)
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: subtitles %q, want %q", c.between, s, c.want)
		}
	}
}

// TestParagraphsByBreak: a line that is a whole sentence, or several, is a paragraph where a page only breaks the lines; lines
// that are set to a width are one.
func TestParagraphsByBreak(t *testing.T) {
	const one = "해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다."
	const two = "두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 하며, 그 뒤로는 주민이 꾸리는 모임이 이어받는다."
	for in, want := range map[string]int{
		one + "<br>" + two + "<br>" + one: 3,
		"해양수산부는 6일 경북 울진군과<br>전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다.<br>두 곳은 앞으로 세 해 동안<br>갯벌을 되살린다.": 1,
	} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>갯벌마을</title></head><body><h1>갯벌마을 두 곳 지정</h1><div>`+in+`</div></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, b := range d.Blocks {
			if b.Kind == doc.Paragraph {
				got++
			}
		}
		if got != want {
			t.Errorf("%q: %d paragraphs, want %d", in, got, want)
		}
	}
}
