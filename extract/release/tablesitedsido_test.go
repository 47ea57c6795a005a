package release

import "testing"

// TestSitesBesideSido: sites that begin with the place they lie in are that of these, and those that name none the 시·도's own; a
// column of what is done there says nothing of the kind.
func TestSitesBesideSido(t *testing.T) {
	table := func(rows string) string {
		return "# 자율운행지구 5곳 지정\n배포일 2025. 6. 12.\n국토교통부는 자율운행지구 5곳을 지정했다고 12일 밝혔다.\n참고 자율운행지구 지정 현황\n" + rows
	}
	for _, c := range []struct{ in, want string }{
		{"시·도 | 지구(구역) | 내용\n경기 | 안양시 동안구청~인덕원역 | 버스\n인천 | 구월·송도 | 택시\n경북 | 경주시 보문단지 | 셔틀\n경남 | 사천시 공공청사 | 버스\n전남 | 해남군 솔라시도 | 셔틀", "new 경기 안양시, new 인천, new 경북 경주시, new 경남 사천시, new 전남 해남군"},
		{"시도 | 대상지 | 내용\n부산 | 기장군 오시리아 | 셔틀\n대구 | 동구 동촌유원지 | 셔틀\n울산 | 태화강변 | 버스\n충북 | 제천시 의림지 | 택시\n충남 | 태안군 만리포 | 셔틀", "new 부산 기장군, new 대구 동구, new 울산, new 충북 제천시, new 충남 태안군"},
		{"광역 | 위치 | 내용\n강원 | 강릉시 경포대 | 셔틀\n전북 | 군산시 고군산군도 | 버스\n제주 | 첨단과학단지 | 택시\n경기 | 시흥시 배곧지구 | 버스\n전남 | 순천시 국가정원 | 셔틀", "new 강원 강릉시, new 전북 군산시, new 제주, new 경기 시흥시, new 전남 순천시"},
		{"시·도 | 지구명 | 내용\n세종 | 중앙공원 | 셔틀\n경기 | 화성시 새솔동 | 버스\n전남 | 해남군 솔라시도 | 셔틀\n경남 | 하동군 화개장터 | 버스\n충북 | 단양군 도담삼봉 | 셔틀", "new 세종, new 경기 화성시, new 전남 해남군, new 경남 하동군, new 충북 단양군"},
		{"시·도 | 지구명 | 구간\n경기 | 수원시 광교 | 역~공원\n경기 | 화성시 | 남양읍\n경기 | 용인시 동백 | 동백역\n충남 | 천안시 | 아산역\n서울 | 버스전용차로 | 도봉산역", "new 경기 수원시, new 경기 화성시, new 경기 용인시, new 충남 천안시, new 서울"},
		{"시·도 | 시·군·구 | 내용\n경기 | 안양시 | 동안구청 버스\n인천 | 중구 | 구월 택시\n경북 | 경주시 | 보문 셔틀\n경남 | 사천시 | 청사 버스\n전남 | 해남군 | 솔라 셔틀", "new 경기 안양시, new 인천 중구, new 경북 경주시, new 경남 사천시, new 전남 해남군"},
	} {
		if got := placesHeld(table(c.in)); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// placesHeld are the places that tables name, each with the 시·도 beside it.
func placesHeld(in string) (out string) {
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if out != "" {
				out += ", "
			}
			out += string(d.Status) + " "
			if !h.Province.Empty() && h.Province.S != h.Words.S {
				out += h.Province.S + " "
			}
			out += h.Words.S
		}
	}
	return out
}
