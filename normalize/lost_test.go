package normalize

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// reasonCodes are the codes of the reasons of the first place.
func reasonCodes(d *Draft) (out []string) {
	for _, r := range d.Reasons[d.Cities[0].RecordID] {
		out = append(out, r.Code)
	}
	return out
}

// TestNumbersReckonWithLostNames: a number that counts a name which no place was
// found for agrees with what is printed; one that counts more does not.
func TestNumbersReckonWithLostNames(t *testing.T) {
	for _, c := range []struct {
		name  string
		names []string
		n     int
		words string
		has   string // codes of which the places have these
		not   string
	}{
		{"one lost", []string{"경기 수원시", "강원 홍천군", "충남 없는시"}, 3, "3곳", "count-agrees name-unplaced", "count-differs names-unread"},
		{"lost twice in two spellings", []string{"경기 수원시", "강원 홍천군", "충남 없는시", "없는시"}, 3, "3곳", "count-agrees name-unplaced", "count-differs names-unread"},
		{"more than is lost", []string{"경기 수원시", "강원 홍천군", "충남 없는시"}, 5, "5곳", "count-differs names-unread", "count-agrees name-unplaced"},
		{"none lost", []string{"경기 수원시", "강원 홍천군"}, 2, "2곳", "count-agrees", "count-differs name-unplaced"},
		{"the provinces are counted", []string{"경기 수원시", "경기 오산시", "강원 홍천군"}, 2, "2개 시·도", "", "count-differs count-agrees"},
		{"of other provinces", []string{"경기 수원시", "경기 오산시", "강원 홍천군"}, 4, "4개 시·도", "count-differs", "count-agrees"},
	} {
		p := &paper{}
		f := p.house("스마트도시 인증", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", c.names...)
		d.Counts = []release.Count{p.count(c.n, c.words, "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f)
		got := reasonCodes(draft)
		for _, w := range strings.Fields(c.has) {
			if !slices.Contains(got, w) {
				t.Errorf("%s: %v without %s", c.name, got, w)
			}
		}
		for _, w := range strings.Fields(c.not) {
			if slices.Contains(got, w) {
				t.Errorf("%s: %v with %s", c.name, got, w)
			}
		}
		sound(t, &draft.Dataset)
	}
}

// TestWordsThatSpellAName: words that were not understood and hold a place of
// the decision are no loss where its number agrees.
func TestWordsThatSpellAName(t *testing.T) {
	for _, c := range []struct {
		raw  string
		n    int
		want bool
	}{{"강원(홍천군·평 창군)", 2, false}, {"별빛누리", 2, true}, {"강원(홍천군·평 창군)", 4, true}} {
		p := &paper{}
		f := p.house("스마트도시 인증", "2025. 11. 18.(화)")
		d := p.cities(release.InTable, schema.New, "", "경기 수원시", "강원 홍천군")
		d.Counts = []release.Count{p.count(c.n, "곳", "")}
		f.Decisions = []release.Decision{d}
		f.Issues = []schema.Issue{{Code: "unread-list-item", Severity: schema.Reject, Raw: &c.raw}}
		if got := slices.Contains(reasonCodes(read("a.pdf", f)), namesUnread); got != c.want {
			t.Errorf("%s of %d: doubt %v, want %v", c.raw, c.n, got, c.want)
		}
	}
}

// TestChosenUnderTwoClasses: a place that one statement names under two classes
// counts for both.
func TestChosenUnderTwoClasses(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 인증", "2025. 11. 18.(화)")
	d := classed(p, []string{"경기 수원시(도심형)", "강원 홍천군(도심형)", "경기 수원시(마을형)"})
	d.Counts = []release.Count{p.count(3, "3곳", ""), p.count(2, "2곳", "도심형"), p.count(1, "1곳", "마을형")}
	f.Decisions = []release.Decision{d}
	for _, i := range read("a.pdf", f).Issues {
		if i.Code == countMismatch {
			t.Errorf("issue %s", i.Detail)
		}
	}
}

// TestTimesNamed: title, subtitles and headings of tables name a programme as
// paragraphs do; one in quotation marks is not cut wrong.
func TestTimesNamed(t *testing.T) {
	for _, c := range []struct {
		title string
		text  []string
		once  bool
	}{
		{"정원마을 2곳 지정", []string{"산림청은 정원마을 두 곳을 지정했다."}, false},
		{"두 곳 지정", []string{"산림청은 정원마을 두 곳을 지정했다."}, true},
		{"두 곳 지정", []string{"산림청은 ‘정원마을’로 두 곳을 지정했다."}, false},
		{"정원(가든)마을 2곳", []string{"산림청은 정원마을 두 곳을 지정했다."}, false},
	} {
		p := &paper{}
		f := p.house(c.title, "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "강원 홍천군")
		d.Scheme = garden(p, "정원마을")
		f.Decisions = []release.Decision{d}
		var blocks []doc.Block
		for _, s := range append([]string{c.title}, c.text...) {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		if got := slices.Contains(reasonCodes(read("a.pdf", f, blocks...)), schemeOnce); got != c.once {
			t.Errorf("%s %v: once %v, want %v", c.title, c.text, got, c.once)
		}
	}
}

// TestSharesOfTheWhole: numbers said in sentences of their own that make up all
// names differ from nothing; one that does not, differs.
func TestSharesOfTheWhole(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts []int
		want  string
	}{{"two halves", []int{1, 2}, ""}, {"too many", []int{2, 2}, countMismatch}} {
		p := &paper{}
		f := p.house("스마트도시 3곳 인증", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "강원 홍천군", "충남 당진시")
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		for _, n := range c.parts {
			part := p.cities(release.InBody, schema.New, "")
			part.Counts = []release.Count{p.count(n, "곳", "")}
			f.Decisions = append(f.Decisions, part)
		}
		if got := strings.Join(slices.Compact(codes(read("a.pdf", f).Issues)), " "); got != c.want {
			t.Errorf("%s: issues %q, want %q", c.name, got, c.want)
		}
	}
}

// TestTitlesJoinNobody: names that a title runs together are joint only where the
// text does not name them apart.
func TestTitlesJoinNobody(t *testing.T) {
	for _, apart := range []bool{true, false} {
		p := &paper{}
		f := p.house("수원-오산 인증", "2025. 11. 18.(화)")
		title := p.cities(release.InTitle, schema.New, "", "경기 수원시", "경기 오산시")
		for i := range title.Holders {
			title.Holders[i].Joint = 1
		}
		f.Decisions = []release.Decision{title}
		if apart {
			f.Decisions = append(f.Decisions, p.cities(release.InBody, schema.New, "", "경기 수원시", "경기 오산시"))
		}
		for _, c := range read("a.pdf", f).Cities {
			if got := slices.Contains(c.Flags, "joint"); got == apart {
				t.Errorf("named apart %v: joint %v", apart, got)
			}
		}
	}
}
