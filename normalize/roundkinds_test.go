package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestRoundOfServicesAndPlaces: services and the places that use them are numbered side by side and are no parts of one number.
func TestRoundOfServicesAndPlaces(t *testing.T) {
	for _, services := range []bool{true, false} {
		p := &paper{}
		f := p.house("물길돌봄 선정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Scheme = release.Scheme{ID: "물길돌봄", Name: "물길돌봄"}
		d.Counts = []release.Count{p.count(3, "3개", ""), p.count(2, "2곳", "")}
		want := int32(5)
		if services {
			want = 3
		}
		for _, name := range []string{"물길 알림 서비스", "둑방 순찰 서비스", "나루 안내 서비스"} {
			h := release.Holder{Kind: release.ServiceHolder, Words: p.text(name)}
			if !services {
				h = release.Holder{Words: p.text(map[string]string{"물길 알림 서비스": "전북 무주군", "둑방 순찰 서비스": "경북 의성군", "나루 안내 서비스": "충남 태안군"}[name])}
			}
			d.Holders = append(d.Holders, h)
		}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f)
		if got := draft.Rounds[0].Selected; got == nil || *got != want {
			t.Errorf("services %v: %v, want %d", services, got, want)
		}
	}
}
