package release

import (
	"strings"
	"testing"

	"injeung/schema"
)

// TestOddTitles: a count within the bracket of another one, and a quotation mark alone, end no
// reading.
func TestOddTitles(t *testing.T) {
	for _, in := range []string{
		"# 나무도시 4곳 지정\n- 도심형 2곳(여주시 1곳) 산림형 1곳 -\n산림청은 7일 나무도시로 4곳을 지정했다.",
		"# ‘ 2곳 선정\n여주시, 의성군 2곳을 선정했다.",
		"# “ 2곳 선정\n여주시, 의성군 2곳을 선정했다.",
	} {
		Read(written(in), "") // panics if it goes wrong
	}
}

// TestNobodyChosePlaces: what befell places, where something is held whose host or day was chosen,
// and the places of an analysis are no holders.
func TestNobodyChosePlaces(t *testing.T) {
	const held = "# 별빛검진 3개 시·군서 실시\n여주시, 의성군, 정읍시 등 3개 시·군에서 별빛검진을 실시한다. "
	for _, in := range []string{
		"# 3곳 발표\n정부는 여주시 등 3곳을 의료 취약지역으로 인정했다고 7일 밝혔다. 대상은 여주시, 의성군, 정읍시이다.",
		"# 3곳 발표\n통계청은 여주시, 의성군, 정읍시 등 3곳을 표본도시로 뽑아 조사한다고 밝혔다.",
		held + "병원은 심사를 거쳐 선정했다.",
		held + "날짜는 심의를 거쳐 확정됐다.",
		"# 나무도시 평가 결과 분석\n산림청은 나무도시 평가 결과를 분석했다.\n대상지: 여주시, 의성군",
	} {
		if got := saidOf(in); got != "" {
			t.Errorf("%s\n got %s", in, got)
		}
	}
}

// TestNoDenial: that something is no fact makes no correction unless it was reported or claimed.
func TestNoDenial(t *testing.T) {
	const lead = "# 여주시, 나무도시 지정\n여주시가 7일 나무도시로 지정됐다. "
	if k := Read(written(lead+"나무가 적다는 편견은 사실이 아니다."), "").Header.Kind; k != schema.Result {
		t.Errorf("a prejudice: %s", k)
	}
	if k := Read(written("# 여주시가 나무도시에서 빠졌다?\n여주시가 나무도시에서 빠졌다는 보도는 사실이 아니다."), "").Header.Kind; k != schema.Correction {
		t.Errorf("a report: %s", k)
	}
}

// TestFacilitiesOfPlaces: a table of places with what lies in them is of places.
func TestFacilitiesOfPlaces(t *testing.T) {
	const in = "# 나무도시 2곳 선정\n산림청은 나무도시 2곳을 선정했다.\n지역 | 대표 시설\n여주시 | 한별복지센터\n의성군 | 달무리미술관"
	if got, want := saidOf(in), "new 여주시, new 의성군"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestOtherThingsAlike: fields with who sees to them, services of other times, what is offered to
// readers, members of a committee, and what was only found are not what got something, however many.
func TestOtherThingsAlike(t *testing.T) {
	const lead = "# 규제샌드박스 과제 3건 승인\n과학기술정보통신부는 제40차 신기술·서비스 심의위원회를 열어 규제샌드박스 과제 3건을 승인했다고 밝혔다.\n"
	const lines = "\nㅇ 물결 배송 서비스(㈜가나)\nㅇ 바람 카페 플랫폼(㈜다라)\nㅇ 구름 공유 서비스(㈜마바)"
	names := func(in string) string {
		var out []string
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				out = append(out, h.Words.S)
			}
		}
		return strings.Join(out, ", ")
	}
	if got := names(lead + lines[1:]); got != "물결 배송 서비스, 바람 카페 플랫폼, 구름 공유 서비스" {
		t.Errorf("as they are: %s", got)
	}
	for _, in := range []string{
		lead + "ㅇ 교통 분야(국토교통부)\nㅇ 의료 분야(보건복지부)\nㅇ 금융 분야(금융위원회)",
		lead + "< 시장에 선보인 서비스 >" + lines, lead + "< 해외 사례 >" + lines, lead + "< 다음 회의에 오를 안건 >" + lines, lead + "< 실증이 끝난 서비스 >" + lines,
		"# 실증특례 2건 의결\n국토교통부는 규제샌드박스 위원회를 열어 실증특례 2건을 의결했다고 밝혔다.\n자세한 내용은 ‘물결 포털 서비스’와 ‘바람 종합 플랫폼’에서 확인할 수 있다.",
		"# 혁신금융서비스 2건 지정\n금융위원회는 혁신금융서비스 2건을 지정했다.\n회의에는 ▲나물결 위원(한국대) ▲나바람 위원(서울대)이 참석했다.",
		"# 규제샌드박스 과제 발굴\n과학기술정보통신부는 규제샌드박스 과제 3건을 발굴했다고 밝혔다. 관계부처 협의를 거쳐 심의할 것이다." + lines,
	} {
		if got := names(in); got != "" {
			t.Errorf("%s\n got %s", in, got)
		}
	}
}
