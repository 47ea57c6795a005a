package release

import "testing"

// TestThings: products, technologies and facilities are held as services are, by who makes or runs them; firms, shops and
// houses are not.
func TestThings(t *testing.T) {
	const two = "물막이 차단문+㈜둑방, 새벽 안개등+온빛조명㈜"
	for _, c := range []struct{ name, in, want string }{
		{"products in a table", "# 나루제품 2개 지정\n환경부는 나루제품 2개를 지정했다고 7일 밝혔다.\n연번 | 제품명 | 업체명\n1 | 물막이 차단문 | ㈜둑방\n2 | 새벽 안개등 | 온빛조명㈜", two},
		{"goods by the programme's own word", "# 우수나루물품 2개 지정\n환경부는 우수나루물품으로 2개를 지정했다고 7일 밝혔다.\n업체명 | 물품명\n㈜둑방 | 물막이 차단문\n온빛조명㈜ | 새벽 안개등", two},
		{"in a list", "# 나루제품 2개 지정\n환경부는 나루제품 2개를 지정했다고 7일 밝혔다.\n- 물막이 차단문(㈜둑방): 물이 차면 닫힌다.\n- 새벽 안개등(온빛조명㈜): 안개를 가른다.", two},
		{"in a sentence", "# 나루제품 2개 지정\n환경부는 ㈜둑방의 ‘물막이 차단문’, 온빛조명㈜의 ‘새벽 안개등’을 나루제품으로 지정했다고 7일 밝혔다.", two},
		{"what is counted", "# 나루의료기기 2개 제품 지정\n환경부는 의료기기 2개 제품을 ‘나루의료기기’로 지정했다고 7일 밝혔다.\n지정된 제품은 ㈜둑방의 ‘물막이 차단문’, 온빛조명㈜의 ‘새벽 안개등’이다.", two},
		{"facilities in a table", "# 나루물류센터 2곳 인증\n환경부는 2곳을 나루물류센터로 인증했다고 7일 밝혔다.\n물류센터명 | 운영기업 | 소재지\n물막이 차단문 | ㈜둑방 | 경기 이천시\n새벽 안개등 | 온빛조명㈜ | 부산 강서구", two},
		{"facilities in a list", "# 우수 나루시설 2곳 인증\n환경부는 우수 나루시설 2곳을 인증했다고 7일 밝혔다.\n- 물막이 차단문(㈜둑방): 물이 차면 닫힌다.\n- 새벽 안개등(온빛조명㈜): 안개를 가른다.", two},
		{"programmes under their own heading", "# 나루 놀이 프로그램 2개 인증\n환경부는 나루 놀이 프로그램 2개를 인증했다고 7일 밝혔다.\n< 인증 프로그램 현황 >\n프로그램명 | 운영기관 | 지역\n물막이 차단문 | ㈜둑방 | 경기 이천시\n새벽 안개등 | 온빛조명㈜ | 부산 강서구", two},
		{"what is good of its kind", "# 우수 방아 2종 선정\n환경부는 올해의 우수 방아로 2개 제품을 선정했다고 7일 밝혔다.\n제품명 | 제조사\n물막이 차단문 | ㈜둑방\n새벽 안개등 | 온빛조명㈜", two},
		{"shops by another word", "# 나루판매업소 2곳 지정\n환경부는 나루판매업소 2곳을 지정했다고 7일 밝혔다.\n업소명 | 운영자 | 소재지\n물막이국밥 | ㈜둑방 | 경기 이천시\n새벽국수 | 온빛㈜ | 부산 강서구", "물막이국밥, 새벽국수"},
		{"those with somebody at their head", "# 우수 나루상회길 2곳 인증\n환경부는 우수 나루상회길 2곳을 인증했다고 7일 밝혔다.\n상사명 | 대표 | 소재지\n물막이상사 | 김물막 | 경기 이천시\n새벽상사 | 이새벽 | 부산 강서구", "물막이상사, 새벽상사"},
		{"beside a programme of services", "# 나루 규제특례 2건 승인\n환경부는 7일 나루 규제특례 위원회를 열고 신규 과제 2건을 승인하고, 이미 허가한 4건의 특례 기간을 2년 늘리기로 의결했다.\n새로 승인된 과제는 ‘물막이 차단문’(㈜둑방)과 ‘새벽 안개등’(온빛조명㈜)이다.", two},
		{"firms and what they offer", "# 나루기업 2개사 선정\n환경부는 나루기업 2개사를 선정했다고 7일 밝혔다.\n업체명 | 서비스\n㈜둑방 | 새벽 배송 앱\n온빛㈜ | 동네 장터", "㈜둑방, 온빛㈜"},
		{"in quotes with who runs them", "# 우수 나루시설 2곳, 인증 받았다\n환경부는 우수 나루시설 인증 심사에서 2곳이 인증을 받았다고 7일 밝혔다.\n경기 이천시 ‘물막이 차단문’(운영 ㈜둑방)은 물을 막는다.\n부산 강서구 ‘새벽 안개등’(운영 온빛조명㈜)은 안개를 가른다.", two},
		{"what they do before makers", "# 나루제품 2개 지정\n환경부는 나루제품 2개를 지정했다고 7일 밝혔다.\n1) 물막이 차단문(제작: ㈜둑방)\n2) 새벽 안개등(제작: 온빛조명㈜)", two},
		{"firms", "# 나루기업 2개사 인증\n환경부는 나루기업 2개사를 인증했다고 7일 밝혔다.\n기업명 | 소재지\n㈜둑방 | 경기 이천시\n온빛조명㈜ | 부산 강서구", "㈜둑방, 온빛조명㈜"},
		{"what is done, by its own word", "# 나루야영활동 2건 인증\n환경부는 나루야영활동 인증제 심사에서 2건을 인증했다고 7일 밝혔다.\n유형 | 활동명 | 운영기관 | 영역\n기본 | 물막이 차단문 | ㈜둑방 | 놀이\n숙박 | 새벽 안개등 | 온빛조명㈜ | 모험", two},
		{"under a head that tells of the decision", "# 나루굴다리 2곳 인증\n환경부는 올해의 나루굴다리 2곳을 인증했다고 7일 밝혔다.\n인증 굴다리 | 관리기관 | 길이(m)\n물막이 차단문 | ㈜둑방 | 12\n새벽 안개등 | 온빛조명㈜ | 34", two},
		{"by what is counted", "# 나루 바람열차 2개 노선 지정\n환경부는 나루 바람열차 2개 노선을 지정했다고 7일 밝혔다.\n노선명 | 운영 기관 | 구간\n물막이 차단문 | ㈜둑방 | 이천~여주\n새벽 안개등 | 온빛조명㈜ | 강릉~동해", two},
		{"in a list, by what is counted", "# 나루공방 으뜸강좌 2개 선정\n환경부는 ‘나루공방 으뜸강좌’ 심사에서 2개 강좌를 뽑았다고 7일 밝혔다.\n- 물막이 차단문(㈜둑방)\n- 새벽 안개등(온빛조명㈜)", two},
		{"beside whom they are for", "# 나루놀이 프로그램 2건 인증\n환경부는 나루놀이 프로그램 2건을 인증했다고 7일 밝혔다.\n프로그램 | 교육 기관 | 대상\n물막이 차단문 | ㈜둑방 | 어린이\n새벽 안개등 | 온빛조명㈜ | 어르신", two},
		{"shops", "# 나루음식점 2곳 지정\n환경부는 나루음식점 2곳을 지정했다고 7일 밝혔다.\n업소명 | 운영자 | 소재지\n물막이국밥 | ㈜둑방 | 경기 이천시\n새벽국수 | 온빛㈜ | 부산 강서구", "물막이국밥, 새벽국수"},
	} {
		f := Read(written("배포일 2026. 5. 7.(목)\n"+c.in), "")
		got, services := "", true
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if got != "" {
					got += ", "
				}
				got += h.Words.S + plusProviders(&h)
				services = services && h.Kind == ServiceHolder
			}
		}
		if got != c.want || services != (c.want == two) {
			t.Errorf("%s: services %v\n   got  %s\n   want %s", c.name, services, got, c.want)
		}
	}
}

