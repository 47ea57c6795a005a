package normalize

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// garden is a programme that only the release knows.
func garden(p *paper, name string) release.Scheme {
	return release.Scheme{Name: name, Value: p.said(name)}
}

// TestDoubts: print that speaks against a record or was not read into it is a
// reason of its own; its twin without that print has none.
func TestDoubts(t *testing.T) {
	two := func(p *paper, title, scheme string) (*release.Facts, *release.Decision) {
		f := p.house(title, "2024. 11. 25.(월)")
		d := p.cities(release.InList, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme = garden(p, scheme)
		d.Counts = []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{d}
		return f, &f.Decisions[0]
	}
	const head = "정원마을 2곳 지정"
	said := []string{"‘정원마을’은 정원을 가꾸는 마을이다.", "정원마을에는 경기 수원시와 전북 임실군이 이름을 올렸다."}
	for _, c := range []struct {
		name, scheme, title string
		change              func(*paper, *release.Facts, *release.Decision)
		text                []string
		want                string // codes of doubts
	}{
		{name: "nothing against it", text: said},
		{name: "a longer name", text: append(said, "치유형 정원마을은 쉼터다.", "치유형 정원마을에 나무를 심는다."), want: schemeLonger},
		{name: "a longer name in corner brackets", text: append(said, "「치유형 정원마을」은 쉼터다.", "「치유형 정원마을」에 나무를 심는다."), want: schemeLonger},
		{name: "a word before the name", text: append(said, "신규 정원마을은 쉼터다.", "신규 정원마을에 나무를 심는다.")},
		{name: "what befalls places", scheme: "정원피해지역", title: "정원피해지역 2곳 선포", text: []string{"정원피해지역으로 두 곳을 선포했다.", "정원피해지역에는 꽃을 보낸다."}, want: schemeClause},
		{name: "what the chosen have", scheme: "정원마을 자격", title: "정원마을 자격 2곳", text: []string{"정원마을 자격을 두 곳에 줬다.", "정원마을 자격으로 꽃을 심는다."}, want: schemeClause},
		{name: "a name whose beginning stands by itself", scheme: "정원마을 살림터", title: "정원마을 살림터 2곳", text: []string{"정원마을 살림터로 두 곳을 뽑았다.", "남은 정원마을은 세 곳이다."}, want: schemeShorter},
		{name: "a name whose beginning is no name", scheme: "정원살림 살림터", title: "정원살림 살림터 2곳", text: []string{"정원살림 살림터로 두 곳을 뽑았다.", "요즘 정원살림은 쉽다."}},
		{name: "a name with a verb in it", scheme: "돌봄을 위한 정원마을", title: "돌봄을 위한 정원마을 2곳", text: []string{"돌봄을 위한 정원마을이다.", "돌봄을 위한 정원마을로 뽑았다."}, want: schemeClause},
		{name: "a name that is always told with its ground", scheme: "정원버스", title: "정원버스 도입 지자체 2곳", text: []string{"정원버스 도입 지자체로 두 곳을 뽑았다."}, want: schemeClause},
		{name: "a name that may be a prize", scheme: "정원살림", title: "정원살림 대상 2곳 뽑혀", text: []string{"정원살림 대상에 두 곳을 뽑았다."}, want: schemeClause},
		{name: "a name told with its targets", scheme: "정원살림", title: "정원살림 대상 지자체 2곳 뽑혀", text: []string{"정원살림 대상으로 두 곳을 뽑았다."}},
		{name: "a name told with its ground and without", scheme: "정원버스", title: "정원버스 2곳", text: []string{"정원버스 도입 지자체로 두 곳을 뽑았다."}},
		{name: "a name never set apart", title: "두 곳이 더 푸르러진다", text: []string{"정원마을로 두 곳을 지정했다.", "정원마을은 쉼터다."}, want: schemeUntitled + " " + schemeBare},
		{name: "set apart with its year", title: "두 곳이 더 푸르러진다", text: []string{"‘2024년 정원마을’로 두 곳을 지정했다.", "정원마을은 쉼터다."}},
		{name: "a word of praise wherever the name stands", title: "우수 정원마을 2곳 지정", text: []string{"우수 정원마을로 두 곳을 지정했다.", "우수 정원마을은 쉼터다."}, want: schemeLonger},
		{name: "a word of praise in one place", text: append(said, "우수 정원마을에는 상을 준다.")},
		{name: "the end of a longer word", title: "숲·들정원마을 2곳 지정", text: []string{"숲·들정원마을로 두 곳을 지정했다."}, want: schemeLonger},
		{name: "another programme before it", title: "푸른도시·정원마을 2곳 지정", text: said},
		{name: "a status of the title", title: head + ", 재지정도 심의", text: said,
			change: func(_ *paper, _ *release.Facts, d *release.Decision) { d.StatusBy = release.Value{} }, want: statusUnsure},
		{name: "a round before the name", text: append(said, "제3차 정원마을에 나무를 심는다."), want: batchUnread},
		{name: "a second time told in words", text: said, change: func(p *paper, _ *release.Facts, d *release.Decision) {
			d.Words = p.text("올해 두 번째 공모를 거쳐 두 곳을 뽑았다.")
		}, want: batchUnread},
		{name: "those with whom it is still to be agreed", text: said, change: func(p *paper, _ *release.Facts, d *release.Decision) {
			d.Status, d.StatusBy = schema.Candidate, p.said("우선협상")
		}, want: statusUnsure},
		{name: "a round of the choice", text: append(said, "11곳이 올해 제2차 공모에 뛰어들었다."), want: batchUnread},
		{name: "a step of the choice", text: append(said, "2차 심사에서 현장을 보았다.")},
		{name: "a session of the committee", text: append(said, "제3차 정원마을위원회가 열렸다.")},
		{name: "a class in quotation marks", text: append(said, "경기 수원시는 ‘도심형’으로 꾸민다."), want: classUnread},
		{name: "a class of other places", text: append(said, "강원 춘천시는 ‘도심형’으로 꾸민다.")},
		{name: "a class of before", text: append(said, "지난해 경기 수원시는 ‘도심형’ 쉼터를 꾸몄다.")},
		{name: "labels that no place has", text: append(said, "경기 수원시는 도심형에, 전북 임실군은 농촌형에 올랐다."), want: classUnread},
		{name: "labels with numbers", text: append(said, "경기 수원시 등 도심형 1곳, 농촌형은 1곳이다."), want: classUnread},
		{name: "a label that leads a line", text: append(said, "- A형(2) : 경기 수원시, 전북 임실군"), want: classUnread},
		{name: "what describes", text: append(said, "경기 수원시는 체류형 관광과 맞춤형 돌봄을 편다.")},
		{name: "the end of a status for a class", text: said, change: func(p *paper, _ *release.Facts, d *release.Decision) {
			d.Holders[0].Class, d.Holders[1].Class = p.text("형"), p.text("형")
		}, want: classOdd},
		{name: "stars", text: append(said, "경기 수원시는 ★★★을 받았다."), want: gradeUnread},
		{name: "a class of one of two", text: said, change: func(p *paper, _ *release.Facts, d *release.Decision) { d.Holders[0].Class = p.text("도심형") }, want: classOfSome},
		{name: "a site behind one name", text: said, change: func(p *paper, _ *release.Facts, d *release.Decision) { d.Holders[0].Class = p.text("들꽃 산책길") }, want: classSingle + " " + classOfSome},
		{name: "places for a class", text: said, change: func(p *paper, _ *release.Facts, d *release.Decision) {
			d.Holders[0].Class, d.Holders[1].Class = p.text("부산 사하·사상구"), p.text("도심형")
		}, want: classOdd + " " + classSingle},
		{name: "classes", text: said, change: func(p *paper, _ *release.Facts, d *release.Decision) {
			d.Holders[0].Class, d.Holders[1].Class = p.text("해안형"), p.text("도심형")
		}},
		{name: "words among the names", text: said, change: func(_ *paper, f *release.Facts, _ *release.Decision) {
			f.Issues = append(f.Issues, schema.Issue{Code: "unread-list-item", Severity: schema.Reject})
		}, want: namesUnread},
		{name: "words elsewhere", text: said, change: func(_ *paper, f *release.Facts, _ *release.Decision) {
			f.Issues = append(f.Issues, schema.Issue{Code: "unread-table", Severity: schema.Note})
		}},
		{name: "a year before a renewal", text: append(said, "2019년에 처음 제도를 두었고 2021년 지정된 곳을 다시 보았다."),
			change: func(p *paper, _ *release.Facts, d *release.Decision) {
				d.Status, d.StatusBy = schema.Renewed, p.said("재지정")
			}, want: baseUnread},
		{name: "the year in which it began", text: append(said, "2019년에 처음 지정을 시작했다."),
			change: func(p *paper, _ *release.Facts, d *release.Decision) {
				d.Status, d.StatusBy = schema.Renewed, p.said("재지정")
			}},
		{name: "the same places under another name", text: said, change: func(p *paper, f *release.Facts, d *release.Decision) {
			o := *d
			o.Scheme = garden(p, "푸른마을")
			f.Decisions = append(f.Decisions, o)
		}, want: heldTwice},
	} {
		p := &paper{}
		if c.scheme == "" {
			c.scheme = "정원마을"
		}
		if c.title == "" {
			c.title = head
		}
		f, d := two(p, c.title, c.scheme)
		if c.change != nil {
			c.change(p, f, d)
		}
		var blocks []doc.Block
		for _, s := range c.text {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		draft := read("a.pdf", f, blocks...)
		if got := doubted(draft, schemeID(d.Scheme)); got != c.want {
			t.Errorf("%s: doubts %q, want %q", c.name, got, c.want)
		}
	}
}

// TestDoubtsOfUntitledNames: the rows of a programme whose whole name neither the title nor quotation marks
// have are in doubt.
func TestDoubtsOfUntitledNames(t *testing.T) {
	for _, c := range []struct {
		title, name, text string
		want              bool
	}{
		{"두 곳이 푸르러진다", "정원마을", "정원마을로 두 곳을 지정했다.", true},
		{"두 곳이 푸르러진다", "정원마을", "‘정원마을’로 두 곳을 지정했다.", false},
		{"정원마을 2곳 지정", "정원마을", "정원마을로 두 곳을 지정했다.", false},
		{"배달서비스 2곳 선정", "배달서비스 실증사업", "배달서비스 실증사업으로 두 곳을 선정했다.", true},
		{"무인트랙터 시험영농지구 2곳 지정", "무인트랙터운행 시험영농지구", "무인트랙터운행 시험영농지구로 두 곳을 지정했다.", true},
	} {
		p := &paper{}
		f := p.house(c.title, "2024. 11. 25.(월)")
		d := p.cities(release.InList, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme, d.Counts = garden(p, c.name), []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		got := slices.ContainsFunc(draft.Reasons[draft.Rounds[0].RecordID], func(r Reason) bool { return r.Code == schemeUntitled })
		if got != c.want {
			t.Errorf("%s in %q: doubted %v, want %v", c.name, c.title, got, c.want)
		}
	}
}

// doubted gives the codes of the doubts of this file, of the records of a scheme.
func doubted(d *Draft, scheme string) string {
	seen, codes := map[string]bool{}, []string{}
	for _, c := range d.Cities {
		for _, r := range d.Reasons[c.RecordID] {
			if slices.Contains(againstPrint(), r.Code) && !seen[r.Code] && c.Scheme == scheme {
				seen[r.Code] = true
				codes = append(codes, r.Code)
			}
		}
	}
	return strings.Join(codes, " ")
}

// TestDoubtsOfLines: lines under a heading that tells another status than the one taken.
func TestDoubtsOfLines(t *testing.T) {
	for head, want := range map[string]string{
		"재지정된 마을은 다음과 같다.":          statusUnsure,
		"새로 지정되거나 재지정된 마을은 다음과 같다.": "",
		"마을은 다음과 같다.":               "",
		"(재지정) 강원 정선군":              statusUnsure,
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 지정", "2024. 11. 25.(월)")
		d := p.cities(release.InList, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme, d.Counts, d.Block = garden(p, "정원마을"), []release.Count{p.count(2, "2곳", "")}, 1
		f.Decisions = []release.Decision{d}
		var blocks []doc.Block
		for _, s := range []string{head, "경기 수원시", "전북 임실군", "정원마을은 쉼터다.", "정원마을에 나무를 심는다."} {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		if got := doubted(read("a.pdf", f, blocks...), schemeID(d.Scheme)); got != want {
			t.Errorf("%s: doubts %q, want %q", head, got, want)
		}
	}
}
