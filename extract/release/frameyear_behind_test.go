package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestYearOfThoseBehind: a year before others who were certified in it and are counted behind those decided on is theirs.
func TestYearOfThoseBehind(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"- 오산·무주·태백 등 신규 6곳, ’21년 인증도시 4곳 갱신 -", "new 6 of '' after ''; renewed 4 of '' after '’21년'"},
		{"- 신규 인증 3곳, 2021년 인증 도시 2곳은 연장 -", "new 3 of '' after ''; renewed 2 of '' after '2021년'"},
		{"- 2023년 신규 6곳 인증 -", "new 6 of '2023년' after ''"},
	} {
		var got []string
		for _, d := range Read(written("# 스마트도시 인증 결과\n"+c.in+"\n배포일 2023. 9. 28.(목)"), "").Decisions {
			if n := declared(&d); n > 0 {
				got = append(got, fmt.Sprintf("%s %d of '%s' after '%s'", d.Status, n, d.Year.Words.S, d.BaseYear.Words.S))
			}
		}
		slices.Sort(got)
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, s, c.want)
		}
	}
}

// TestPlacesCountedOfTwoProgrammes: where a release certifies places and services, those counted as cities or governments are of the
// programme of places, whichever the title names last.
func TestPlacesCountedOfTwoProgrammes(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"- 신규 6곳, ’21년 인증도시 4곳 갱신 -", "smart_city"},
		{"- 2021년 인증 도시 4곳은 연장 -", "smart_city"},
		{"- 2021년 인증 지자체 4곳 모두 연장 -", "smart_city"},
		{"- 2021년 인증 서비스 4건은 연장 -", "smart_city_service"},
	} {
		got := ""
		for _, d := range Read(written("# 스마트도시 10곳, 스마트도시서비스 5건 인증\n"+c.in+"\n배포일 2023. 9. 28.(목)"), "").Decisions {
			if d.Status == "renewed" && declared(&d) == 4 {
				got = d.Scheme.ID
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %s", c.in, got, c.want)
		}
	}
}
