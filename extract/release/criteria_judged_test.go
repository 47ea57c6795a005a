package release

import (
	"strings"
	"testing"
)

// TestDimensionsBehindTheJudged leaves what is judged out of the first dimension of a counted list.
func TestDimensionsBehindTheJudged(t *testing.T) {
	for s, want := range map[string]string{
		"신청한 26개 서비스를 혁신성, 실용성, 지속성 3개 분야로 평가했다.": "혁신성/실용성/지속성",
		"신청서를 혁신성·실용성·지속성의 3개 영역으로 심사했다.":         "혁신성/실용성/지속성",
	} {
		var got []string
		if d := dimensionsIn(s); d != nil {
			for _, it := range d.items {
				got = append(got, s[it[0]:it[1]])
			}
		}
		if g := strings.Join(got, "/"); g != want {
			t.Errorf("%s\n got  %s\n want %s", s, g, want)
		}
	}
}

// TestOfWhich: where a release is of places and of services, a sentence that begins with one of them is of that one.
func TestOfWhich(t *testing.T) {
	const head = "# ’22년 스마트도시·서비스 인증 공모\n국토교통부는 스마트도시 인증과 스마트도시 서비스 인증 공모를 실시한다.\n"
	for body, want := range map[string]string{
		"서비스 인증은 ①도시민의 삶의 질, ②기술의 수준, ③도시 확산 가능성을 평가한다.": "smart_city_service",
		"도시 인증은 ①혁신성, ②제도적 환경, ③서비스 수준을 평가한다.":           "smart_city",
	} {
		got := ""
		for _, c := range Read(written(head+body), "").Criteria {
			if c.Field == "dimensions" {
				got = c.Scheme.ID
			}
		}
		if got != want {
			t.Errorf("%s: of %q", body, got)
		}
	}
}
