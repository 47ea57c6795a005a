package release

import "testing"

// TestMakersBeforeQuotes: a company stands right before what it made, without a particle, whatever became of it.
func TestMakersBeforeQuotes(t *testing.T) {
	const lead = "□ 국토교통부는 스마트도시 서비스 2건을 인증했다.\nㅇ 새로 인증된 서비스는 ㈜해솔의 ‘골목 방범’, ㈜다온의 ‘물길 지도’다.\n"
	const two = "new 골목 방범+㈜해솔, new 물길 지도+㈜다온, "
	for in, want := range map[string]string{
		lead + "□ ㈜가온 ‘눈길 살핌이’와 두레㈜ ‘손짓 길동무’는 인증을 연장했다.":                         two + "renewed 눈길 살핌이+㈜가온, renewed 손짓 길동무+두레㈜",
		lead + "□ 2021년에 인증을 받은 ㈜가온 ‘눈길 살핌이’와 ㈜두레 ‘손짓 길동무’는 심사를 거쳐 인증이 2년 연장됐다.": two + "renewed 눈길 살핌이+㈜가온, renewed 손짓 길동무+㈜두레",
		lead + "□ 주식회사 가온 ‘눈길 살핌이’는 인증이 취소됐다.":                                   two + "revoked 눈길 살핌이+주식회사 가온",
		lead + "□ 농업회사법인 가온 ‘눈길 살핌이’, 두레 주식회사 ‘손짓 길동무’는 인증을 연장했다.":               two + "renewed 눈길 살핌이+농업회사법인 가온, renewed 손짓 길동무+두레 주식회사",
		lead + "□ ㈜가온 외 2개사 ‘눈길 살핌이’는 인증을 연장했다.":                                 two + "renewed 눈길 살핌이+㈜가온(외 2개사)",
		lead + "□ ㈜두레 ‘손짓 길동무’는 특허청의 우수발명품 인증을 받았다.":                             two[:len(two)-2],
		lead + "□ ㈜두레 ‘손짓 길동무’는 한빛협회로부터 인증을 받았다.":                                two[:len(two)-2],
		lead + "□ ㈜두레 ‘손짓 길동무’는 심사를 거쳐 인증을 받았다.":                                 two + "new 손짓 길동무+㈜두레",
		lead + "□ 국토교통부는 ㈜가온과 ‘눈길 살핌이’를 알리는 행사를 연다.":                             two[:len(two)-2],
		lead + "□ 주식회사 가온은 ‘눈길은 멀다’라고 말했다.":                                      two[:len(two)-2],
	} {
		if got := offeredIn(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestFieldsInQuotes: quoted words before the word for a field name the field, and no service; as classes they have no quotes.
func TestFieldsInQuotes(t *testing.T) {
	const head = "# 눈길안전제품 4개 인증\n산림청은 눈길안전제품 4개를 새롭게 인증했다고 밝혔다.\n"
	const row = "‘제설’ 분야에서는 ㈜가온의 ‘소금 썰매’, ㈜두레의 ‘눈 담는 삽’이, ‘보온’ 부문에서는 ㈜다온 ‘발 데움 판’과 ㈜해솔 외 1개사 ‘장갑 난로’가 이름을 올렸다."
	const four = "new 소금 썰매+㈜가온, new 눈 담는 삽+㈜두레, new 발 데움 판+㈜다온, new 장갑 난로+㈜해솔"
	for _, in := range []string{
		head + "분야별로 살펴보면 ‘제설’ 분야 2개, ‘보온’ 분야 2개 제품이 인증을 받았다.\n" + row,
		head + "‘제설’ 분야 2개, ‘보온’ 부문 2개 제품이 인증을 받았다.\n" + row,
		head + row,
	} {
		f := Read(written(in), "")
		got := ""
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if got != "" {
					got += ", "
				}
				got += string(d.Status) + " " + h.Words.S + plusProviders(&h)
			}
		}
		if got != four {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, four)
		}
		for _, i := range f.Issues {
			if i.Code == "unread-services" {
				t.Errorf("%s\n   says that %s is unread", in, *i.Raw)
			}
		}
	}
	for in, want := range map[string]string{
		head + "분야별로는 ‘제설’ 분야 2개, ‘보온’ 분야 2개 제품이다.": "new 4, new 2:제설, new 2:보온",
		head + "분야별로는 제설 분야 2개, 보온 분야 2개 제품이다.":     "new 4, new 2:제설 분야, new 2:보온 분야",
		head + "유형별로는 “제설” 3개, “보온” 1개다.":           "new 4, new 3:제설, new 1:보온",
	} {
		if got := countsOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
