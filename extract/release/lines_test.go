package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// saidOf writes what a release says of its holders: status, class and name, in
// printed order, without what is said again.
func saidOf(text string) string {
	var out []string
	for _, d := range Read(written(text), "").Decisions {
		for _, h := range d.Holders {
			w := string(d.Status) + " " + h.Words.S
			if h.Carried {
				w = string(d.Status) + " " + h.Province.S + " " + h.Words.S
			}
			if h.Class.S != "" {
				w += ":" + h.Class.S
			}
			if h.Grade.S != "" {
				w += "/" + h.Grade.S
			}
			if h.Joint > 0 {
				w += fmt.Sprintf("+%d", h.Joint)
			}
			if !slices.Contains(out, w) {
				out = append(out, w)
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestLinesOfNames: lines under a sentence that only counts belong to the
// decision whose number they make up, whatever the lines beside them say.
func TestLinesOfNames(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"classes, then a status", `# 숲길도시 3곳 지정, 2곳 재지정
□ 산림청은 올해 숲길도시로 3곳을 새로 지정하고, 2곳을 재지정했다고 밝혔다.
 ○ 도심형(2곳): 경기 오산시·군포시
 ○ 농촌형 : 전북 무주군
 ○ 재지정(2곳): 강원 정선군, 충북 옥천군`,
			"new 경기 오산시:도심형, new 경기 군포시:도심형, new 전북 무주군:농촌형, renewed 강원 정선군, renewed 충북 옥천군"},
		{"no line names its status", `# 숲길도시 지정 결과
□ 산림청은 올해 숲길도시로 3곳을 새로 지정하고, 2곳을 재지정했다고 밝혔다.
 ○ 경기 오산시, 경기 군포시, 전북 무주군
 ○ 강원 정선군, 충북 옥천군`,
			"new 경기 오산시, new 경기 군포시, new 전북 무주군, renewed 강원 정선군, renewed 충북 옥천군"},
		{"the status first, then provinces", `# 숲길도시 지정 결과
□ 산림청은 올해 숲길도시로 3곳을 새로 지정하고, 2곳을 재지정했다고 밝혔다.
 ○ (재지정) 강원 정선군, 충북 옥천군
 ○ (경기) 오산시, 군포시
 ○ (전북) 무주군`,
			"renewed 강원 정선군, renewed 충북 옥천군, new 경기 오산시, new 경기 군포시, new 전북 무주군"},
		{"a line of who was left out", `# 숲길도시 2곳 지정
□ 산림청은 올해 숲길도시로 두 곳을 새로 지정하였다.
 ○ (경기) 오산시
 ○ (전북) 무주군
경기 의왕시는 서류를 내지 않아 심사에서 제외됐다.`, "new 경기 오산시, new 전북 무주군"},
		{"groups under a status", `# 숲길도시 지정 결과
□ 산림청은 올해 숲길도시로 3곳을 새로 지정하고, 2곳의 지정을 취소했다고 밝혔다.
 ○ 신규 지정 : ▲(경기) 오산시·군포시 ▲(전북) 무주군
 ○ 지정 취소(2곳): ▲ 강원 정선군 ▲ 충북 옥천군`,
			"new 경기 오산시, new 경기 군포시, new 전북 무주군, revoked 강원 정선군, revoked 충북 옥천군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestProgrammesOfOneRelease: every programme of a release gets the names that
// were given to it, also where the names of both end alike.
func TestProgrammesOfOneRelease(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"after a review", `# 예비 노인친화도시 2곳 지정
□ 산림청은 올해 예비 노인친화도시로 2개 지역을 지정했다고 밝혔다.
□ 이번에 지정된 지역은 경기 오산시·군포시(공동), 전북 무주군 등 2개 지자체다.
□ 산림청은 ’25년 바다이웃 친화도시 심사 결과 강원 정선군과 충북 옥천군 등 2곳을 지정하였다.`,
			"노인친화도시 candidate 3, 바다이웃친화도시 new 2"},
		{"(으)로 before the names", `# 숲길지역 2곳 지정
□ 산림청은 올해 숲길지역으로 경기 오산시, 전북 무주군 등 2곳을 지정했다고 밝혔다.
□ 산림청은 야생화지역으로 강원 정선군/충북 옥천군 등 모두 2개 지자체를 신규 지정했다.`,
			"숲길지역 new 2, 야생화지역 new 2"},
		{"one of an earlier year is none of this release", `# 숲길지역 2곳 지정
□ 산림청은 올해 숲길지역으로 경기 오산시, 전북 무주군 등 2곳을 지정했다고 밝혔다.
□ 한편 지난해에는 야생화지역으로 강원 정선군/충북 옥천군 등 모두 2개 지자체를 지정했다.`,
			"숲길지역 new 2"},
	} {
		var out []string
		for _, d := range Read(written("보도시점 배포 즉시 배포 2025. 3. 4.(화)\n"+c.in), "").Decisions {
			if len(d.Holders) > 0 {
				out = append(out, fmt.Sprint(d.Scheme.ID, " ", d.Status, " ", len(d.Holders)))
			}
		}
		if got := strings.Join(out, ", "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
