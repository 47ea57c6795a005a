package normalize

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// names are places, look-alikes and none at all.
func names() []string {
	return []string{"수원시", "경기 성남시", "서울 강남구", "구로구", "중구", "대구 중구", "달서구(대구)", "고성군", "광주", "세종시",
		"진천·음성군", "충청권", "영월굴", "미추홀구", "강릉", "전라남도", "-", "㈜푸른소프트", "  ", "수원시 장안구"}
}

// drawFacts writes a random release: some statements, each with random names,
// classes, numbers and years, right or wrong.
func drawFacts(t *rapid.T) (*release.Facts, []doc.Text) {
	p := &paper{}
	f := p.house("스마트도시 인증", rapid.SampledFrom([]string{"2024. 11. 25.(월)", "2022. 9. 29.", "언젠가", ""}).Draw(t, "released"))
	f.Header.Kind = rapid.SampledFrom([]schema.Kind{schema.Result, schema.Result, schema.Result, schema.PlanKind}).Draw(t, "kind")
	var words []doc.Text
	for range rapid.IntRange(0, 4).Draw(t, "statements") {
		d := p.cities(release.Where(rapid.IntRange(0, 4).Draw(t, "where")), drawStatus(t), "", drawNames(t)...)
		d.Open = rapid.Bool().Draw(t, "open")
		d.Year = p.said(rapid.SampledFrom([]string{"", "’24년", "올해", "2019년", "어느 해"}).Draw(t, "year"))
		d.Batch = p.said(rapid.SampledFrom([]string{"", "", "제4차", "제5기"}).Draw(t, "batch"))
		d.BaseYear = p.said(rapid.SampledFrom([]string{"", "’22년", "2021년"}).Draw(t, "base"))
		if rapid.Bool().Draw(t, "unknown scheme") {
			d.Scheme = release.Scheme{Name: "여성친화도시", Value: p.said("여성 친화 도시")}
		}
		if rapid.Bool().Draw(t, "counted") {
			d.Counts = []release.Count{p.count(rapid.IntRange(0, 9).Draw(t, "n"), "몇 곳", rapid.SampledFrom([]string{"", "대도시"}).Draw(t, "counted class"))}
		}
		for i := range d.Holders {
			drawHolder(t, p, &d.Holders[i])
			words = append(words, d.Holders[i].Words)
		}
		f.Decisions = append(f.Decisions, d)
	}
	return f, words
}

func drawStatus(t *rapid.T) schema.Status {
	return rapid.SampledFrom([]schema.Status{schema.New, schema.Renewed, schema.Revoked, ""}).Draw(t, "status")
}

func drawNames(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.SampledFrom(names()), 0, 6).Draw(t, "names")
}

func drawHolder(t *rapid.T, p *paper, h *release.Holder) {
	h.Kind = rapid.SampledFrom([]release.HolderKind{release.CityHolder, release.CityHolder, release.ServiceHolder, release.OtherHolder}).Draw(t, "holder")
	h.Class = p.text(rapid.SampledFrom([]string{"", "대도시", "중소도시", "광역"}).Draw(t, "class"))
	h.Province = p.text(rapid.SampledFrom([]string{"", "", "대구", "경남", "바다"}).Draw(t, "province"))
	h.Carried = rapid.Bool().Draw(t, "carried")
	h.Joint = rapid.IntRange(0, 1).Draw(t, "joint")
	h.Year = p.text(rapid.SampledFrom([]string{"", "", "2020", "2024"}).Draw(t, "row year"))
	if rapid.Bool().Draw(t, "provided") {
		h.Providers = []release.Provider{{Words: p.text("㈜한별")}}
		h.Unnamed = p.text("외 1개사")
	}
}

// Nothing is lost: every name that the facts hold is told by evidence or named
// by an issue, and what comes out is a valid dataset with evidence for every
// cell, whatever the facts.
func TestFactsInAreRecordsAndIssuesOut(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f, words := drawFacts(rt)
		d := read("a.pdf", f)
		m := Merge([]*Draft{d})
		for _, r := range m.Releases {
			m.Sources = append(m.Sources, schema.Source{Name: r.SourceName, SHA256: r.SHA256, Status: schema.SourceRead})
		}
		for _, fault := range schema.Validate(m) {
			rt.Error(fault)
		}
		told := map[string]bool{}
		for _, e := range m.Evidence {
			told[fmt.Sprint(value(e.Page), e.Box)] = true
		}
		details := ""
		for _, i := range m.Issues {
			details += i.Detail + "\n"
			told[fmt.Sprint(value(i.Page), i.Box)] = true
		}
		for _, w := range words {
			page, box, _ := whereOf(w.Trim())
			if hangul.Key(w.S) != "" && !told[fmt.Sprint(value(page), box)] && !strings.Contains(details, hangul.Squeeze(w.S)) {
				rt.Errorf("%q is neither in evidence nor in an issue", w.S)
			}
		}
	})
}

// Records is pure: the facts stay as they are, and the same facts make the
// same draft.
func TestRecordsArePure(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f, _ := drawFacts(rt)
		before := fmt.Sprintf("%+v", *f)
		first, again := read("a.pdf", f), read("a.pdf", f)
		if diff := cmp.Diff(first, again); diff != "" {
			rt.Errorf("the same facts made another draft:\n%s", diff)
		}
		if after := fmt.Sprintf("%+v", *f); after != before {
			rt.Error("the facts were changed")
		}
	})
}
