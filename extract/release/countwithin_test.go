package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestCountWithin: what lies in the places is no number of them, and 시·도 are
// no class of those that lie in them.
func TestCountWithin(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"governments of provinces", `# 물길마을 22곳 선정
환경부는 물길마을로 9개 시·도 22개 기초자치단체를 선정하였다.`, "22 22"},
		{"sites of governments", `# 숲길공원 17곳 새로 선정
산림청은 숲길공원으로 10개 지방자치단체의 쉼터 17곳을 선정했다.`, "17s 10 17s"},
		{"sites right behind", `# 숲길공원 10개 지자체 17개 쉼터 선정
산림청은 숲길공원으로 10개 지자체 17개소를 선정했다.`, "10 17s 10 17s"},
		{"kinds side by side", `# 숲길공원 선정
산림청은 숲길공원으로 시·도 3곳, 시·군·구 5곳을 선정했다.`, "3 5"},
		{"two kinds with 와", `# 숲길공원 선정
산림청은 숲길공원으로 3개 시와 5개 군을 선정했다.`, "3:시 5:군"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, n := range d.Counts {
				w := fmt.Sprint(n.N)
				if n.Sites {
					w += "s"
				}
				if !n.Class.Empty() {
					w += ":" + n.Class.S
				}
				got = append(got, w)
			}
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, g, c.want)
		}
	}
}

// TestSumsOfOthers: a row of sums counts holders only in columns that number
// them.
func TestSumsOfOthers(t *testing.T) {
	for _, c := range []struct{ head, want string }{
		{"배정 인원(명)", ""}, {"면적(㎢)", ""}, {"사업비(억 원)", ""}, {"물량(대)", ""}, {"선정 수", "600"},
	} {
		f := readDrawn(t, told{body: `
□ 고운마을 선정 결과

| 광역 | 기초 | ` + c.head + ` |
| 전남 | 곡성군 | 400 |
| 강원 | 양구군 | 200 |
| 합계 | 2개 시·군 | 600 |`})
		var got []string
		for _, d := range f.Decisions {
			for _, n := range d.Counts {
				got = append(got, fmt.Sprint(n.N))
			}
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: counts %q, want %q", c.head, g, c.want)
		}
	}
}

// TestNoCounts: words that begin as a count does, and numbers that a title tells of
// what is still to come.
func TestNoCounts(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"the name of a class", `# 숲길마을 3곳 선정
산림청은 숲길마을로 3곳을 선정했다.
 ㅇ (두 지역 살기) 경기 오산, 전북 무주
 ㅇ (산촌유학) 강원 홍천`, "3 3"},
		{"places in words", `# 숲길마을 두 지역 선정
산림청은 숲길마을로 두 지역을 선정했다.`, "2 2"},
		{"still to come", `# 숲길마을 4곳 첫 지정
- 제주·전남·경기 의왕시·부산 강서구 지정, 3곳은 다음 회의에서 다시 논의 -
산림청은 숲길마을로 4곳을 지정했다.`, "4 4"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, n := range d.Counts {
				got = append(got, fmt.Sprint(n.N))
			}
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, g, c.want)
		}
	}
}

// TestAppliedOutOf: those named as having applied out of others are counted, not the
// others.
func TestAppliedOutOf(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"이번 공모에는 11개 광역 지자체 가운데 울산과 세종을 제외한 경기·강원·전남 등 9곳이 신청서를 제출했다.", "9곳"},
		{"이번 공모에는 11개 광역 지자체가 신청서를 제출했다.", "11개 광역 지자체"},
	} {
		got := ""
		for _, d := range Read(written("# 숲길공원 2곳 선정\n산림청은 숲길공원으로 경남 남해군과 전남 완도군 2곳을 선정했다.\n"+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
