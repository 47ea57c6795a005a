package release

import "testing"

// TestListsOtherwise reads lists told with other means: terms, joints, brackets, dialogue, topics.
func TestListsOtherwise(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a term as subject", `# 고용부, 새일지역 1년 연장
전북 익산시와 대구 서구의 새일지역 지정 기간이 1년 연장됐다.`,
			"renewed 전북 익산시, renewed 대구 서구"},
		{"a term as object", `# 고용부, 새일지역 지정 1년 연장
고용노동부는 전북 익산시와 대구 서구의 새일지역 지정을 2027년 말까지 연장하기로 했다.`,
			"renewed 전북 익산시, renewed 대구 서구"},
		{"one and the others, told after", `# 새빛마을 2곳 선정
산림청은 새빛마을로 경기 오산시 외 1곳을 선정했다. 나머지 1곳은 강원 홍천군이다.`,
			"new 경기 오산시, new 강원 홍천군"},
		{"one that came before", `# 새빛마을 추가 선정
산림청은 지난달 경기 오산시에 이어 강원 홍천군을 새빛마을로 추가 선정했다고 밝혔다.`,
			"new 강원 홍천군"},
		{"one before the others", `# 새빛마을 3곳 선정
산림청은 새빛마을 3곳을 선정했다. 경기 오산시를 비롯해 강원 홍천군, 충남 예산군도 이름을 올렸다.`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"one as well as others", `# 새빛마을 3곳 선정
산림청은 경기 오산시, 강원 홍천군은 물론 충남 예산군까지 새빛마을로 선정했다.`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"provinces in brackets before", `# 새빛마을 3곳 선정
산림청은 새빛마을 3곳을 선정했다. (경기) 오산시, (강원) 홍천군, (충남) 예산군이다.`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"counted provinces with a single name", `# 새빛마을 3곳 선정
산림청은 새빛마을로 경기 2곳(오산·하남), 강원 1곳(홍천) 등 3곳을 선정했다.`,
			"new 경기 오산, new 경기 하남, new 강원 홍천"},
		{"one together with another", `# 새빛마을 2곳 선정
산림청은 경기 오산시와 함께 강원 홍천군도 새빛마을로 선정했다고 밝혔다.`,
			"new 경기 오산시, new 강원 홍천군"},
		{"in quotes", `# 새빛마을 2곳 선정
산림청은 ‘경기 오산시’, ‘강원 홍천군’을 새빛마을로 선정했다.`,
			"new 경기 오산시, new 강원 홍천군"},
		{"with villages", `# 새빛마을 2곳 선정
산림청은 경기 오산시 가온동, 강원 홍천군 나래면 다온리를 새빛마을로 선정했다.`,
			"new 경기 오산시, new 강원 홍천군"},
		{"provinces as topics of two sentences", `# 새빛마을 3곳 선정
산림청은 새빛마을 3곳을 선정했다. 강원에서는 춘천시가, 전남에서는 순천시가 뽑혔다. 경북에서는 안동시가 이름을 올렸다.`,
			"new 강원 춘천시, new 전남 순천시, new 경북 안동시"},
		{"dialogue", `# 새빛마을 3곳 선정
"어디가 선정됐나요?" "경기 오산시, 강원 홍천군, 충남 예산군 등 3곳이 새빛마을로 선정됐습니다."`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"question and answer", `# 새빛마을 3곳 선정
Q. 새빛마을로 선정된 곳은 어디인가요?
A. 경기 오산시, 강원 홍천군, 충남 예산군입니다.`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"numbers in circles", `# 새빛마을 3곳 선정
산림청은 새빛마을 3곳을 선정했다. ① 경기 오산시 ② 강원 홍천군 ③ 충남 예산군`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"first, second, third", `# 새빛마을 3곳 선정
산림청은 새빛마을 3곳을 선정했다. 첫째는 경기 오산시, 둘째는 강원 홍천군, 셋째는 충남 예산군이다.`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"regions as topics", `# 새빛마을 3곳 선정
산림청은 새빛마을 3곳을 선정했다. 수도권에서는 경기 오산시가, 강원권에서는 홍천군이, 충청권에서는 예산군이 각각 선정됐다.`,
			"new 경기 오산시, new 홍천군, new 예산군"},
		{"within provinces", `# 새빛마을 2곳 선정
산림청은 경기도 내에서는 오산시, 강원도 내에서는 홍천군을 새빛마을로 선정했다.`,
			"new 경기도 오산시, new 강원도 홍천군"},
		{"names put on a list", `# 새빛마을 3곳 선정
산림청은 강원도 홍천·화천군과 전남 담양군이 새빛마을로 최종 이름을 올렸다고 5일 밝혔다.`,
			"new 강원도 홍천군, new 강원도 화천군, new 전남 담양군"},
		{"picked", `# 새빛마을에 홍천·화천·담양
산림청은 새빛마을에 강원 홍천군·화천군, 전남 담양군이 뽑혔다고 5일 밝혔다.`,
			"new 강원 홍천군, new 강원 화천군, new 전남 담양군"},
		{"together in brackets", `# 새빛마을 2곳 선정
산림청은 새빛마을로 경기 오산·하남(공동), 강원 홍천 등 2곳을 선정했다.`,
			"new 경기 오산+1, new 경기 하남+1, new 강원 홍천"},
		{"together as a word", `# 새빛마루 2곳 선정
문화체육관광부는 새빛마루 대상지로 강원 2곳(강원도·춘천시·원주시 공동, 강릉시)을 선정했다.`,
			"new 강원도+1, new 춘천시+1, new 원주시+1, new 강릉시"},
		{"two names and their number", `# 새빛마을에 오산, 홍천
산림청은 5일 오산과 홍천, 두 곳을 새빛마을로 선정했다고 밝혔다.`,
			"new 오산, new 홍천"},
		{"from each province", `# 새빛마을 3곳 선정
산림청은 경기에서 오산시를, 강원에서 홍천군을, 충남에서 예산군을 새빛마을로 뽑았다.`,
			"new 경기 오산시, new 강원 홍천군, new 충남 예산군"},
		{"provinces in brackets, then a copula", `# 새빛마을 3곳 선정
산림청은 새빛마을 3곳을 선정했다. 오산(경기), 홍천(강원), 예산(충남)이 그곳이다.`,
			"new 오산(경기), new 홍천(강원), new 예산(충남)"},
		{"provinces in brackets, joined", `# 새빛마을 3곳 선정
산림청은 새빛마을로 오산(경기)·홍천(강원)·예산(충남)을 선정했다.`,
			"new 오산(경기), new 홍천(강원), new 예산(충남)"},
		{"names owned by provinces", `# 새빛마을 3곳 선정
산림청은 새빛마을로 경기도의 오산, 강원도의 홍천, 충청남도의 예산 이렇게 3곳을 선정했다.`,
			"new 경기도 오산, new 강원도 홍천, new 충청남도 예산"},
		{"those picked as topic", `# 새빛마을 2곳 선정
산림청이 새빛마을로 뽑은 곳은 경기 오산시와 강원 홍천군이다.`,
			"new 경기 오산시, new 강원 홍천군"},
		{"a term to come", `# 고용부, 새일지역 2곳 지정 1년 연장
전북 익산시와 대구 서구는 앞으로 2년간 새일지역 지정이 연장된다.`,
			"renewed 전북 익산시, renewed 대구 서구"},
		{"a rule for years to come", `# 고용부, 새일지역 제도 개편
고용노동부는 내년부터 새일지역을 해마다 지정한다고 밝혔다. 전북 익산시와 대구 서구는 내년에 새일지역으로 지정된다.`,
			""},
		{"a plan", `# 새일지역 신청
전북 익산시는 내년까지 새일지역으로 지정될 계획이다.`,
			""},
		{"not only", `# 새빛마을 2곳 선정
산림청은 강원 홍천군뿐만 아니라 전남 담양군도 새빛마을로 선정했다.`,
			"new 강원 홍천군, new 전남 담양군"},
		{"one as well as another", `# 새빛마을 2곳 선정
강원 홍천군은 물론 전남 담양군도 새빛마을로 선정됐다.`,
			"new 강원 홍천군, new 전남 담양군"},
		{"a road to a neighbour", `# 새빛마을 1곳 선정
산림청은 강원 홍천군을 새빛마을로 선정하고, 인근 화천군까지 숲길을 잇는다.`,
			"new 강원 홍천군"},
		{"two terms after a lead with 등", `# 고용부, 새일지역 지정 1년 연장
고용노동부는 6일 익산·문경 등 지역의 새일지역 지정 기한을 한 해 늘려 연장하기로 했다고 알렸다.
전북 익산, 대구 서구, 경북 구미시는 내년 3월 2일까지, 문경시는 내년 6월 8일까지 새일지역 지정 기간이 연장된다.`,
			"renewed 익산, renewed 문경, renewed 전북 익산, renewed 대구 서구, renewed 경북 구미시, renewed 문경시"},
		{"two terms, counted", `# 고용부, 새일지역 1년 연장
고용노동부는 4일 익산시 등 5개 지역의 새일지역 지정 기간을 연장한다고 밝혔다.
전북 익산시, 대구 서구, 경북 구미시는 2026년 3월 2일까지, 충남 보령시·서천군은 2026년 6월 8일까지 연장된다.`,
			"renewed 익산시, renewed 전북 익산시, renewed 대구 서구, renewed 경북 구미시, renewed 충남 보령시, renewed 충남 서천군"},
		{"a province together with others unnamed", `# 문체부, 새빛마루 선정
문화체육관광부는 새빛마루 사업에 강원 2곳(강원도 등 3개 지자체 공동, 강릉시), 충남 1곳(공주시)을 선정했다고 밝혔다.`,
			"new 강원도, new 강릉시, new 충남 공주시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
