package release

import (
	"strings"
	"testing"
)

// figuresToldIn are the points and shares that a text on the judging of one programme tells, by name.
func figuresToldIn(in string) string {
	var out []string
	for _, i := range Read(written("배포일 2026. 5. 7.(목)\n# 숲길행정 평가 배점 개편\n산림청은 2026년 숲길행정 평가의 지표와 배점을 고쳤다고 7일 밝혔다.\n"+in), "").Items {
		out = append(out, i.Class.S+i.Dimension.S+i.Name.S+" "+i.Points.S+i.Weight.S)
	}
	return strings.Join(out, ", ")
}

// TestPointsOfAChange: what the points were made is read by the verb alone, and what they were before is none of the rule.
func TestPointsOfAChange(t *testing.T) {
	for in, want := range map[string]string{
		"이를 ▲나무(20점) ▲물길(30점) ▲들꽃(50점)으로 변경함":              "나무 20점, 물길 30점, 들꽃 50점",
		"이를 나무(40점), 물길(60점)로 바꿨다.":                        "나무 40점, 물길 60점",
		"올해는 ①나무(45점) ②물길(55점)로 다시 조정한다.":                  "나무 45점, 물길 55점",
		"항목을 나무(25점)·물길(75점)로 개편했다.":                       "나무 25점, 물길 75점",
		"산림청은 ▲오산시(40점) ▲태백시(60점)로 점수를 조정했다.":              "",
		"심사에서 ▲경기 오산시(85점) ▲강원 태백시(15점)로 순위를 바꿨다.":         "",
		"쉼터 요금을 어른(60점), 아이(40점)로 변경했다.":                   "",
		"지금까지 평가는 ▲나무(30점) ▲물길(70점)로 구성되어 있었다.":            "",
		"그동안 나무(30점)와 물길(70점)을 평가했으나 올해부터 달라진다.":           "",
		"지난해 추진실적을 ▲나무(30점) ▲물길(30점) ▲들꽃(40점)으로 나누어 평가한다.": "나무 30점, 물길 30점, 들꽃 40점",
		"전시에는 ▲그림(20점) ▲사진(30점) ▲글씨(50점)가 나왔다.":            "",
	} {
		if got := figuresToldIn(in); got != want {
			t.Errorf("%s\n   got %q\n  want %q", in, got, want)
		}
	}
}

// TestPointsAddedUp: two parts make up the whole that is told before them or are added up, and what is added or taken is no part.
func TestPointsAddedUp(t *testing.T) {
	for in, want := range map[string]string{
		"평가는 100점 만점에 가꾸기 55점, 지키기 45점으로 나뉜다.":                                   "가꾸기 55점, 지키기 45점",
		"1,000점 만점 가운데 가꾸기 400점, 지키기 600점이다.":                                    "가꾸기 400점, 지키기 600점",
		"평가는 숲길 실적(70점)에 주민 참여(30점)를 더해 매긴다.":                                    "숲길 실적 70점, 주민 참여 30점",
		"평가는 숲길 실적(75점)과 주민 참여(25점)를 더하고 감점(10점)을 뺀다.":                           "숲길 실적 75점, 주민 참여 25점",
		"평가는 숲길 실적(60점), 주민 참여(40점)에 가점(3점)을 반영한다.":                              "숲길 실적 60점, 주민 참여 40점",
		"심사는 전문가 심사 70%, 주민 심사 30%를 반영하며, 전문가 심사는 물길 깊이(30점), 물빛(70점)을 기준으로 한다.": "물길 깊이 30점, 물빛 70점, 전문가 심사 70%, 주민 심사 30%",
		"다라공사는 100점 만점에 가꾸기 55점, 지키기 45점을 받았다.":                                  "",
		"행복도는 100점 만점에 어른 55점, 아이 45점으로 나타났다.":                                   "",
		"만족도는 100점 만점에 쉼터 60점, 안내 40점이었다.":                                       "",
		"아이들은 100점 만점에 달리기 55점, 걷기 45점이다.":                                       "",
		"100점 만점에 수원시 55점, 오산시 45점이었다.":                                          "",
	} {
		if got := figuresToldIn(in); got != want {
			t.Errorf("%s\n   got %q\n  want %q", in, got, want)
		}
	}
}
