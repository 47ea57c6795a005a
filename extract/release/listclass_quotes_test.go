package release

import "testing"

// TestQuoteWithinClass: a class of which only a part stands in quotes is read to its end.
func TestQuoteWithinClass(t *testing.T) {
	for in, want := range map[string]string{
		"‘자립’형은 강원 강릉시, ‘나눔’형은 강원 태백시가": "new 강원 강릉시:자립’형, new 강원 태백시:나눔’형",
		"‘자립’형에 강원 강릉시, “나눔”형에 강원 태백시가": "new 강원 강릉시:자립’형, new 강원 태백시:나눔”형",
		"‘자립형’은 강원 강릉시, ‘나눔형’은 강원 태백시가": "new 강원 강릉시:자립형, new 강원 태백시:나눔형",
		"환경부 장”관상은 강원 강릉시, 강원 태백시가 각각":  "new 강원 강릉시:장”관상, new 강원 태백시:장”관상",
	} {
		if got := saidOf("# 맑은고을 2곳 선정\n환경부는 맑은고을 2곳을 선정했다. " + in + " 선정됐다."); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}
