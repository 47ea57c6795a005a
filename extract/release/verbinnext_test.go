package release

import (
	"fmt"
	"testing"
)

// TestLinesThatShareAVerb: a line that breaks off behind its subject or object goes on in the next of its list, where the verb stands.
func TestLinesThatShareAVerb(t *testing.T) {
	const lead = "배포일 2025. 3. 4.(화)\n# 숲길도시 4곳 선정\n□ 산림청은 올해 ‘숲길도시’ 4곳을 선정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"ㅇ 도심형에는 경기 가평군, 충북 괴산군이,\nㅇ 산촌형에는 부산 사하구, 인천 남동구가 각각 선정되었다.":         " 가평군 괴산군 사하구 남동구",
		"ㅇ 도심형으로는 경기 가평군과 충북 괴산군을,\nㅇ 산촌형으로는 부산 사하구와 인천 남동구를 각각 지정하였다.":       " 가평군 괴산군 사하구 남동구",
		"ㅇ 산림청은 국비 10억 원을,\nㅇ 경기 가평군과 충북 괴산군은 지방비 5억 원을 각각 투입하였다.":            "",
		"ㅇ 서류평가에서는 경기 가평군, 충북 괴산군이,\nㅇ 최종평가에서는 부산 사하구, 인천 남동구가 각각 선정되었다.":     " 사하구 남동구",
		"ㅇ 1차 평가에서는 경기 가평군, 충북 괴산군이,\nㅇ 2차 평가에서는 부산 사하구, 인천 남동구가 각각 선정되었다.":   " 사하구 남동구",
		"ㅇ 현장평가위원은 경기 가평군, 충북 괴산군을,\nㅇ 선정위원회는 부산 사하구, 인천 남동구를 각각 숲길도시로 선정했다.": " 사하구 남동구",
		"ㅇ 도심형은 경기 가평군, 충북 괴산군을,\nㅇ 산촌형은 부산 사하구, 인천 남동구를 각각 지정하였다.":           " 가평군 괴산군 사하구 남동구",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				got += fmt.Sprintf(" %s", lastWord(h.Words.S))
			}
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
