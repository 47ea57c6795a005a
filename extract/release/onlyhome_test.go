package release

import (
	"strings"
	"testing"
)

// TestOnlyHome: places where those live or stand who were chosen hold nothing; ground in them does.
func TestOnlyHome(t *testing.T) {
	for in, want := range map[string]string{
		"해양수산부는 경북 영덕군에 사는 청년 3명을 은모래지기로 선정했다.":                   "",
		"해양수산부는 경북 영덕군 주민 2명과 전남 완도군 주민 1명을 은모래지기로 선정했다.":         "",
		"해양수산부는 경북 영덕군에 본사를 둔 회사와 전남 완도군에 공장을 둔 회사를 은모래지기로 인증했다.": "",
		"해양수산부는 경북 영덕군, 전남 완도군, 강원 양양군에 있는 수련원 3곳을 은모래쉼터로 인증했다.":  "",
		"해양수산부는 전남 완도군의 식당 3곳을 은모래밥상으로 선정했다.":                     "",
		"해양수산부는 경북 영덕군 소재 기업 2곳과 전남 완도군 출신 어부 3명을 은모래지기로 선정했다.":   "",
		"해양수산부는 경북 영덕군 김○○ 씨와 전남 완도군 이○○ 씨를 은모래지기로 선정했다.":         "",
		"해양수산부는 전남 완도군에 있는 식당 ‘파도밥’을 은모래쉼터로 지정했다.":                "",
		"해양수산부는 경북 영덕과 전남 완도, 강원 양양 소재 병원 3곳을 은모래쉼터로 지정했다.":       "",
		"해양수산부는 경북 영덕군과 전남 완도군의 의료기관 2곳을 은모래쉼터로 지정했다.":            "",
		"해양수산부는 경북 영덕군과 전남 완도군에 있는 도서관 2곳을 은모래쉼터로 지정했다.":          "",
		"해양수산부는 경북 영덕군과 전남 완도군에 있는 갯마을 2곳을 은모래마을로 지정했다.":          "new 경북 영덕군, new 전남 완도군",
		"해양수산부는 어르신 20명이 뜻을 모은 경북 영덕군과 전남 완도군을 은모래마을로 지정했다.":      "new 경북 영덕군, new 전남 완도군",
		"해양수산부는 경북 영덕군과 전남 완도군을 은모래마을로 지정하고 청년 3명을 보낸다고 밝혔다.":     "new 경북 영덕군, new 전남 완도군",
	} {
		if got := toldToHold("# 은모래 지정 결과\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestDecidedLater: what is only resolved on for a time to come is no decision; the year of those chosen is none such.
func TestDecidedLater(t *testing.T) {
	for in, want := range map[string]string{
		"해양수산부는 경북 영덕군을 내년에 은모래마을로 지정하기로 하고 준비에 들어갔다고 밝혔다.":      "",
		"해양수산부는 경북 영덕군의 은모래마을 지정을 다음 주에 의결한다고 밝혔다.":              "",
		"해양수산부는 오는 10월 경북 영덕군을 은모래마을로 지정하기로 했다고 밝혔다.":            "",
		"해양수산부는 2028년까지 경북 영덕군을 은모래마을로 지정하기로 했다고 밝혔다.":           "",
		"해양수산부는 경북 영덕군을 은모래마을로 지정했고, 전남 완도군은 내년에 지정하기로 했다고 밝혔다.": "new 경북 영덕군",
		"해양수산부는 경북 영덕군을 은모래마을로 지정하기로 했다고 밝혔다.":                   "new 경북 영덕군",
		"해양수산부는 2027년 은모래마을로 경북 영덕군을 선정하기로 했다고 밝혔다.":             "new 경북 영덕군",
	} {
		if got := toldToHold("# 은모래마을 지정\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestDeniedBeside: what is denied behind a decision of the release makes it no correction; a denial of what was written does.
func TestDeniedBeside(t *testing.T) {
	for in, want := range map[string]string{
		"# 은모래마을 2곳 지정\n해양수산부는 경북 영덕군과 전남 완도군을 은모래마을로 지정했다고 밝혔다.\n강원 양양군도 지정됐다고 알려졌으나 사실과 다르다.":  "result",
		"# 은모래마을 2곳 지정\n한 매체는 경북 영덕군이 은모래마을로 지정됐다고 보도했다.\n이는 사실과 다르다.":                           "correction",
		"# 은모래마을 소식\n해양수산부는 경북 영덕군을 은모래마을로 지정했다는 말은 사실과 다르다고 밝혔다.":                               "correction",
		"# 은모래마을 심사 결과\n해양수산부는 은모래마을 심사를 마쳤다.\n경북 영덕군이 지정됐다. 경남 남해군은 자료를 사실과 다르게 적어 내 지정을 취소했다.": "result",
	} {
		if got := string(Read(written(in), "").Header.Kind); !strings.HasPrefix(got, want) {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestSameDistrict: a 시·도 before another with its 구 has that, too, where it has one of the name.
func TestSameDistrict(t *testing.T) {
	for in, want := range map[string]string{
		"해양수산부는 은모래마을로 부산·인천 중구와 제주 서귀포시를 지정했다.": "new 중구, new 인천 중구, new 제주 서귀포시",
		"해양수산부는 은모래마을로 부산·서울 강남구를 지정했다.":         "new 부산, new 서울 강남구",
		"해양수산부는 은모래마을로 부산, 인천 중구를 지정했다.":         "new 부산, new 인천 중구",
	} {
		if got := toldToHold("# 은모래마을 지정\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
