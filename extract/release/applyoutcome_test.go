package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestOutcomesOfGroups: how many asked and were chosen is told of each class or status in a sentence, whatever joins the numbers; of
// places, of another year and of what does not make up the declared number it is not.
func TestOutcomesOfGroups(t *testing.T) {
	const lead = "보도시점 2025. 3. 4.(화) 12:00\n# 숲길도시 13곳 선정\n□ 산림청은 올해 ‘숲길도시’ 13곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct{ told, want string }{
		{"ㅇ 유형별로는 도심형에 9곳이 신청해 5곳, 산촌형에 20곳이 신청해 8곳이 각각 선정되었다.", "new [9곳 20곳] 도심형:5 산촌형:8"},
		{"ㅇ 도심 쉼터형(유형1)은 9개 지자체가 응모하여 5곳이, 산촌 나눔형(유형2)은 20개 지자체가 응모하여 8곳이 최종 선정됐다.", "new [9개 지자체 20개 지자체] 도심 쉼터형(유형1):5 산촌 나눔형(유형2):8"},
		{"ㅇ 도심형은 9곳 중 5곳, 산촌형은 20곳 중 8곳이 선정되었다.", "new [] 도심형:5 산촌형:8"},
		{"ㅇ 도심형 5곳(신청 9곳), 산촌형 8곳(신청 20곳)이다.", "new [9곳 20곳] 도심형:5 산촌형:8"},
		{"ㅇ 신규 지정에는 9곳이 신청해 5곳이, 재지정에는 20곳이 신청해 8곳이 지정됐다.", "new [9곳] :5; renewed [20곳] :8"},
		{"ㅇ 도심형에 9곳, 산촌형에 20곳이 신청해 각각 5곳과 8곳이 선정됐다.", "new [9곳 20곳] 도심형:5 산촌형:8"},
		{"ㅇ 신규 지정에 9곳, 재지정에 20곳이 신청하여 각각 5곳, 8곳이 지정되었다.", "new [9곳] :5; renewed [20곳] :8"},
		{"ㅇ 도심형은 9곳 중 5곳이, 산촌형은 20곳 중 8곳이 재지정됐다.", "renewed [] 도심형:5 산촌형:8"},
		{"ㅇ 도심형은 9곳 중 5곳이, 산촌형은 20곳 중 8곳이 예비로 선정되었다.", "candidate [] 도심형:5 산촌형:8"},
		{"ㅇ 도심형은 9곳 중 5곳이, 산촌형은 20곳 중 8곳이 1차 심사를 통과했다.", ""},
		{"ㅇ 지난해에는 도심형에 9곳이 신청해 5곳, 산촌형에 20곳이 신청해 8곳이 각각 선정되었다.", ""},
		{"ㅇ 경기도에는 9곳이 신청해 5곳, 강원도에는 20곳이 신청해 8곳이 선정되었다.", ""},
	} {
		var got []string
		for _, d := range Read(written(lead+c.told), "").Decisions {
			if !strings.HasPrefix(d.Words.S, strings.TrimPrefix(c.told, "ㅇ ")) || !strings.HasSuffix(d.Rule, "-counts") {
				continue
			}
			one := fmt.Sprintf("%s [%s]", d.Status, d.Applicants.Words.S)
			for _, k := range d.Counts {
				one += fmt.Sprintf(" %s:%d", k.Class.S, k.N)
			}
			got = append(got, one)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.told, s, c.want)
		}
	}
}
