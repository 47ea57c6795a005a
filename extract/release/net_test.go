package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestNet: what is built like a decision on places or services and gave no row is an issue, whatever its
// words are; what was before, is asked for, or only happens there is none.
func TestNet(t *testing.T) {
	for in, want := range map[string]string{
		"# 물빛도시 구역 넓힌다\n해양수산부는 전남 여수시와 경남 거창군의 물빛도시 구역을 넓히는 방안을 확정했다고 밝혔다.":                         "unread-decision",
		"# 물빛도시 지정 추진\n해양수산부는 전남 여수시와 경남 거창군을 물빛도시 예비 대상에 올렸다고 7일 밝혔다.":                             "unread-decision",
		"# 물빛도시 심의 결과\n해양수산부는 물빛도시 심의 결과를 발표했다.\nㅇ 지정 : 전남 여수시, 경남 거창군\nㅇ 조건이 붙은 지정 : 강원 태백시":       "unread-decision",
		"# 물빛도시 심의 결과\n해양수산부는 물빛도시 심의 결과 전남 여수시는 지정, 경남 거창군은 조건을 붙여 지정, 강원 태백시는 더 보기로 했다고 밝혔다.":     "unread-decision",
		"# 물빛도시 5곳으로 늘린다\n해양수산부는 물빛도시를 3곳에서 5곳으로 늘린다고 밝혔다. 새로 함께하는 2곳은 전남 여수시, 경남 거창군이다.":           "unread-decision",
		"# 물빛도시 승격\n해양수산부는 전남 여수시와 경남 거창군을 물빛도시로 끌어올렸다고 7일 밝혔다.":                                    "unread-decision",
		"# 물빛도시 반납\n해양수산부는 전남 여수시의 물빛도시 반납 신청을 받아들이기로 7일 의결했다.":                                     "unread-decision",
		"# 물빛도시 해제\n해양수산부는 전남 여수시와 경남 거창군을 물빛도시에서 풀었다고 7일 밝혔다.":                                     "unread-decision",
		"# 물빛도시 지정서 수여\n해양수산부는 지난 4일 물빛도시로 지정한 전남 여수시와 경남 거창군에 7일 지정서를 건넸다고 밝혔다.":                   "unread-decision",
		"# 물빛도시 안내\n해양수산부는 전남 여수시와 경남 거창군을 물빛도시 길목으로 이어 주는 배를 띄웠다고 7일 밝혔다.":                         "",
		"# 물빛도시 소식\n해양수산부는 전남 여수시와 경남 거창군에서 물빛도시 설명회를 열었다고 밝혔다.":                                    "",
		"# 물빛도시 소식\n전남 여수시와 경남 거창군은 해양수산부에 물빛도시 지정을 요청했다고 밝혔다.":                                     "",
		"# 물빛도시 소식\n전남 여수시는 2019년 경남 거창군과 함께 물빛도시로 뽑혔다.":                                            "",
		"# 물빛도시 2곳 지정\n해양수산부는 전남 여수시와 경남 거창군 2곳을 물빛도시로 지정했다.\n강원 태백시에서는 물길을 청소했다.":                  "",
		"전라남도 2026. 6. 9.\n# 물빛도시 2곳 선정\n전남도가 물빛도시로 여수시와 해남군을 선정했다.":                                "",
		"전라남도 2026. 6. 9.\n# 물빛도시에 여수시·해남군\n전남도는 심사를 거쳐 물빛도시로 여수시와 해남군을 골랐다고 밝혔다.":                  "",
		"# 물빛도시 2곳 선정\n전남도는 물빛도시로 여수시와 해남군을 골랐다고 9일 밝혔다.\n전남도는 두 달의 심사 끝에 이같이 결정했다.":                "",
		"전라남도 2026. 6. 9.\n# 물빛도시 2곳\n전라남도(도지사 김온)는 물빛도시 2곳에 증서를 전달했다고 밝혔다. 물빛도시로는 여수시와 해남군이 선정됐다.": "",
		"# 하늘길 규제 특례\n국토교통부는 6일 하늘길혁신위원회를 열고 ‘산길 짐꾼 로봇’(다람기계), ‘옥상 착륙 안내’(바람소리) 등에 특례를 주기로 했다.":     "unread-services",
		"# 하늘길 규제 특례 안내서\n국토교통부는 하늘길 규제샌드박스를 알리는 책자를 냈다.\nㅇ 산길 짐꾼 로봇(㈜다람기계)\nㅇ 옥상 착륙 안내(㈜바람소리)":     "",
	} {
		f := Read(written(in), "")
		got := ""
		for _, i := range f.Issues {
			if strings.HasPrefix(i.Code, "unread-") {
				got = i.Code
			}
		}
		if got == "unread-places" && want == "unread-decision" {
			continue // told by another
		}
		if got == "" && want != "" && allHeld(f, in, "여수", "거창", "태백") {
			continue // a reader knows the words by now
		}
		if got != want {
			t.Errorf("%s\n   got  %q\n   want %q", in, got, want)
		}
	}
}

// allHeld says that each of the places that a text names is said to hold something.
func allHeld(f *Facts, text string, places ...string) bool {
	held := fmt.Sprint(heldIn(f))
	for _, p := range places {
		if strings.Contains(text, p) && !strings.Contains(held, p) {
			return false
		}
	}
	return true
}

// TestNothingReadIsSaid: a release whose first sentences tell of a decision made now, of which nothing was read, says so; one on
// plans, calls, events or another time does not.
func TestNothingReadIsSaid(t *testing.T) {
	for in, want := range map[string]bool{
		"# 올해의 물가 이야기꾼\n올해의 물가 이야기꾼이 최종 확정됐다. 강 이야기, 바다 이야기, 샘 이야기 세 편이다.": true,
		"# 나루 소리방 이야기\n나루 소리방은 지난해 환경부 공모에서 선정됐다.":                         false,
		"# 나루 소리방 설명회\n강원도는 9일 나루 소리방 설명회를 열었다. 다음 달 대상지를 선정할 예정이다.":       false,
		"# 나루 소리방 늘린다\n강원도는 나루 소리방을 2030년까지 20곳으로 늘린다.":                    false,
	} {
		got := false
		for _, i := range Read(written("배포일 2024. 11. 9.(토)\n"+in), "").Issues {
			got = got || i.Code == "unread-decision"
		}
		if got != want {
			t.Errorf("%s\n   said %v", in, got)
		}
	}
}
