package release

import "testing"

// TestExamplesOfLists: a lead that calls one of those listed below in words of its own names no other; what it calls stays
// where no list of as many as are counted has it.
func TestExamplesOfLists(t *testing.T) {
	const (
		list  = "지정된 제품은 다음과 같다.\n- 뱃길안개예보장치(㈜물그림): 안개를 미리 안다.\n- 갯벌 지킴 신호등(온누리 주식회사): 물때를 알린다.\n- 등대 불빛 조절기((주)새길): 불빛을 맞춘다."
		three = "new 뱃길안개예보장치+㈜물그림, new 갯벌 지킴 신호등+온누리 주식회사, new 등대 불빛 조절기+(주)새길"
	)
	lead := func(what string) string {
		return "해양수산부(장관 한가람)는 " + what + " 3개 제품을 우수 물길서비스로 지정했다고 12일 밝혔다.\n" + list
	}
	for _, c := range []struct{ in, want string }{
		{lead("인공지능 기반 뱃길 안개 예보 장치 등"), three},
		{lead("올해 상반기에 뱃길 안개 예보기 등"), three},
		{lead("‘갯벌 신호등’ 등"), three},
		{lead("뱃길 안개 예보기와 갯벌 신호등 등"), three},
		{lead("지난달 등대 불빛 조정 장치 등"), three},
		{lead("1/4분기에 "), three},
		{lead("물고기 셈틀 등"), "new 물고기 셈틀"},                                       // says none of them
		{lead("뱃길 안개 셈틀, 갯벌 셈틀, 등대 셈틀"), "new 뱃길 안개 셈틀, new 갯벌 셈틀, new 등대 셈틀"}, // names all
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestTimesBeforeNames: the part of a year before a name is none of it.
func TestTimesBeforeNames(t *testing.T) {
	for _, lead := range []string{"2026년 1분기에 ", "올해 상반기에 ", "이번 분기에는 ", "올해 들어 ", "2026년에 ", "3월에만 ", "1/4분기에 ", "지난달 ", "올 상반기 ", "상반기 중 "} {
		in := "식품의약품안전처는 " + lead + "갯벌 안개 예보기 등 3개 제품을 혁신서비스로 지정했다고 25일 밝혔다."
		if got, want := offeredIn(in), "new 갯벌 안개 예보기"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	for _, name := range []string{"3월 만세길 지도", "상반기 결산 도우미", "2026 안개 예보기"} {
		in := "식품의약품안전처는 " + name + " 등 3개 제품을 혁신서비스로 지정했다고 25일 밝혔다."
		if got, want := offeredIn(in), "new "+name; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestNumbersBesideMakers: the number or grade of a certificate beside a maker is no maker.
func TestNumbersBesideMakers(t *testing.T) {
	const lead = "해양수산부는 3개 제품을 우수 물길서비스로 지정했다고 12일 밝혔다.\n지정된 제품은 다음과 같다.\n"
	const want = "new 뱃길 안개 예보기+물그림, new 갯벌 지킴 신호등+온누리, new 등대 불빛 조절기+새길"
	for _, form := range []string{"제%호", "지정번호 2025-%호", "%등급", "인증 제%호"} {
		in := lead
		for i, s := range []string{"뱃길 안개 예보기(물그림, ", "갯벌 지킴 신호등(온누리, ", "등대 불빛 조절기(새길, "} {
			n := string(rune('1' + i))
			in += "- " + s
			for _, r := range form {
				if r == '%' {
					in += n
				} else {
					in += string(r)
				}
			}
			in += "): 좋다.\n"
		}
		if got := offeredIn(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
