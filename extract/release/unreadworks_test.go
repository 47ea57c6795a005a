package release

import "testing"

// TestUnreadWorks: works that won beside those of places are noted, as the places alone have rows; a work of a place, and what somebody
// says, are none of them.
func TestUnreadWorks(t *testing.T) {
	const head = "# 물가 으뜸사례 대상에 나주시\n환경부는 ‘물가 으뜸사례 경진대회’를 열었다.\n"
	for in, want := range map[string]bool{
		"대상은 전남 나주시가 받았다.\n최우수상은 물빛공사의 ‘가뭄 예측’과 충남 서천군의 ‘골목 살리기’가 수상했다.": true,
		"대상은 물빛공사의 ‘가뭄 예측’이 차지했다.\n최우수상은 전남 나주시, 충남 서천군이 받았다.":           true,
		"대상은 전남 나주시가 받았다.\n우수상은 강원 춘천시, ㈜나루의 ‘수요 예측’이 각각 수상했다.":          true,
		"최우수상은 전남 나주시와 충남 서천군이 받았다.\n우수상에는 물빛의료원의 「환자 길잡이」가 선정됐다.":       true,
		"대상은 전남 나주시의 ‘둑 살피기’가 받았다.\n최우수상은 충남 서천군의 ‘갈대 엮기’가 받았다.":         false,
		"대상은 전남 나주시, 최우수상은 충남 서천군이 받았다.\n물빛공사의 ‘가뭄 예측’은 내년에 널리 쓰인다.":     false,
	} {
		got := false
		for _, i := range Read(written(head+in), "").Issues {
			got = got || i.Code == "unread-services"
		}
		if got != want {
			t.Errorf("%s: %v", in, got)
		}
	}
}
