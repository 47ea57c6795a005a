package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// rulesOfResult are the items and dimensions of a table, under its words, in the result of a spring's call.
func rulesOfResult(over, rows string) string {
	f := Read(written("배포일 2026. 2. 5.(목)\n# 마을숲도시 2곳 지정\n산림청은 마을숲도시로 경기 가평군, 강원 횡성군 2곳을 지정했다고 5일 밝혔다.\n"+over+"\n"+rows), "")
	var out []string
	for _, i := range f.Items {
		var words []string
		for _, t := range []doc.Text{i.Class, i.Dimension, i.Name, i.Count, i.Points, i.Weight} {
			if !t.Empty() {
				words = append(words, t.S)
			}
		}
		out = append(out, strings.Join(words, " "))
	}
	for _, c := range f.Criteria {
		if c.Field != "dimensions" {
			continue
		}
		for k, v := range c.List {
			if k == 0 {
				out = append(out, "=")
			}
			out = append(out, v.Words.S)
		}
	}
	return strings.Join(out, ", ")
}

// TestFiguresOfNow: of the points of two years those of this one stand, whichever column they are in; new ones and renewed are sorts of those
// judged, and no years.
func TestFiguresOfNow(t *testing.T) {
	const rows = "\n나무 | 40 | 30\n물길 | 35 | 45\n쉼터 | 25 | 25\n합계 | 100 | 100"
	const first, second = "나무 40, 물길 35, 쉼터 25, =, 나무, 물길, 쉼터", "나무 30, 물길 45, 쉼터 25, =, 나무, 물길, 쉼터"
	for head, want := range map[string]string{
		"심사항목 | 배점 | ’25년 배점":     first,
		"심사항목 | 배점 | 배점(2025년)":   first,
		"심사항목 | 2025년 배점 | 배점":    second,
		"심사항목 | 배점 | 지난해 배점":      first,
		"심사항목 | 작년 배점 | 올해 배점":    second,
		"심사항목 | 올해 배점 | 작년 배점":    first,
		"심사항목 | 지난해 | 올해":         second,
		"심사항목 | 2025년 배점 | 전년 대비": first,
		"심사항목 | 신규 | 재지정":         "신규 나무 40, 재지정 나무 30, 신규 물길 35, 재지정 물길 45, 신규 쉼터 25, 재지정 쉼터 25, =, 나무, 물길, 쉼터",
		"심사항목 | 재인증 | 신규":         "재인증 나무 40, 신규 나무 30, 재인증 물길 35, 신규 물길 45, 재인증 쉼터 25, 신규 쉼터 25, =, 나무, 물길, 쉼터",
		"심사항목 | 현행 | 개정":          second,
	} {
		if got := rulesOfResult("<2026년 마을숲도시 심사기준>", head+rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
	}
}

// TestNamesOfAll: the few things whose points make up a whole are what a programme looks at; many are indicators, and what is added or taken
// off is none of them.
func TestNamesOfAll(t *testing.T) {
	for rows, want := range map[string]string{
		"심사항목 | 배점\n나무 | 60\n물길 | 40":                                               "나무 60, 물길 40, =, 나무, 물길",
		"평가항목 | 가중치(%) | 살필 점\n나무 | 60 | 나무가 자란 정도\n물길 | 40 | 물이 맑은 정도":             "나무 60, 물길 40, =, 나무, 물길",
		"심사항목 | 배점\n나무 | 60\n물길 | 40\n가점(이웃과 함께) | 3":                               "나무 60, 물길 40, 가점(이웃과 함께) 3, =, 나무, 물길",
		"심사항목 | 배점\n나무 | 60\n물길 | 40\n감점(거짓 서류) | 최대 5점":                            "나무 60, 물길 40, =, 나무, 물길",
		"심사항목 | 배점\n나무 | 60\n물길 | 40\n감점 | -5":                                      "나무 60, 물길 40, 감점 -5, =, 나무, 물길",
		"심사항목 | 배점\n나무 | 60\n감점 관리 | 40":                                            "나무 60, 감점 관리 40",
		"심사항목 | 배점\n나무 | 50\n물길 | 40":                                               "나무 50, 물길 40",
		"심사항목 | 배점\n가 | 20\n나 | 20\n다 | 10\n라 | 10\n마 | 10\n바 | 10\n사 | 10\n아 | 10": "가 20, 나 20, 다 10, 라 10, 마 10, 바 10, 사 10, 아 10",
		"평가분야 | 심사항목 | 배점\n숲 | 나무 | 60\n숲 | 풀 | 10\n물 | 샘 | 30":                     "숲 나무 60, 숲 풀 10, 물 샘 30, =, 숲, 물",
	} {
		if got := rulesOfResult("<마을숲도시 심사기준>", rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", rows, got, want)
		}
	}
}

// TestIndicatorsOfBefore: how many indicators were used until now, in a trial or at first is not asked for.
func TestIndicatorsOfBefore(t *testing.T) {
	for in, want := range map[string]string{
		"□ 지난해 새로 신청한 곳과 이어 가는 곳에 똑같이 30개 지표를 쓰던 것을 올해는 나누었다.":   "",
		"□ 모든 시군을 50개 지표로 심사하던 것을 올해부터 나누어 심사한다.":                "",
		"□ 심사는 24개 지표로 한다. 시범평가에서는 나무와 물길을 살피는 32개 지표를 썼으나 줄였다.": "indicator_count=24",
		"□ 심사는 24개 지표로 한다. 처음에는 나무와 물길을 살피는 32개 지표를 적용했지만 줄였다.":  "indicator_count=24",
		"□ 올해는 30개 지표로 심사했으나 큰 차이는 없었다.":                         "indicator_count=30",
		"□ 시범심사를 거친 올해 심사는 30개 지표로 진행했지만 큰 차이는 없었다.":             "indicator_count=30",
		"□ 심사는 15개 지표로 한다. 내년 제3회부터는 지표를 20개로 늘리는 방안을 추진한다.":     "indicator_count=15",
		"□ 심사는 15개 지표로 한다. 다음 공모부터 지표를 20개로 늘리는 방안을 검토하고 있다.":    "indicator_count=15",
		"□ 심사는 15개 지표로 하며, 다음 달 결과를 알리는 방안을 추진한다.":               "indicator_count=15",
	} {
		if got := askedIn(in); got != want {
			t.Errorf("%s\n   got %q\n  want %q", in, got, want)
		}
	}
}
