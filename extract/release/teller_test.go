package release

import "testing"

// TestTellers leaves out the body that tells, or a place set apart, in titles and sentences.
func TestTellers(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a province tells", `# 전북도, 물고기마을 공모에 정읍시 선정
전북도는 해양수산부가 공모한 ‘물고기마을 사업’에 정읍시가 최종 선정됐다고 13일 밝혔다.`,
			"new 정읍시"},
		{"of fewer places than are counted", `# 충남도, 새빛정비 공모에 부여·청양·서천 4개 지구 선정
충남도는 산림청이 공모한 ‘새빛정비’에 도내 부여·청양·서천군이 선정돼 국비 20억 원을 확보했다고 13일 밝혔다.`,
			"new 부여, new 청양, new 서천, new 부여군, new 청양군, new 서천군"},
		{"of fewer districts than are counted", `# 대구시, 새빛정비 공모에 서구·남구 3곳 선정
대구시는 ‘새빛정비’에 서구와 남구의 3개 골목이 선정돼 첫 삽을 뜬다고 13일 밝혔다.`,
			"new 서구, new 남구"},
		{"of its own number", `# 강원도, 새빛재생 5곳 선정
새빛재생 사업 공모에서 강원도가 5곳에 선정돼 국비 40억 원을 확보했다. ‘들길형’에는 원주시와 태백시, 홍천군이, ‘물길형’에는 인제군과 고성군이 선정됐다.`,
			"new 원주시:들길형, new 태백시:들길형, new 홍천군:들길형, new 인제군:물길형, new 고성군:물길형"},
		{"one of a number", `# 강원도, 새빛광역 선정
새빛광역 사업 공모에서 강원도가 전국 5곳에 선정돼 국비 40억 원을 확보했다.`,
			"new 강원도"},
		{"of several", `# 물고기마을에 경남 3곳
경상남도는 해양수산부 ‘물고기마을’ 공모에 밀양시, 사천시, 함안군이 최종 선정됐다고 13일 밝혔다.`,
			"new 밀양시, new 사천시, new 함안군"},
		{"at the head of a title, over its own", `# 서울시, 은평·도봉·금천 3곳 새빛골목 선정
서울시는 은평구, 도봉구, 금천구를 새빛골목으로 선정했다고 밝혔다.`,
			"new 은평, new 도봉, new 금천, new 서울시 은평구, new 서울시 도봉구, new 서울시 금천구"},
		{"in square brackets", `# [강원도] 2개 시군, 새빛마을 선정
산림청은 강원 홍천군과 화천군을 새빛마을로 선정했다고 밝혔다.`,
			"new 강원 홍천군, new 강원 화천군"},
		{"before the comma of a title", `# 충남도, 새빛마을에 공주·청양 선정
충청남도는 산림청이 공모한 새빛마을에 공주시와 청양군이 선정됐다고 밝혔다.`,
			"new 공주, new 청양, new 공주시, new 청양군"},
		{"as subject, over a number of its own", `# 새빛마을에 충남 6곳
충청남도가 산림청 새빛마을 공모에서 6개 시군이 선정돼 국비 20억 원을 확보했다고 13일 밝혔다.`, ""},
		{"as subject, chosen itself", `# 충남, 새빛도 선정
충남도가 산림청이 공모한 ‘새빛광역’ 사업에 선정돼 국비 20억 원을 확보했다고 13일 밝혔다.`,
			"new 충남, new 충남도"},
		{"a thing of its own as subject", `# 경북 새빛농업유산
경상북도는 ‘청송 가람 농업’이 농림축산식품부에서 지정하는 새빛농업유산 제9호로 지정됐다고 밝혔다.`, ""},
		{"a province that was chosen", `# 충남, 새빛도 선정
충남도는 산림청이 공모한 ‘새빛광역’ 사업에 최종 선정됐다고 밝혔다.`,
			"new 충남, new 충남도"},
		{"a province beside others", `# 충남·제천, 새빛마을 선정
산림청은 충남도와 충북 제천시가 새빛마을로 선정됐다고 밝혔다.`,
			"new 충남, new 제천, new 충남도, new 충북 제천시"},
		{"a city tells of its district", `# 대구 달서구, 새빛마을 지정
대구시는 달서구가 산림청 ‘새빛마을’로 지정됐다고 밝혔다.`,
			"new 대구 달서구, new 대구시 달서구"},
		{"one as well as the other", `# 대전·세종 새빛마을 선정
산림청은 대전시는 물론 세종시가 새빛마을로 선정됐다고 밝혔다.`,
			"new 대전, new 세종, new 대전시, new 세종시"},
		{"set apart in quotes", `# ‘세종’은 유지… ‘대전·대구’ 등 새빛규제지구 해제
국토교통부는 대전광역시와 대구광역시의 새빛규제지구 지정을 해제했다고 밝혔다.`,
			"revoked 대전, revoked 대구, revoked 대전광역시, revoked 대구광역시"},
		{"lost", `# 춘천은 탈락… 홍천·화천 새빛마을 선정
산림청은 강원 홍천군과 화천군을 새빛마을로 선정했다고 밝혔다.`,
			"new 홍천, new 화천, new 강원 홍천군, new 강원 화천군"},
		{"left out", `# 춘천 제외, 홍천·화천 새빛마을 선정
산림청은 강원 홍천군과 화천군을 새빛마을로 선정했다고 밝혔다.`,
			"new 홍천, new 화천, new 강원 홍천군, new 강원 화천군"},
		{"ended for one, kept for another", `# 춘천은 새빛마을 유지, 홍천은 해제
산림청은 강원 홍천군의 새빛마을 지정을 해제하되 춘천시의 지정은 유지하기로 했다.`,
			"revoked 강원 홍천군"},
		{"ended for one, kept for another, without its own noun", `# 새빛마을 1곳 해제
산림청은 강원 홍천군을 새빛마을에서 해제하되, 춘천시는 새빛마을 지정을 유지하기로 했다.`,
			"revoked 강원 홍천군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestWhoDesignatesHoldsNothing: a 시·도 that makes something in it what a programme calls it is no holder, nor is a place in
// what somebody said.
func TestWhoDesignatesHoldsNothing(t *testing.T) {
	for in, want := range map[string]string{
		"# 새빛지구 지정\n강원도는 27일 속초시 나루광장을 새빛지구로 지정했다.":                   "new 속초시",
		"# 새빛지구 지정\n경기도가 나루광장 일대를 새빛지구로 지정, 고시했다.":                    "",
		"# 새빛지구 지정\n국토교통부는 27일 강원도를 새빛지구로 지정했다.":                      "new 강원도",
		"# 새빛지구 지정\n강원도가 27일 새빛지구로 지정됐다.":                             "new 강원도",
		"# 새빛도시 지정\n“봄이 오면 서울과 합쳐진다”는 약속에 설렜던 김포시가 새빛도시로 지정됐다.":       "new 김포시",
		"# 새빛도시 지정\n국토교통부 장관은 “강원 속초시, 충남 태안군을 새빛도시로 지정했다”고 27일 밝혔다.": "new 강원 속초시, new 충남 태안군",
	} {
		if got := saidOf("배포일 2024. 11. 9.(토)\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestPeopleAreNoSubject: those who use a place are not what is chosen in its stead.
func TestPeopleAreNoSubject(t *testing.T) {
	for _, s := range []string{"춘천시는 홍천군 주민이 함께 쓰는 공원으로 새빛도시에 지정됐다."} {
		if got := saidOf("배포일 2024. 11. 9.(토)\n# 새빛도시 지정\n" + s); got != "new 춘천시" {
			t.Errorf("%s\n   got  %s", s, got)
		}
	}
}

// TestOwnSubject: a 도 that tells of what lies in places of its own holds nothing; one that tells of itself does.
func TestOwnSubject(t *testing.T) {
	for in, want := range map[string]string{
		"# 전라남도, 숲길도시 소식\n전라남도는 산림청이 실시한 심사에서 담양 창평과 완도 청산도가 5년간 숲길도시 재인증을 받았다고 9일 밝혔다.": "",
		"# 경상남도, 숲길도시 소식\n경상남도는 산림청 평가에서 하동 악양이 3년간 숲길도시로 인증받았다고 9일 밝혔다.":                "",
		"# 전라남도, 숲길도시 소식\n전라남도는 산림청이 실시한 심사에서 좋은 점수를 얻어 5년간 숲길도시 재인증을 받았다고 9일 밝혔다.":      "renewed 전라남도",
		"# 전라남도, 숲길도시 소식\n전라남도는 전문가 심사가 끝난 9일 숲길도시 재인증을 받았다고 밝혔다.":                       "renewed 전라남도",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
