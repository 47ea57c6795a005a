package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtPartners: a service may be tried where a sentence about it, or about who provides it, says so.
func TestDoubtPartners(t *testing.T) {
	for _, c := range []struct {
		text    string
		partner string
		want    bool
	}{
		{"㈜물레방아는 광명시와 함께 임대주택에서 효과를 확인했다.", "", true},
		{"등불 길잡이는 경기 광명시에서 먼저 쓰인다.", "", true},
		{"등불 길잡이는 여러 도시에서 쓰인다.", "", false},
		{"㈜물레방아는 다시 서비스를 고친다. 광명시는 길을 넓힌다.", "", false},
		{"㈜물레방아는 광명시와 함께 효과를 확인했다.", "경기 광명시", false},
	} {
		p := &paper{}
		f := p.house("달빛 서비스 2개 인증", "2025. 11. 18.(화)")
		f.Decisions = []release.Decision{p.services(release.InTable, schema.New, "등불 길잡이", "물결 살피미")}
		h := &f.Decisions[0].Holders[0]
		h.Providers = []release.Provider{{Words: p.text("㈜물레방아")}}
		if c.partner != "" {
			h.Partner = p.text(c.partner)
		}
		d := read("a", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		for _, s := range d.Services {
			got := slices.ContainsFunc(d.Reasons[s.RecordID], func(r Reason) bool { return r.Code == partnerUnread })
			if want := c.want && s.ServiceName == "등불 길잡이"; got != want {
				t.Errorf("%s: %s doubted %v, want %v", c.text, s.ServiceName, got, want)
			}
		}
	}
}
