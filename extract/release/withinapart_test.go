package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestNamesWithinNames checks that a programme whose name another one ends in keeps its own places where one sentence
// quotes both or each is the topic of its places, and that a name which is only short for the longer one does not.
func TestNamesWithinNames(t *testing.T) {
	for in, want := range map[string]string{
		"# 숲의 새 소식\n산림청은 6일 ‘2026년 고운숲도시’ 지정 결과와 ‘2026년 바닷가 고운숲도시’ 선정 결과를 발표한다.\n고운숲도시에는 강원 정선군과 경남 하동군이 지정됐다.\n바닷가 고운숲도시로는 강원 속초시와 경남 통영시가 뽑혔다.": "고운숲도시: 정선군 하동군; 바닷가고운숲도시: 속초시 통영시",
		"# 고운숲도시 지정\n산림청은 6일 고운숲도시 지정을 마쳤다.\n고운숲도시에는 강원 정선군과 경남 하동군이 지정됐다.\n바닷가 고운숲도시로는 강원 속초시와 경남 통영시가 선정됐다.":                                    "고운숲도시: 정선군 하동군; 바닷가고운숲도시: 속초시 통영시",
		"# 고운숲도시 4곳 지정\n산림청은 6일 ‘바닷가 고운숲도시’(이하 ‘고운숲도시’)로 강원 속초시와 경남 통영시를 지정했다고 밝혔다.\n고운숲도시에는 강원 정선군과 경남 하동군도 지정됐다.":                               "바닷가고운숲도시: 속초시 통영시 정선군 하동군",
	} {
		if got := heldByProgramme(in); got != want {
			t.Errorf("%s\n   %s, want %s", in, got, want)
		}
	}
}

// heldByProgramme writes who holds what, in printed order; one who is told of twice in a row once.
func heldByProgramme(in string) string {
	held, order := map[string][]string{}, []string{}
	for _, d := range Read(written(in), "").Decisions {
		if len(d.Holders) > 0 && held[d.Scheme.ID] == nil {
			order = append(order, d.Scheme.ID)
		}
		for _, h := range d.Holders {
			held[d.Scheme.ID] = append(held[d.Scheme.ID], localName(h.Words))
		}
	}
	var out []string
	for _, id := range order {
		out = append(out, fmt.Sprint(id, ": ", strings.Join(slices.Compact(held[id]), " ")))
	}
	return strings.Join(out, "; ")
}

// TestDoneInYears checks that those who did something in years that are over, told by the verb before their names, are
// decided on now, and that those chosen in such years are not.
func TestDoneInYears(t *testing.T) {
	for in, want := range map[string]string{
		"지난 3년간 숲길을 가꾼 강원 정선군과 경남 하동군은 재지정됐다.":  "고운숲도시: 속초시 통영시 정선군 하동군",
		"최근 2년 동안 성과를 낸 강원 정선군과 경남 하동군이 재지정됐다.": "고운숲도시: 속초시 통영시 정선군 하동군",
		"지난 3년간 매년 강원 정선군과 경남 하동군이 지정됐다.":       "고운숲도시: 속초시 통영시",
		"지난 3년간 강원 정선군과 경남 하동군이 지정됐다.":          "고운숲도시: 속초시 통영시",
	} {
		if got := heldByProgramme("# 고운숲도시 2곳 지정\n산림청은 6일 강원 속초시와 경남 통영시 등 2곳을 고운숲도시로 지정했다고 밝혔다.\n" + in); got != want {
			t.Errorf("%s\n   %s, want %s", in, got, want)
		}
	}
}

// TestFiguresOfEvents checks that a title whose verb is one of events makes none of a release that gives the results of
// a choice first, and does where the first sentence tells of an opening.
func TestFiguresOfEvents(t *testing.T) {
	const rest = "\n고운숲도시에는 강원 정선군과 경남 하동군이 지정됐다."
	for in, want := range map[string]string{
		"# 숲으로 가는 길 활짝 열린다\n산림청은 6일 2026년 고운숲도시 선정 결과를 발표했다." + rest: "result",
		"# 숲으로 가는 길 활짝 열린다\n산림청은 6일 고운숲도시 안내소를 개소했다." + rest:         "event",
	} {
		if got := string(Read(written(in), "").Header.Kind); got != want {
			t.Errorf("%s\n   %s, want %s", in, got, want)
		}
	}
}
