package release

import "testing"

// TestFullNameOfMinistry: the full name that the text prints beats the short form
// of the title.
func TestFullNameOfMinistry(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"printed in full", "# 문체부 차관, 숲길 찾아\n김가나 문화체육관광부 차관은 5일 나시를 찾아 의견을 들었다.", "문화체육관광부"},
		{"printed only short", "# 문체부 차관, 숲길 찾아\n김가나 차관은 5일 나시를 찾아 의견을 들었다. 문체부 관계자도 함께했다.", "문체부"},
		{"its head before it", "# 숲길에 서다\n김가나 농림축산식품부 장관이 5일 나시와 다군 두 곳을 숲길도시로 지정했다.", "농림축산식품부"},
		{"its second head before it", "# 우물 찾은 차관\n김가나 해양수산부 제2차관은 5일 나시의 우물을 둘러보고 주민과 이야기를 나누었다.", "해양수산부"},
		{"its head in a picture", "# 숲길에 서다\n김가나 농림축산식품부 장관(사진 가운데)은 5일 나시와 다군을 숲길도시로 지정했다.", "농림축산식품부"},
		{"a committee's head", "# 숲길에 서다\n숲길도시인증위원회(위원장: 김가나)는 5일 나시와 다군을 숲길도시로 인증했다고 산림청이 밝혔다.", "산림청"},
		{"alone at the head", "국무조정실 | 보도자료\n# 숲길행정 평가, 지표 줄인다\n정부는 6월 30일 회의에서 평가 계획을 의결하였다.\n지난해에는 농림축산식품부, 국세청 등 12개 기관이 우수기관에 뽑혔다.", "국무조정실"},
		{"alone at the head, where another tells", "산림청\n# 숲길에 서다\n환경부는 5일 나시와 다군을 숲길도시로 지정했다.", "환경부"},
		{"alone at the head, where another told it at the end", "환경부 | 보도자료\n# 숲길에 서다\n나시와 다군이 숲길도시로 지정됐다고 산림청이 밝혔다.", "산림청"},
		{"a former agency", "# 숲길에 서다\n소방방재청은 5일 나시와 다군을 숲길도시로 지정했다. 해양수산부가 우수 기관으로 뽑혔다.", "소방방재청"},
		{"it says who it is", "들꽃마을 소식 전해요\n안녕하세요, 환경부입니다. 환경부와 문화체육관광부가 함께 뽑는 들꽃마을 3곳이 새로 정해졌어요!", "환경부"},
		{"another says who it is", "들꽃마을 소식 전해요\n들꽃마을을 가꾸는 산림청이에요. 산림청은 문화체육관광부와 함께 3곳을 새로 뽑았어요!", "산림청"},
		{"in a sentence of joy", "들꽃마을 소식 전해요\n환경부는 지난 3월 공모로 여덟 곳의 신청을 받았고, 이 가운데 3곳을 새로 선정했습니다! 🌼\n▶ 강원 평창군, 충북 괴산군, 전남 구례군", "환경부"},
	} {
		if got := Read(written(c.in), "").Header.Agency.Words.S; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestLivelySentences: a sentence of a web page ends with other marks than a full stop;
// a title in the present does so too, and is none.
func TestLivelySentences(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"산림청은 지난 3월 공모를 거쳐 들꽃마을 세 곳을 새로 선정했습니다! 🌼", true},
		{"들꽃마을 세 곳이 새로 지정됐습니다!! 앞으로 3년 동안 길을 손봅니다", true},
		{"올봄 들꽃마을 세 곳이 여러분과 함께 걷는 길을 열고 손님을 기다립니다!", false},
		{"들꽃마을, 올해 새로운 세 곳 공개! 어디로 갈지 미리 알아보는 봄나들이 🌼", false},
	} {
		if got := isSentence(c.in); got != c.want {
			t.Errorf("%s: %v", c.in, got)
		}
	}
}

// TestAgencyBySource: a report names the ministry that it has its news from.
func TestAgencyBySource(t *testing.T) {
	for in, want := range map[string]string{
		"# 물결마을 세 곳 지정\n6일 환경부에 따르면 올해 물결마을로 강원 원주시, 전남 보성군 등 2곳이 지정됐다.":  "환경부",
		"# 물결마을 세 곳 지정\n올해 물결마을 2곳이 지정됐다. 해양수산부에 따르면 신청한 곳은 9곳이다.":        "해양수산부",
		"# 물결마을 총회 개막\n나루한국위원회(사무총장 한가람)와 경기 오산시(시장 나들)는 6일 물결마을 총회를 연다.": "나루한국위원회",
		"# 물결마을 세 곳 지정\n강원 원주시는 환경부에 물결마을 지정을 요청했다고 밝혔다.":                 "원주시",
	} {
		if got := Read(written(in), "").Header.Agency.Words.S; got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

// TestAgencyOfAPlace: a province that tells of itself behind the lines of a summary, where a field of the board ends like a body.
func TestAgencyOfAPlace(t *testing.T) {
	for in, want := range map[string]string{
		"# 물결마을 세 곳 인증\n연락처\n○ 경기도, 물결마을 심사 결과를 내놓았다.\n경기도가 오산시 등 3곳을 물결마을로 인증했다고 27일 밝혔다.":                  "경기도",
		"# 물결마을 경기 세 곳 인증\n- 환경부 1·2차 심사 모두 통과…국비 9억 원 확보 -\n경기도는 환경부가 뽑는 물결마을에 도내 오산시 등 3곳이 인증됐다고 27일 밝혔다.": "경기도",
		"# 물결마을 경기 70곳 신청\n-오산 12·이천 10곳 등 … 환경부, 12월 말 100곳 안팎 선정-\n경기도는 환경부의 물결마을 공모에 70곳이 신청했다고 27일 밝혔다.": "경기도",
		"# 오산시 등 경기 3개 시 물결대상 수상\n- 오산시 대통령상, 이천·여주시 환경부 장관상 -\n경기도는 환경부의 물결대상에서 오산시 등 3곳이 수상했다고 27일 밝혔다.":   "경기도",
		"# 오산시, 물결마을 인증\n- 환경부 공모에서 12곳과 겨뤄 -\n오산시는 물결마을로 인증됐다고 27일 밝혔다.":                                    "오산시",
		"# 오산시, 물결마을 인증\n- 환경부 평가에서 으뜸 -\n오산시는 물결마을로 인증됐다고 27일 밝혔다.":                                         "오산시",
		"# 물결마을 세 곳 인증\n- 환경부 심사 결과 오산시 등 3곳 인증 -\n물결마을로 오산시, 서천군, 태백시가 인증됐다.\n오산시는 물결마을로 인증됐다고 밝혔다.":        "환경부",
		"# 물결마을 세 곳 인증\n- 환경부 물환경정책과 -\n오산시는 물결마을로 인증됐다.":                                                    "환경부",
		"# 물결마을 세 곳 인증\n- 환경부, 오산시 등 물결마을 발표 -\n오산시는 물결마을로 인증됐다.":                                            "환경부",
		"# 강원, 산림청 물결마을 3개 시군 인증\n강원특별자치도는 산림청이 뽑는 물결마을에 춘천시 등 3곳이 인증됐다고 4일 밝혔다.":                            "강원특별자치도",
		"# 물결마을 세 곳 인증\n연락처\n올해 물결마을로 오산시 등 3곳이 인증됐다.":                                                       "",
		"# 물결마을 세 곳 인증\n물결마을로 오산시 등 3곳이 인증됐다.\n오산시는 물길을 넓힌다.":                                                "",
	} {
		if got := Read(written(in), "").Header.Agency.Words.S; got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
