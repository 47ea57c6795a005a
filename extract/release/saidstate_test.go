package release

import (
	"strings"
	"testing"
)

// TestStateBeside: how things stand and what led here is told beside a decision, and is none.
func TestStateBeside(t *testing.T) {
	const lead = "보도시점 2022. 6. 12.(일)\n산림청, 서귀포·고창을 숲길도시로 신규 인증\n산림청은 서귀포시, 고창군을 숲길도시로 신규 인증했다고 밝혔다.\n"
	const own = "new 서귀포, new 고창, new 서귀포시, new 고창군"
	for _, c := range []struct{ name, text, want string }{
		{"row of how things stand", "[붙임] 숲길도시 제도 개요\n인증기간 | 6년(재심사를 거쳐 연장)\n국내 현황 | 창녕군·인제군(’18년), 서귀포시·고창군(’22년)", own},
		{"row of earlier ones", "[붙임] 숲길도시 제도 개요\n구분 | 내용\n지정기간 | 5년(연장 가능)\n기지정 도시 | 창녕군·인제군", own},
		{"candidates who then applied", "산림청은 2019년부터 후보지를 공모해 안동시, 김천시를 후보지로 정하고 2021년 3월 사무국에 인증 신청서를 제출했다.", own},
		{"candidates who were then looked at", "산림청은 안동시, 김천시를 예비도시로 지정한 뒤 2021년 현장을 평가했다.", own},
		{"a year of what else is done", "안동시, 김천시를 숲길도시로 추가 지정하고, 2021년부터 추진해 온 숲길 사업과 연계해 지원한다.", own + ", new 안동시, new 김천시"},
		{"a year of a ground", "안동시, 김천시를 숲길도시로 추가 지정하고, 2021년 마련한 기준에 따라 지원한다.", own + ", new 안동시, new 김천시"},
		{"a year of the first", "안동시, 김천시를 숲길도시로 추가 지정해, 2019년 첫 지정 이후 모두 20곳이 됐다.", own + ", new 안동시, new 김천시"},
		{"compared with a year", "평가 결과 안동시, 김천시가 숲길도시로 추가 지정됐으며 2021년 대비 예산도 두 배로 확대됐다.", own + ", new 안동시, new 김천시"},
		{"others of a year", "위원회는 안동시, 김천시를 숲길도시로 추가 지정하고, 2021년 우수 도시에도 예산을 지원하였다.", own + ", new 안동시, new 김천시"},
		{"beside others of that year", "안동시, 김천시를 숲길도시로 추가 지정하고 2021년 지정한 남원시를 해제했다.", own + ", new 안동시, new 김천시, revoked 남원시"},
		{"before what is to come", "안동시, 김천시를 예비도시로 지정하고 2023년 3월 협약을 맺을 예정이다.", own + ", candidate 안동시, candidate 김천시"},
	} {
		if got := saidOf(lead + c.text); got != c.want {
			t.Errorf("%s: read %s, want %s", c.name, got, c.want)
		}
	}
}

// TestZonesThatArePlaces: a column of zones is that of places where its cells name these.
func TestZonesThatArePlaces(t *testing.T) {
	for _, what := range []string{"서비스", "사업내용", "운행 서비스"} {
		got := saidOf("보도시점 2025. 6. 12.(목)\n나눔 시범운행지구 2곳 신규 지정\n국토교통부는 나눔 시범운행지구 2곳을 신규 지정했다고 밝혔다.\n" +
			"시·도 | 지구명(운영구간) | " + what + "\n전남 | 순천시(정원 일원) | 관광형 셔틀\n경북 | 경주시(호수단지) | 심야 버스")
		if want := "new 전남 순천시, new 경북 경주시"; got != want {
			t.Errorf("%s: read %s, want %s", what, got, want)
		}
	}
}

// TestZonesCalledAfterOthers: zones whose names only begin as places do leave the 시·도 beside them.
func TestZonesCalledAfterOthers(t *testing.T) {
	got := saidOf("보도시점 2025. 6. 12.(목)\n나눔지구 2곳 지정\n국토교통부는 나눔지구 2곳을 지정했다고 밝혔다.\n나눔지구 지정 결과\n시도 | 지구명 | 면적\n경북 | 안동 | 30\n전남 | 남해 | 20")
	if want := "new 경북, new 전남"; got != want {
		t.Errorf("read %s, want %s", got, want)
	}
}

// TestRowsOfThisDecision: a row that is labelled as a state of things completes a list of the text, and tells renewals.
func TestRowsOfThisDecision(t *testing.T) {
	const lead = "보도시점 2025. 6. 12.(목)\n국토교통부, 나눔도시 5곳 지정\n국토교통부는 안동시 등 5곳을 나눔도시로 지정했다고 밝혔다.\n나눔도시 지정 결과\n"
	for rows, want := range map[string]string{
		"구분 | 지자체\n지정 현황(5곳) | 안동시, 김천시, 영주시, 상주시, 문경시": "new 안동시, new 김천시, new 영주시, new 상주시, new 문경시",
		"구분 | 지역\n신규 | 안동시, 김천시\n기존 도시 재인증 | 영주시, 상주시":  "new 안동시, new 김천시, renewed 영주시:기존 도시, renewed 상주시:기존 도시",
	} {
		if got := saidOf(lead + rows); got != want {
			t.Errorf("%s: read %s, want %s", rows, got, want)
		}
	}
	got := saidOf("보도시점 2025. 6. 12.(목)\n나눔과제 2건 선정\n국토교통부는 나눔과제 2건을 선정했다고 밝혔다.\n나눔과제 선정 결과\n과제명 | 주관기업\n안동시(자율주행 버스) | ㈜나눔\n김천시(스마트 주차) | ㈜행복")
	if want := "new 안동시(자율주행 버스), new 김천시(스마트 주차)"; got != want {
		t.Errorf("projects called after places: read %s, want %s", got, want)
	}
}

// TestRowsBesideOtherSpelling: a place told with its 시·도 and without is one, so that a list of some is none of all.
func TestRowsBesideOtherSpelling(t *testing.T) {
	got := saidOf("보도시점 2025. 6. 12.(목)\n안동·김천 등 나눔도시 4곳 지정\n국토교통부는 경북 안동시, 경북 김천시 등 4곳을 나눔도시로 지정했다고 밝혔다.\n나눔도시 지정 결과\n" +
		"구분 | 지자체\n지정 현황 | 안동시, 김천시, 영주시, 상주시")
	for _, name := range []string{"영주시", "상주시"} {
		if !strings.Contains(got, "new "+name) {
			t.Errorf("read %s, want %s too", got, name)
		}
	}
}

// TestStandingRounds: a list of all rounds is no decision where the text decides on none.
func TestStandingRounds(t *testing.T) {
	got := saidOf("보도시점 2021. 7. 22.(목)\n나눔특구 2년, 투자 1조원\n중소벤처기업부는 나눔특구의 추진 성과를 점검한 결과를 발표하였다.\n참고 나눔특구 지정 현황(5개)\n" +
		"차수 | 특구\n1차(3) | 강원, 대구, 전남\n2차(2) | 광주, 울산")
	if got != "" {
		t.Errorf("read %s, want none", got)
	}
	got = saidOf("보도시점 2025. 6. 12.(목)\n나눔도시 지정 결과\n국토교통부는 나눔도시를 지정했다고 밝혔다.\n나눔도시 지정 현황\n차수 | 지역\n1차 | 안동시\n2차 | 영주시")
	if want := "new 안동시, new 영주시"; got != want {
		t.Errorf("rounds of a result: read %s, want %s", got, want)
	}
}
