package release

import "testing"

// TestServicesByVerb: where a release is on services certified before, the verb behind each name tells what became of it.
func TestServicesByVerb(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 재정비\n배포일 2026. 5. 7.(목)\n환경부는 물살 규제특례 3건을 재정비했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"three verbs", lead + "‘골목 배 나눔’은 조건을 바꿨고, ‘빗물 저금통 중개’는 특례 기간을 2년 늘렸으며, ‘둑방 드론 순찰’은 특례를 반납했다.", "changed 골목 배 나눔, renewed 빗물 저금통 중개, revoked 둑방 드론 순찰"},
		{"joined", lead + "‘골목 배 나눔’과 ‘빗물 저금통 중개’는 2년 더 이어간다. ‘둑방 드론 순찰’은 지역을 넓혔다.", "renewed 골목 배 나눔, renewed 빗물 저금통 중개, changed 둑방 드론 순찰"},
		{"one verb for two", lead + "‘골목 배 나눔’은 3년, ‘빗물 저금통 중개’는 2년 기간을 연장했다. ‘둑방 드론 순찰’은 새로 특례를 받았다.", "renewed 골목 배 나눔, renewed 빗물 저금통 중개, new 둑방 드론 순찰"},
		{"topics", "# 환경부, 물살 규제특례 재심사\n배포일 2026. 5. 7.(목)\n환경부는 물살 규제특례 3건을 다시 심사해 2건은 유지하고 1건은 취소했다.\n지정이 이어지는 것은 ‘골목 배 나눔’과 ‘빗물 저금통 중개’이며, ‘둑방 드론 순찰’은 취소된다.", "renewed 골목 배 나눔, renewed 빗물 저금통 중개, revoked 둑방 드론 순찰"},
		{"years of each", "# 환경부, 물살 규제특례 2건 연장\n배포일 2026. 5. 7.(목)\n환경부는 물살 규제특례 2건의 기간을 연장했다.\n지난 2023년에 허가받은 ‘골목 배 나눔’은 2년 더 할 수 있게 됐다. 2022년 지정된 ‘빗물 저금통 중개’도 1년 더 이어간다.", "renewed 2023년 골목 배 나눔, renewed 2022년 빗물 저금통 중개"},
		{"another verb", lead + "‘골목 배 나눔’은 이름을 알렸고, ‘빗물 저금통 중개’와 ‘둑방 드론 순찰’은 특례 기간이 늘었다.", "renewed 빗물 저금통 중개, renewed 둑방 드론 순찰"},
		{"on a condition", lead + "‘골목 배 나눔’과 ‘빗물 저금통 중개’는 조건을 바꿨고, ‘둑방 드론 순찰’은 성과가 기준에 미치지 못하면 특례가 취소된다.", "changed 골목 배 나눔, changed 빗물 저금통 중개"},
		{"one alone", lead + "‘빗물 저금통 중개’는 특례 기간이 늘었다.", ""},
		{"the law changed", lead + "‘골목 배 나눔’과 ‘빗물 저금통 중개’는 법이 바뀌어 이용 조건이 넓어졌다.", ""},
		{"what is planned", lead + "‘골목 배 나눔’은 내년에 기간을 연장할 계획이다.", ""},
		{"more than counted", lead + "‘골목 배 나눔’, ‘빗물 저금통 중개’, ‘둑방 드론 순찰’, ‘나루 그늘 쉼터’는 조건을 바꿨다.", ""},
		{"not on those of before", "# 환경부, 물살 규제특례 2건 승인\n배포일 2026. 5. 7.(목)\n환경부는 물살 규제특례 2건을 승인했다.\n㈜가람의 ‘골목 배 나눔’은 이용 지역을 넓혔다.", ""},
	} {
		if got := earlierIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// earlierIn are the services of a text with their status and the year they were certified in, where not all are new.
func earlierIn(in string) (out string) {
	earlier := false
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if h.Kind != ServiceHolder {
				continue
			}
			if out != "" {
				out += ", "
			}
			out += string(d.Status) + " "
			if h.BaseYear.S != "" {
				out += h.BaseYear.S + " "
			}
			out += h.Words.S
			earlier = earlier || d.Status.OfEarlier()
		}
	}
	if !earlier {
		return ""
	}
	return out
}
