package release

import (
	"strings"
	"testing"

	"injeung/schema"
)

// TestOwnNews reads the news of a place about what it was certified as: the place
// publishes it and holds it; what it plans, keeps up or gives to others is none.
func TestOwnNews(t *testing.T) {
	for _, c := range []struct {
		title, lead string
		agency      string
		kind        schema.Kind
		want        string
	}{
		{"이천시, 맑은물도시 재지정 쾌거", "이천시(시장 나물결)가 환경부가 지정하는 맑은물도시로 재지정됐다.", "이천시", schema.Result, "renewed 이천시"},
		{"완주군, 맑은물도시 인증 획득…군 단위 최초", "완주군은 환경부 주관 ‘2022년 맑은물도시 인증’에서 군 단위 지자체 가운데 처음으로 인증을 획득했다고 9일 밝혔다.", "완주군", schema.Result, "new 완주군"},
		{"영주시, 맑은물도시 재지정 심사 통과", "영주시가 환경부와 물길연구원이 실시한 맑은물도시 재지정 평가를 통과했다.", "영주시", schema.Result, "renewed 영주시"},
		{"진천군, ‘물길협약’ 공모 선정", "진천군은 환경부의 2023년 물길협약 공모에 최종 선정돼 국비를 받는다고 9일 밝혔다.", "진천군", schema.Result, "new 진천군"},
		{"경상남도, 맑은물도시 지정 확정", "경상남도는 환경부의 맑은물도시로 지정됐다고 9일 밝혔다.", "경상남도", schema.Result, "new 경상남도"},
		{"이천시, 맑은물도시 지정 도전", "이천시가 내년 맑은물도시 지정을 목표로 추진단을 꾸리고 준비에 들어갔다고 9일 밝혔다.", "이천시", schema.PlanKind, ""},
		{"‘맑은물도시’ 이천시, 물길 새로 내", "맑은물도시로 지정된 이천시가 물길 세 곳을 새로 냈다고 9일 밝혔다.", "", schema.Other, ""},
		{"이천시, 물결마을 3곳 지정", "이천시는 들녘면과 솔숲면 등 마을 3곳을 물결마을로 지정했다고 9일 밝혔다.", "이천시", schema.Result, ""},
	} {
		f := Read(written("# "+c.title+"\n작성일 2022-05-09\n"+c.lead), "")
		var got []string
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if s := string(d.Status) + " " + h.Words.S; h.Kind == CityHolder && (len(got) == 0 || got[len(got)-1] != s) {
					got = append(got, s)
				}
			}
		}
		if h := f.Header; h.Agency.Words.S != c.agency || h.Kind != c.kind || c.kind == schema.Result && strings.Join(got, ", ") != c.want {
			t.Errorf("%s: agency %q kind %s holders %q, want %q %s %q", c.title, h.Agency.Words.S, h.Kind, got, c.agency, c.kind, c.want)
		}
	}
}
