package release

import (
	"strings"
	"testing"
)

// TestGradeBeforeProgramme: the best and the good ones of a programme are told by a grade before its name, which is no part of the name; where
// the release has no best ones, 우수 belongs to the name.
func TestGradeBeforeProgramme(t *testing.T) {
	for in, want := range map[string]string{
		"# 산림청, 새숲도시 평가 결과 발표\n산림청은 충남 서천군을 최우수 새숲도시로, 전북 무주군과 강원 태백시를 우수 새숲도시로 선정했다.":                 "새숲도시: 서천군/최우수 무주군/우수 태백시/우수",
		"# 서천군, 최우수 새숲도시에 선정\n산림청은 새숲도시 실적 평가에서 충남 서천군을 최우수 새숲도시로 뽑았다.\n우수 새숲도시에는 전북 무주군이 선정됐다.":       "새숲도시: 서천군/최우수 무주군/우수",
		"# 산림청, 새숲마을 평가\n최우수 새숲마을에 충남 서천군이, 우수 새숲마을에 전북 무주군과 강원 태백시가 각각 뽑혔다.":                          "새숲마을: 서천군/최우수 무주군/우수 태백시/우수",
		"# 산림청, 우수 새숲마을 2곳 선정\n산림청은 충남 서천군과 전북 무주군을 우수 새숲마을로 선정했다. 우수 새숲마을은 3년간 지원받는다.":                "우수새숲마을: 서천군/ 무주군/",
		"# 서천군, 최우수 새숲도시에 선정\n산림청은 ‘2023년도 새숲도시 사업추진 실적’ 평가 결과 충남 서천군을 최우수 새숲도시로 뽑았다.":                 "새숲도시: 서천군/최우수",
		"# 서천군, 마을기업 육성 우수 지자체 선정\n충남 서천군이 마을기업 육성 우수 지방자치단체로 선정됐다.":                                   "마을기업육성우수지자체: 서천군/",
		"# 서천군, 마을기업 육성 우수 지자체 선정\n산림청의 마을기업 육성 우수 자치단체로는 충남 서천군을 포함해 11개 지자체가 뽑혔다.":                   "마을기업육성우수지자체: 서천군/",
		"# 서천·무주, 나래새숲특구 지정\n충남 서천군과 전북 무주군이 작은·알뜰 새숲특구로 지정됐다.\n산림청은 9일 위원회를 열고 나래새숲특구 2곳을 지정했다고 밝혔다.": "나래새숲특구: 서천군/ 무주군/",
	} {
		got := map[string]string{}
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				w := " " + localName(h.Words) + "/" + h.Grade.S
				if d.Where != InTitle && !strings.Contains(got[d.Scheme.ID], w) {
					got[d.Scheme.ID] += w
				}
			}
		}
		id, names, _ := strings.Cut(want, ":")
		if len(got) != 1 || got[id] != names {
			t.Errorf("%s\n   got  %v\n   want %s", in, got, want)
		}
	}
}
