package samples

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"injeung/extract"
	"injeung/normalize"
)

// sure is the confidence from which on a row may be used unseen; of such rows
// sureRightAtLeast must be right, also in releases that are written in words the
// reader does not know. sureAtLeast is the share of right rows of usual
// releases that reach it; both only ever rise.
const (
	sure             = 0.95
	sureRightAtLeast = 0.99
	sureAtLeast      = 0.70
)

// spoiling rewrites a release in a way that its reader may not know. What it
// means stays.
type spoiling struct {
	name string
	do   func(*drawn) (changed bool)
}

func spoilings() []spoiling {
	return []spoiling{
		{"none", func(*drawn) bool { return true }},
		{"unknown words over classes", words("유형", "갈래", "구분 유형", "갈래")},
		{"unknown words over statuses", words("구분", "몫", "결과", "몫")},
		{"unknown words over names", words("지자체", "고을", "지자체명", "고을", "도시명", "고을", "기관명", "고을", "시·군·구", "고을", "시군구", "고을", "기초", "고을")},
		{"unknown words of renewal", words("재지정", "재승인", "재인증", "재승인", "재선정", "재승인")},
		{"unknown word of change", words("변경", "손질")},
		{"no header over tables", headless},
		{"tables without caption", captionless},
		{"classes and names in one cell", glued},
		{"columns in another order", reversed},
		{"a contact block in the table", touching},
		{"holders of before in other words", earlierHolders},
		{"a second name of the programme", secondName},
		{"a table of neighbours", neighbours},
		{"a site behind one name", siteBehind},
		{"a table of figures of the same places", figures},
	}
}

// TestSureRowsAreRight draws releases, rewrites them, and counts the rows that
// are claimed to be sure.
func TestSureRowsAreRight(t *testing.T) {
	n := min(*releases, 1000) / 6
	for _, s := range spoilings() {
		t.Run(s.name, func(t *testing.T) {
			all, high, good, low := 0, 0, 0, 0
			var wrong []string
			for seed := uint64(1); seed <= uint64(n); seed++ {
				d := drawRelease(seed)
				if !s.do(d) {
					continue
				}
				for _, r := range d.judged() {
					all++
					switch {
					case r.confidence >= sure && r.right:
						high, good = high+1, good+1
					case r.confidence >= sure:
						high++
						wrong = append(wrong, fmt.Sprintf("seed %d: %s %.2f", seed, r.row, r.confidence))
					case r.right:
						low++
					}
				}
			}
			t.Logf("%d rows, %d sure, %d of them right; %d right ones not sure", all, high, good, low)
			if high > 0 && float64(good) < sureRightAtLeast*float64(high) {
				t.Errorf("%d of %d sure rows are right\n%s", good, high, strings.Join(wrong[:min(len(wrong), 20)], "\n"))
			}
			if s.name == "none" && float64(good) < sureAtLeast*float64(good+low) {
				t.Errorf("%d of %d right rows are sure, want %.2f of them", good, good+low, sureAtLeast)
			}
		})
	}
}

// judgedRow is a row with what it claims and whether it was printed.
type judgedRow struct {
	row        string
	confidence float64
	right      bool
}

// judged reads the release as a page and gives its rows.
func (d *drawn) judged() (out []judgedRow) {
	r, err := extract.Release(context.Background(), extract.Source{Name: "a.html", Data: []byte(d.page())})
	if err != nil {
		panic(err)
	}
	src := normalize.Source{Name: "a", URI: "a", SHA256: r.SHA256, MediaType: r.Document.Media}
	set := normalize.Merge([]*normalize.Draft{normalize.Records(src, r.Document, r.Facts)})
	for _, c := range set.Cities {
		class := ""
		if c.ClassRaw != nil {
			class = *c.ClassRaw
		}
		row := fmt.Sprintf("%s %s %s", c.RecordID, c.CityName, class)
		out = append(out, judgedRow{row, c.Confidence, d.want[row]})
	}
	for _, c := range set.Rounds {
		if c.Selected != nil {
			row := fmt.Sprintf("%s selected %d", c.RecordID, *c.Selected)
			out = append(out, judgedRow{row, c.Confidence, d.counts[row]})
		}
	}
	return out
}

// words replaces words in everything printed.
func words(pairs ...string) func(*drawn) bool {
	r := strings.NewReplacer(pairs...)
	return func(d *drawn) (changed bool) {
		put := func(s *string) {
			if to := r.Replace(*s); to != *s {
				*s, changed = to, true
			}
		}
		for i := range d.pages {
			p := &d.pages[i]
			if p.kind == "head" || p.kind == "contact" {
				continue
			}
			if p.table == nil {
				put(&p.words)
				continue
			}
			put(&p.table.caption)
			for _, row := range p.table.rows {
				for k := range row {
					put(&row[k])
				}
			}
		}
		return changed
	}
}

