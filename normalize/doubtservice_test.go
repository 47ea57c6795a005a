package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtServiceBase: a service renewed without its year is doubted where an earlier one is printed.
func TestDoubtServiceBase(t *testing.T) {
	for _, c := range []struct {
		status schema.Status
		text   string
		want   bool
	}{
		{schema.Renewed, "2023년 인증을 받은 2개 서비스의 인증을 이어 간다.", true},
		{schema.Renewed, "두 서비스의 인증을 이어 간다.", false},
		{schema.Renewed, "지난해 11월 인증된 서비스를 다시 살폈다.", true},
		{schema.Changed, "2023. 8. 승인받은 서비스의 조건을 바꿨다.", true},
		{schema.Renewed, "지난해보다 많은 사람이 서비스를 썼다.", false},
		{schema.New, "작년에 인증받은 서비스도 있다.", false},
		{schema.New, "2023년 인증을 받은 서비스도 잘 쓰이고 있다.", false},
	} {
		p := &paper{}
		f := p.house("달빛 서비스 2개 인증", "2025. 11. 18.(화)")
		f.Decisions = []release.Decision{p.services(release.InList, c.status, "등불 길잡이", "물결 살피미")}
		d := read("a", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		got := slices.ContainsFunc(d.Reasons[d.Services[0].RecordID], func(r Reason) bool { return r.Code == baseUnread })
		if got != c.want {
			t.Errorf("%s, %s: doubted %v, want %v", c.status, c.text, got, c.want)
		}
	}
}

// TestDoubtTogether: names whose places are counted as one may be classes of one programme.
func TestDoubtTogether(t *testing.T) {
	for text, want := range map[string]bool{"거점도시로 키울 도시 3곳이 가려졌다. 으뜸도시와 버금도시다.": true, "으뜸도시와 버금도시의 결과가 나왔다.": false} {
		p := &paper{}
		f := p.house("으뜸도시에 임실군, 버금도시에 홍천군과 옥천군", "2025. 11. 18.(화)")
		one, two := p.cities(release.InList, schema.New, "", "전북 임실군"), p.cities(release.InList, schema.New, "", "강원 홍천군", "충북 옥천군")
		one.Scheme, two.Scheme = garden(p, "으뜸도시"), garden(p, "버금도시")
		f.Decisions = []release.Decision{one, two}
		d := read("a", f, doc.Block{Kind: doc.Paragraph, Text: p.text(text)})
		got := slices.ContainsFunc(d.Reasons[d.Cities[0].RecordID], func(r Reason) bool { return r.Code == schemeTogether })
		if got != want {
			t.Errorf("%s: doubted %v, want %v", text, got, want)
		}
	}
}

// TestDoubtUnreadRow: words of its row that were not understood make a service unsure as they do a place.
func TestDoubtUnreadRow(t *testing.T) {
	for _, unread := range []bool{true, false} {
		p := &paper{}
		f := p.house("달빛 서비스 2개 인증", "2025. 11. 18.(화)")
		f.Decisions = []release.Decision{p.services(release.InTable, schema.Renewed, "등불 길잡이", "물결 살피미")}
		if unread {
			f.Decisions[0].Holders[0].Unread = p.text("2023. 8.")
		}
		d := read("a", f)
		for i, s := range d.Services {
			got := slices.ContainsFunc(d.Reasons[s.RecordID], func(r Reason) bool { return r.Code == rowUnread })
			if want := unread && i == 0; got != want {
				t.Errorf("%s: doubted %v, want %v", s.ServiceName, got, want)
			}
		}
	}
}
