package release

import "testing"

// TestServicesPaired: names that stand in pairs with those who have them are those of a choice which is told of in words
// that nobody knows; of what else is told in pairs nothing is taken.
func TestServicesPaired(t *testing.T) {
	const met = "# 환경부, 물살 규제특례 심의 결과 발표\n환경부는 7일 물살혁신위원회를 개최했다고 밝혔다.\n"
	const two = "골목 배 나눔+㈜노을물산, 빗물 저금통 중개+㈜가람로보"
	for _, c := range []struct{ name, in, want string }{
		{"brackets in a sentence", met + "‘골목 배 나눔’(㈜노을물산)과 ‘빗물 저금통 중개’(㈜가람로보)가 새봄부터 시험에 들어가 2년간 실증한다.", two},
		{"a committee that talked", "# 물살 규제특례 2건, 시장에 나온다\n환경부는 7일 물살혁신위원회를 열어 물살 규제특례 안건을 논의했다.\n㈜노을물산은 골목 배 나눔을, ㈜가람로보는 빗물 저금통 중개를 각각 선보일 수 있게 됐다.", two},
		{"lines with a stroke", "# 새 물살 규제특례는 무엇\n환경부가 올해 새로운 물살 규제특례를 7일 공개했다.\n- ‘골목 배 나눔’ - ㈜노을물산\n- ‘빗물 저금통 중개’ - ㈜가람로보", two},
		{"one that was not taken", met + "‘골목 배 나눔’(㈜노을물산), ‘빗물 저금통 중개’(㈜가람로보)를 승인했다. ‘둑방 순찰 드론’(㈜나루랩)은 받아들이지 않았다.", two},
		{"what came of them", met + "‘골목 배 나눔’(㈜노을물산)은 이용자가 늘었고, ‘빗물 저금통 중개’(㈜가람로보)는 성과를 냈다.", ""},
		{"what a later meeting is to look at", "# 물살 규제특례 과제 5건 이렇게 심의한다\n환경부는 다음 달 위원회에 올릴 물살 규제특례 과제 2건을 공개하였다.\n골목 배 나눔(㈜노을물산), 빗물 저금통 중개(㈜가람로보)이다.", ""},
		{"what they asked for", "# 물살 규제특례 간담회\n환경부는 물살 규제특례 기업과 이야기를 나눴다.\n㈜노을물산은 골목 배 나눔을, ㈜가람로보는 빗물 저금통 중개를 건의했다.", ""},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesCalledAtLast: a programme of services that only its place names.
func TestServicesCalledAtLast(t *testing.T) {
	const names = "\n하천 온도 눈금: 물이 따뜻해지는 곳을 화면에 표시(개발 물결랩)\n골목 약국 찾기: 밤에 여는 약국을 지도에 표시(개발 약손)"
	const want = "하천 온도 눈금+물결랩, 골목 약국 찾기+약손"
	for _, c := range []struct{ name, in, scheme string }{
		{"before its contest", "# 환경부, 물길 생활 서비스 우수사례 시상\n환경부는 물길 생활 서비스 경진대회에서 2개 서비스를 우수 서비스로 선정했다." + names, "물길생활서비스"},
		{"right before the number", "# 물길 배움 서비스\n환경부는 물길 배움 우수 서비스 2선을 선정했다." + names, "물길배움우수서비스"},
		{"all that were asked for", "# 물길 규제특례 소식\n환경부는 물길 규제특례 신청 2건을 모두 승인했다." + names, "물길규제특례"},
	} {
		f := Read(written(c.in), "")
		if got := byCountIn(c.in); got != want || f.Decisions[0].Scheme.ID != c.scheme {
			t.Errorf("%s\n   got  %s %v\n   want %s of %s", c.name, got, f.Header.Kind, want, c.scheme)
		}
	}
}

// TestServicesByTurns: who has a service and its name take turns in one sentence.
func TestServicesByTurns(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 2건 승인\n환경부는 6일 물살 규제특례 과제 2건을 승인했다.\n"
	const two = "골목 배 나눔+노을물산, 빗물 저금통 중개+가람소프트"
	for _, c := range []struct{ name, in, want string }{
		{"names first", lead + "골목 배 나눔은 노을물산이, 빗물 저금통 중개는 가람소프트가 각각 맡는다.", two},
		{"makers first", lead + "노을물산은 골목 배 나눔을, 가람소프트는 빗물 저금통 중개를 선보인다.", two},
		{"one of each at a time", lead + "첫 번째는 노을물산이 신청한 골목 배 나눔이다. 강에서 2년간 시험한다. 두 번째는 빗물 저금통 중개로, 가람소프트가 제안했다.", two},
		{"a place before the name", lead + "이번 과제는 대구 수성구의 골목 배 나눔(노을물산), 경기 김포시의 빗물 저금통 중개(가람소프트)이다.", two},
		{"what they ask for", lead + "노을물산은 골목 배 보험을, 가람소프트는 빗물 기준 개정을 건의했다.", ""},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
