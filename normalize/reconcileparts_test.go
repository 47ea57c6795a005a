package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestPartsDiffer: numbers of classes that leave nobody out make up that of all who were chosen, or differ from it.
func TestPartsDiffer(t *testing.T) {
	for text, differs := range map[string]bool{
		"대도시 1곳, 중소도시 1곳이다.":            true,
		"유형별로는 산촌형 2곳, 물가형 2곳이다.":       true,
		"광역 단위 1곳, 기초 단위 3곳이다.":         true,
		"수도권 1곳, 비수도권 1곳이다.":            true,
		"수도권 1곳, 비수도권 2곳이다.":            false,
		"산촌형 1곳, 물가형 1곳 등이다.":           false,
		"정원마을 3곳에 9개 노선이 생긴다.":          false,
		"이 중 산촌형은 1곳, 물가형은 1곳이다.":       false,
		"바다를 낀 곳이 1곳, 섬이 1곳이다.":         false,
		"공모에는 산촌형 9곳, 물가형 7곳이 신청했다.":    false,
		"내년에는 산촌형 5곳, 물가형 5곳을 뽑을 계획이다.": false,
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(text)})
		if got := slices.Contains(codes(draft.Issues), countMismatch); got != differs {
			t.Errorf("%s: mismatch %v, want %v", text, got, differs)
		}
		sound(t, &draft.Dataset)
	}
}

// TestPartOfTitle: the title's number is that of a part where one statement numbers all parts that it names.
func TestPartOfTitle(t *testing.T) {
	for _, c := range []struct {
		title, part string
		n, other    int
		differs     bool
		selected    int32
	}{
		{"2개 도시", "2개 도시", 2, 1, false, 3},
		{"4개 도시", "2개 도시", 4, 1, true, 4},
		{"2개 도시", "2개 도시", 2, 2, true, 2},
	} {
		p := &paper{}
		f := p.house("정원마을 "+c.title+" 지정", "2025. 11. 18.(화)")
		told := p.cities(release.InTitle, schema.New, "")
		told.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		told.Counts = []release.Count{p.count(c.n, c.title, "")}
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = told.Scheme
		d.Counts = []release.Count{p.count(2, c.part, ""), p.count(c.other, "한 곳", "")}
		f.Decisions = []release.Decision{told, d}
		draft := read("a.pdf", f)
		if got := slices.Contains(codes(draft.Issues), countMismatch); got != c.differs {
			t.Errorf("%+v: mismatch %v", c, got)
		}
		if n := draft.Rounds[0].Selected; n == nil || *n != c.selected {
			t.Errorf("%+v: selected %v", c, n)
		}
	}
}

// TestClassesSortOtherwise: declared classes that no name has differ from nothing where they make up all names, which are sorted
// otherwise; where they do not, or some name has one of them, they differ.
func TestClassesSortOtherwise(t *testing.T) {
	for _, c := range []struct {
		names   string
		counts  [2]int
		differs bool
	}{
		{"선도지역", [2]int{2, 1}, false},
		{"선도지역", [2]int{2, 2}, true},
		{"1유형", [2]int{2, 1}, true},
		{"1유형(기초)", [2]int{3, 0}, false},
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InTable, schema.New, c.names, "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		told := p.cities(release.InBody, schema.New, "")
		told.Scheme = d.Scheme
		told.Counts = []release.Count{p.count(3, "3곳", "")}
		for i, class := range []string{"1유형", "2유형"} {
			if c.counts[i] > 0 {
				told.Counts = append(told.Counts, p.count(c.counts[i], "곳", class))
			}
		}
		f.Decisions = []release.Decision{told, d}
		draft := read("a.pdf", f)
		if got := slices.Contains(codes(draft.Issues), countMismatch); got != c.differs {
			t.Errorf("%s %v: mismatch %v, want %v", c.names, c.counts, got, c.differs)
		}
	}
}

// TestPartsOfOthers: numbers of classes that a statement on another programme tells are not held against those of this one.
func TestPartsOfOthers(t *testing.T) {
	const text = "나눔지구에는 광역 1곳(경상북도)과 기초 1곳(충남 공주시)이 선정됐다."
	for _, other := range []bool{true, false} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		block := doc.Block{Kind: doc.Paragraph, Text: p.text(text)}
		if other {
			o := p.cities(release.InBody, schema.New, "", "경상북도", "충남 공주시")
			o.Scheme = release.Scheme{ID: "나눔지구", Name: "나눔지구"}
			o.Counts = []release.Count{p.count(1, "1곳", "광역"), p.count(1, "1곳", "기초")}
			o.Words = block.Text
			f.Decisions = append(f.Decisions, o)
		}
		draft := read("a.pdf", f, block)
		if got := slices.Contains(codes(draft.Issues), countMismatch); got == other {
			t.Errorf("another programme %v: mismatch %v", other, got)
		}
		sound(t, &draft.Dataset)
	}
}