// TestPlacesOfThings: where a thing is, is made or was tried is no place that was chosen, and a table tells its name better
// than a sentence does.
func TestPlacesOfThings(t *testing.T) {
	const made = "NL-7(물막이 차단문)+㈜둑방, NL-8(새벽 안개등)+온빛조명㈜"
	const table = "\n제품명 | 업체명 | 소재지\nNL-7(물막이 차단문) | ㈜둑방 | 경기 이천시\nNL-8(새벽 안개등) | 온빛조명㈜ | 부산 강서구"
	for _, c := range []struct{ in, want string }{
		{"# 나루제품 2개 지정\n환경부는 나루제품 2개를 지정했다고 7일 밝혔다. 지정된 것은 이천과 부산의 2곳이다." + table, made},
		{"# 나루제품 2개 지정\n환경부는 ㈜둑방의 물을 막는 문, 온빛조명㈜의 안개를 가르는 등을 나루제품으로 지정했다고 7일 밝혔다.\n지정된 제품은 2개다." + table, made},
		{"# 나루제품 2개 지정\n환경부는 새 방아를 쓴 2개 제품을 나루제품으로 지정했다고 7일 밝혔다." + table, made},
		{"# 나루제품 2개 지정\n환경부는 나루제품 2개를 지정했다고 7일 밝혔다.\n제품명 | 소재지\n물막이 차단문 | 경기 이천시\n새벽 안개등 | 부산 강서구", "물막이 차단문, 새벽 안개등"},
	} {
		if got := servicesTold("배포일 2026. 5. 7.(목)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestThingsOfPlaces: what is called as its programme is has its own name, whatever local government runs it or has it; a
// village or what local governments are chosen for is none.
func TestThingsOfPlaces(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 나루굴다리 2곳 인증\n환경부는 나루굴다리 2곳을 인증했다고 7일 밝혔다.\n인증 굴다리 | 관리기관\n하늘 지름목 | 경기도 이천시\n별빛 건널목 | 부산광역시 강서구", "하늘 지름목+경기도 이천시, 별빛 건널목+부산광역시 강서구"},
		{"# 나루솔숲 2곳 인증\n환경부는 나루솔숲 2곳을 인증했다고 7일 밝혔다.\n솔숲 | 관리 지자체\n하늘 지름목 | 경기도 이천시\n별빛 건널목 | 부산광역시 강서구", "하늘 지름목+경기도 이천시, 별빛 건널목+부산광역시 강서구"},
		{"# 나루굴다리 2곳 인증\n환경부는 나루굴다리 2곳을 인증했다고 7일 밝혔다.\n지역 | 굴다리\n경기 이천시 | 하늘 굴다리\n부산 강서구 | 별빛 굴다리", "하늘 굴다리, 별빛 굴다리"},
		{"# 쉬어 가는 나루길 2곳 선정\n환경부는 ‘쉬어 가는 나루길’ 2곳을 선정했다고 7일 밝혔다.\n길 이름 | 관리 시군\n하늘 논길 | 경기 이천시\n별빛 둑길 | 강원 양양군", "하늘 논길+경기 이천시, 별빛 둑길+강원 양양군"},
		{"# 나루배움도시 2곳 선정\n환경부는 나루배움도시 2곳을 선정했다고 7일 밝혔다.\n도시명 | 운영기관\n경기 이천시 | 이천학당\n강원 양양군 | 양양학당", "경기 이천시, 강원 양양군"},
		{"# 나루어울림마을 2곳 선정\n환경부는 나루어울림마을 2곳을 선정했다고 7일 밝혔다.\n시군 | 마을명\n경기 이천시 | 하늘마을\n강원 양양군 | 별빛마을", "경기 이천시, 강원 양양군"},
		{"# 나루굴다리 조성사업 2개 지자체 선정\n환경부는 나루굴다리 조성사업 대상으로 2개 지자체를 선정했다고 7일 밝혔다.\n지자체 | 굴다리 | 사업비\n경기 이천시 | 하늘 굴다리 | 3억\n강원 양양군 | 별빛 굴다리 | 2억", "경기 이천시, 강원 양양군"},
	} {
		if got := servicesTold("배포일 2026. 5. 7.(목)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestThingsParted: two programmes that are called by what they certify, each for its rows; a name in quotes behind its maker
// is none of a programme; digits of a number are no part of one.
func TestThingsParted(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 신기술(NET) 1개·신제품(NEP) 1개 인증\n산업통상부는 신기술(NET) 1개와 신제품(NEP) 1개를 인증했다고 5일 밝혔다.\n구분 | 기술·제품명 | 기업명\n신기술 | 물막이 차단 기술 | ㈜둑방\n신제품 | 안개 조명등 | 온빛조명㈜",
			"신기술(NET) new 물막이 차단 기술+㈜둑방, 신제품(NEP) new 안개 조명등+온빛조명㈜"},
		{"# 나루 보조제품 2개 지정\n산업통상부는 나루 보조제품으로 ㈜둑방의 ‘물막이 문’과 온빛조명㈜의 ‘안개 조명등’ 2개 제품을 지정했다고 5일 밝혔다.",
			"나루 보조제품 new 물막이 문+㈜둑방, 나루 보조제품 new 안개 조명등+온빛조명㈜"},
	} {
		if got := certified(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestThingsName: a noun for new things is a programme's name where nothing else is, with the letters behind it.
func TestThingsName(t *testing.T) {
	const told = "\n인증받은 것은 ㈜둑방의 ‘물막이 차단 기술’과 온빛조명㈜의 ‘안개 조명 기술’이다."
	const made = " new 물막이 차단 기술+㈜둑방, "
	for _, c := range []struct{ in, name string }{
		{"# 신기술(NET) 2개 인증\n산업통상부는 2026년 제1차 신기술(NET) 인증 심사 결과 2개 기술을 인증했다고 5일 밝혔다." + told, "신기술(NET)"},
		{"# 바람을 읽는 풍차 등 신기술 2개 인증\n산업통상부는 신기술 2개를 인증했다고 5일 밝혔다." + told, "신기술"},
		{"# 산골신기술(SGT) 인증 2건\n산업통상부는 2026년 제1차 산골신기술(SGT) 인증 심사를 통해 2건의 기술을 새롭게 인증했다고 5일 밝혔다." + told, "산골신기술"},
		{"# 산업통상부, 혁신제품 2개 지정\n산업통상부는 2026년 제1차 혁신제품 2개를 지정했다고 5일 밝혔다." + told, "혁신제품"},
		{"# 산골 신기술 2건 인증\n산업통상부는 산골 신기술 2건을 인증했다고 5일 밝혔다." + told, "산골 신기술"},
		{"# 1분기 나루제품 2개 지정\n산업통상부는 올해 1분기 나루제품으로 2개를 지정했다고 5일 밝혔다." + told, "나루제품"},
		{"# 나루의료기기 2개 지정\n산업통상부는 ㈜둑방의 ‘물막이 차단 기술’과 온빛조명㈜의 ‘안개 조명 기술’을 제3호부터 제4호까지의 나루의료기기로 지정했다고 5일 밝혔다.", "나루의료기기"},
	} {
		if got, want := certified(c.in), c.name+made+c.name+" new 안개 조명 기술+온빛조명㈜"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want)
		}
	}
}