// eachTable calls do for the tables of decisions.
func (d *drawn) eachTable(do func(*grid) bool) (changed bool) {
	for i := range d.pages {
		if g := d.pages[i].table; g != nil && !g.plain {
			changed = do(g) || changed
		}
	}
	return changed
}

func headless(d *drawn) bool {
	return d.eachTable(func(g *grid) bool {
		g.rows, g.head = g.rows[g.head:], 0
		return len(g.rows) > 1
	})
}

func captionless(d *drawn) bool {
	changed := false
	for i := range d.pages {
		p := &d.pages[i]
		if next := i + 1; p.table == nil && next < len(d.pages) && d.pages[next].table != nil && p.kind == "text" && (strings.HasPrefix(p.words, "<") || strings.HasPrefix(p.words, "참고") || strings.HasPrefix(p.words, "붙임")) {
			p.words, changed = "○ 자세한 내용", true
		}
	}
	return d.eachTable(func(g *grid) bool {
		had := g.caption != ""
		g.caption = ""
		return had
	}) || changed
}

// glued prints the class behind the name in its cell: 가나시 / 도시형.
func glued(d *drawn) bool {
	return d.eachTable(func(g *grid) bool {
		class := slices.Index(g.rows[0], "유형")
		if class < 1 || g.head != 1 {
			return false
		}
		for i, row := range g.rows {
			if i > 0 && row[class] != "" && row[class] != "<" && row[class] != "^" && row[class-1] != "^" && row[class-1] != "<" {
				row[class-1] += " / " + row[class]
			}
			g.rows[i] = slices.Delete(row, class, class+1)
		}
		return true
	})
}

func reversed(d *drawn) bool {
	return d.eachTable(func(g *grid) bool {
		for _, row := range g.rows {
			if slices.Contains(row, "<") {
				return false
			}
		}
		for _, row := range g.rows {
			slices.Reverse(row)
		}
		return true
	})
}

// touching puts a contact block under the last row of a table.
func touching(d *drawn) bool {
	return d.eachTable(func(g *grid) bool {
		n := len(g.rows[0])
		if n < 3 {
			return false
		}
		row := []string{"담당 부서", "마을과", "책임자"}
		for len(row) < n {
			row = append(row, "과장 가나다 (044-000-0000)")
		}
		g.rows = append(g.rows, row)
		return true
	})
}

func earlierHolders(d *drawn) bool {
	d.say("text", "먼저 이름을 올린 %s, %s, %s도 자리를 함께했다.", d.stranger(), d.stranger(), d.stranger())
	return true
}

func secondName(d *drawn) bool {
	short := strings.ReplaceAll(d.scheme, " ", "")
	if len(short) < len("가나다라도시") || d.id == "smart_city" {
		return false
	}
	for i := range d.pages {
		if p := &d.pages[i]; p.kind == "text" && p.table == nil && strings.Contains(p.words, d.scheme) {
			p.words = strings.Replace(p.words, d.scheme, d.scheme+"(이하 ‘"+short[:len("가")]+short[len(short)-len("도시"):]+"’)", 1)
			return true
		}
	}
	return false
}

// neighbours adds a table of places of which nothing was decided.
func neighbours(d *drawn) bool {
	g := &grid{head: 1, rows: [][]string{{"연번", "지자체", "자랑거리"}}}
	for i := range 4 {
		g.rows = append(g.rows, []string{fmt.Sprint(i + 1), d.stranger(), d.filler("")})
	}
	d.put(g, "이웃 고을의 살림", 0)
	return true
}

// siteBehind prints what is done in the first place in brackets behind its name.
func siteBehind(d *drawn) bool {
	h := d.groups[0].holders[0]
	if h.Sigungu == "" || h.wrong != "" {
		return false
	}
	for i := range d.pages {
		if p := &d.pages[i]; p.table == nil && (p.kind == "text" || p.kind == "item") && strings.Contains(p.words, h.Sigungu+",") {
			p.words = strings.Replace(p.words, h.Sigungu+",", h.Sigungu+"(들꽃 산책길),", 1)
			return true
		}
	}
	return false
}

// figures adds a table of numbers about the same places under an unknown heading.
func figures(d *drawn) bool {
	g := &grid{head: 1, rows: [][]string{{"고을", "사람(명)", "살림(억)"}}}
	for _, h := range d.groups[0].holders {
		if h.wrong != "" || h.with != nil {
			return false
		}
		g.rows = append(g.rows, []string{d.withShort(h), fmt.Sprint(10 + d.IntN(90)), fmt.Sprint(1 + d.IntN(9))})
	}
	d.put(g, "한눈에 보는 고을", 0)
	return true
}
