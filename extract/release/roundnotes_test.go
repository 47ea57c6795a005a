package release

import (
	"strings"
	"testing"
)

// toldToHold are the holders of all decisions with their statuses, base years and applicants.
func toldToHold(in string) string {
	var out []string
	f := Read(written("2026. 6. 9. 환경부\n"+in), "")
	for _, d := range f.Decisions {
		if d.Where == InTitle {
			continue
		}
		for _, h := range d.Holders {
			s := string(d.Status) + " " + h.Words.S + plusProviders(&h)
			if h.BaseYear.S != "" {
				s += "~" + h.BaseYear.S
			}
			out = append(out, s)
		}
		if d.Applicants.Said() {
			out = append(out, "of "+d.Applicants.Words.S)
		}
	}
	return strings.Join(out, ", ")
}

// TestNotesOfEarlierRounds: a note lists those of an earlier round or year, as its label says.
func TestNotesOfEarlierRounds(t *testing.T) {
	const said = "# 물길도시 2곳 선정\n환경부는 제3차 공모를 통해 물길도시로 강원 태백시와 충남 서천군을 선정했다고 9일 밝혔다.\n"
	const two = "new 강원 태백시, new 충남 서천군"
	for _, note := range []string{
		"※ 제2차(2024년) 선정 도시: 경북 울진군, 전남 장흥군",
		"* 지난 제2차 선정지(2024): 경북 울진군, 전남 장흥군",
		"* (’24년 지정) 경북 울진군, 전남 장흥군",
		"※ ’24년 지정: 경북 울진군, 전남 장흥군",
		"※ 2023년 선정 지역 : 경북 울진군, 전남 장흥군",
	} {
		if got := toldToHold(said + note); got != two {
			t.Errorf("%s\n   got  %s\n   want %s", note, got, two)
		}
	}
	const only = "# 2025년 물길도시 선정\n환경부는 2025년 물길도시 2곳을 선정했다고 9일 밝혔다.\n※ 2025년 선정 도시: 경북 울진군, 전남 장흥군"
	if got := toldToHold(only); got != "new 경북 울진군, new 전남 장흥군" {
		t.Errorf("the year of the decision: %s", got)
	}
}

// TestAppliedAsOne: a few that applied together are no number of applicants.
func TestAppliedAsOne(t *testing.T) {
	const said = "# 물길도시 3곳 선정\n환경부는 물길도시로 강원 태백시와 충남 서천·부여군(공동)을 선정했다고 9일 밝혔다.\n"
	for in, want := range map[string]string{
		"이번 공모에는 14개 시·군이 신청했다. 서천군과 부여군은 두 지역이 강을 따라 공동으로 신청해 눈길을 끌었다.": "of 14개 시·군",
		"두 군이 손잡고 신청한 것은 이번이 처음이다.":                                      "",
		"이번 공모에는 14개 시·군이 함께 신청했다.":                                      "of 14개 시·군",
	} {
		if got := toldToHold(said + in); strings.Contains(got, "of ") != (want != "") || !strings.HasSuffix(got, want) {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestWentThroughCandidates: what those chosen went through before is not what they become.
func TestWentThroughCandidates(t *testing.T) {
	for _, s := range []string{
		"태백시와 서천군은 1년간 예비사업을 거쳐 물길도시로 지정됐다.",
		"태백시와 서천군은 예비 기간을 마치고 물길도시로 최종 지정됐다.",
	} {
		if got := toldToHold("# 물길도시 2곳 지정\n환경부는 물길도시 2곳을 지정했다고 9일 밝혔다.\n" + s); got != "new 태백시, new 서천군" {
			t.Errorf("%s\n   got  %s", s, got)
		}
	}
}

// TestPraisedAmongHolders: those who get a prize as the best of all are not chosen for the programme.
func TestPraisedAmongHolders(t *testing.T) {
	const said = "# 물길도시 2곳 지정\n환경부는 물길도시로 강원 태백시와 충남 서천군을 새로 지정했다고 9일 밝혔다.\n"
	for _, s := range []string{
		"올해 우수 지자체로는 경북 울진군과 전남 장흥군이 뽑혀 표창을 받는다.",
		"행사에서는 경북 울진군과 전남 장흥군이 우수 도시로 선정돼 장관 표창을 받는다.",
	} {
		if got := toldToHold(said + s); got != "new 강원 태백시, new 충남 서천군" {
			t.Errorf("%s\n   got  %s", s, got)
		}
	}
}

// TestEvaluatedBefore: the year beside what an evaluation came to is that of the designation evaluated, also where it was put off.
func TestEvaluatedBefore(t *testing.T) {
	const in = "# 물길도시 재지정 평가 결과\n환경부는 물길도시 4곳의 재지정 평가 결과를 9일 발표했다.\n□ 평가 결과\n\n| 평가 결과 | 시도 | 도시 | 지정 연도 |\n| 재지정(2) | 강원 | 태백시 | 2021 |\n| 재지정(2) | 충남 | 서천군 | 2022 |\n| 유예(1) | 경북 | 울진군 | 2022 |\n| 해제(1) | 전남 | 장흥군 | 2021 |"
	const want = "renewed 태백시~2021, renewed 서천군~2022, deferred 울진군~2022, revoked 장흥군~2021"
	if got := toldToHold(in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestLabelBeforeQuote: a label in a bracket before a quoted name is not who has it, and a bracket behind the word for what it is
// tells that.
func TestLabelBeforeQuote(t *testing.T) {
	const in = "# 탈것 규제샌드박스 3건 특례 부여\n□ 국토교통부는 탈것 규제샌드박스 3건에 대해 규제특례를 부여했다고 밝혔다.\n□ 규제특례를 받은 서비스는 다음과 같다.\nㅇ (약자) ‘함께 타는 밤길’ 서비스(㈜두레길)는 이웃이 함께 타는 차를 부르는 서비스이다.\nㅇ (물류) ‘빈 칸에 싣는 새벽’ 서비스(온누리공사, ㈜새길)는 빈 열차로 짐을 나른다.\nㅇ (정비) ‘집 앞에서 살피는 전지’ 서비스(㈜전지의사)는 집 앞에서 차를 살핀다."
	const want = "new 함께 타는 밤길+㈜두레길, new 빈 칸에 싣는 새벽+온누리공사+㈜새길, new 집 앞에서 살피는 전지+㈜전지의사"
	if got := strings.ReplaceAll(strings.ReplaceAll(toldToHold(in), "‘", ""), "’", ""); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestHalfQuotedMaker: half of what is quoted before a name is not who has it.
func TestHalfQuotedMaker(t *testing.T) {
	const in = "# 돌봄 규제특례 1건 신규, 2건 연장\n보건복지부는 1건의 돌봄 규제특례를 새로 승인하고 2건의 특례 기간을 연장했다.\n신규 승인된 과제는 집에서 받는 훈련(㈜걸음)이다.\n기간이 연장된 과제는 ‘함께 타는 목욕차’(㈜맑은샘)와 ‘손끝으로 읽는 봉투’(사단법인 손길)로, 두 해 더 운영된다."
	if got := toldToHold(in); strings.Contains(got, "목욕차’(㈜맑은샘)와") || !strings.Contains(got, "봉투") {
		t.Errorf("got %s", got)
	}
}
