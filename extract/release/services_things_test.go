package release

import (
	"strings"
	"testing"
)

// thingsRead are the things that a text names, each with its status but where that is new, and who makes or runs it, and its place.
func thingsRead(in string) string {
	var out []string
	for _, d := range Read(written("2026. 3. 4. 국토교통부\n"+in), "").Decisions {
		for _, h := range d.Holders {
			s := strings.Trim(h.Words.S, "‘’'") + plusProviders(&h)
			if h.Partner.S != "" {
				s += "@" + h.Partner.S
			}
			if d.Status != "new" {
				s += "!" + string(d.Status)
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// TestThingsByTheirMakers: what is counted in words that nobody knows is named where as many names stand alike, each with who
// makes or runs it.
func TestThingsByTheirMakers(t *testing.T) {
	const three = "둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+노을공방, 안개 걷는 풍차+다솜기계㈜"
	for _, c := range []struct{ name, in, want string }{
		{"tools behind marks", "# 물가 살림 도구 3종 선정\n환경부는 4일 ‘물가 살림 도구’ 3종을 선정했다고 밝혔다.\n뽑힌 도구는 ▲둑 살피는 썰매(㈜나루) ▲갈대 엮는 베틀(노을공방) ▲안개 걷는 풍차(다솜기계㈜) 등 3종이다.", three},
		{"tours with what they are", "# 물가 나들이 3선\n환경부는 올해의 ‘물가 나들이’ 3선을 가려 뽑았다.\n▶ 둑 살피는 썰매 (전남 나주시, ㈜나루) : 둑을 미끄러지는 나들이다.\n▶ 갈대 엮는 베틀 (충남 서천군, 노을공방) : 갈대를 엮는 나들이다.\n▶ 안개 걷는 풍차 (강원 춘천시, 다솜기계㈜) : 안개를 보는 나들이다.",
			"둑 살피는 썰매+㈜나루@전남 나주시, 갈대 엮는 베틀+노을공방@충남 서천군, 안개 걷는 풍차+다솜기계㈜@강원 춘천시"},
		{"who makes them below", "# 우수 물가 세간 3종 선정\n환경부는 우수 물가 세간 3종을 선정했다.\n1. 둑 살피는 썰매\n(㈜나루) 둑을 살피는 세간이다.\n2. 갈대 엮는 베틀\n(노을협동조합) 갈대를 엮는다.\n3. 안개 걷는 풍차\n(다솜기계㈜) 안개를 걷는다.", strings.ReplaceAll(three, "공방", "협동조합")},
		{"runners before a colon", "# 물가 배움 프로그램 3개 인증\n환경부는 우수 물가 배움 프로그램 3개를 인증했다. 운영 단체와 프로그램은 다음과 같다.\n㈜나루 : 둑 살피는 썰매\n노을공방 : 갈대 엮는 베틀\n다솜기계㈜ : 안개 걷는 풍차", three},
		{"who runs them in a clause", "# 물가 놀이 인증 결과\n환경부는 물가 놀이 3개를 우수놀이로 인증했다.\n인증된 놀이는 ㈜나루가 운영하는 ‘둑 살피는 썰매’, 노을공방의 ‘갈대 엮는 베틀’, 다솜기계㈜가 마련한 ‘안개 걷는 풍차’이다.", three},
		{"companies", "# 물가 혁신기업 3곳 선정\n환경부는 물가 혁신기업으로 ㈜나루, 노을공방, 다솜기계㈜ 등 3개사를 선정했다.\n㈜나루는 ‘둑 살피는 썰매’를 만든다.", ""},
		{"another time", "# 물가 도구 접수\n환경부는 물가 도구 인증 신청을 받는다.\n지난해에는 ‘둑 살피는 썰매’(㈜나루), ‘갈대 엮는 베틀’(노을공방) 등 2건이 인증을 받았다.", ""},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestFacilitiesAndTheirRunners: facilities are held by their names, and the place in a row is where they are.
func TestFacilitiesAndTheirRunners(t *testing.T) {
	const lead = "# 물가 쉼 시설 3곳 인증\n환경부는 우수 물가 쉼 시설 3곳을 인증했다고 밝혔다.\n인증 시설과 운영 주체는 다음과 같다.\n"
	const want = "갈대 쉼터+㈜나루@전남 나주시, 노을 명상관+영농조합법인 다솜@충남 서천군, 안개 뜰+춘천시@춘천시"
	for _, c := range []struct{ name, in, want string }{
		{"the place in a bracket", lead + "갈대 쉼터(전남 나주시) - ㈜나루\n노을 명상관(충남 서천군) - 영농조합법인 다솜\n안개 뜰(강원 춘천시) - 춘천시", want},
		{"the place first", lead + "○ 전남 나주시 : 갈대 쉼터(㈜나루 운영)\n○ 충남 서천군 : 노을 명상관(영농조합법인 다솜 운영)\n○ 강원 춘천시 : 안개 뜰(물길재단 운영)", strings.Replace(want, "춘천시@", "물길재단@강원 ", 1)},
		{"place and runner before the name", "# 물가 밤 프로그램 3건 선정\n환경부는 물가 밤 프로그램 3건을 선정했다.\n전남 나주시 ㈜나루의 ‘갈대 쉼터’\n충남 서천군 영농조합법인 다솜의 ‘노을 명상관’\n강원 춘천시 물길재단의 ‘안개 뜰’", strings.Replace(want, "춘천시@", "물길재단@강원 ", 1)},
		{"the name in quotes", lead + "- 전남 나주시 「갈대 쉼터」, ㈜나루\n- 충남 서천군 「노을 명상관」, 영농조합법인 다솜\n- 강원 춘천시 「안개 뜰 쉼터」, 물길재단", strings.Replace(want, "안개 뜰+춘천시@", "안개 뜰 쉼터+물길재단@강원 ", 1)},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestThingsAside: candidates and what was put off, in quotes or with who has them, are read beside those chosen.
func TestThingsAside(t *testing.T) {
	const lead = "# 물가 놀이 제품 2종 선정\n환경부는 물가 놀이 제품 2종을 선정했다.\n선정 제품은 ▲둑 살피는 썰매(㈜나루) ▲갈대 엮는 베틀(노을협동조합)이다.\n"
	const two = "둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+노을협동조합"
	for _, c := range []struct{ name, in, want string }{
		{"candidates", lead + "내년 선정을 기다리는 예비 제품도 2개 골랐다. 예비 제품은 ▲안개 걷는 풍차(다솜기계㈜) ▲모래 거르는 체(가람공방)이다.", two + ", 안개 걷는 풍차+다솜기계㈜!candidate, 모래 거르는 체+가람공방!candidate"},
		{"in quotes", lead + "후보로는 ‘안개 걷는 풍차’와 ‘모래 거르는 체’가 이름을 올렸다.", two + ", 안개 걷는 풍차!candidate, 모래 거르는 체!candidate"},
		{"put off", lead + "신청 제품 가운데 ‘안개 걷는 풍차’는 자료가 모자라 지정이 유예되었다.", two + ", 안개 걷는 풍차!deferred"},
		{"put off under a label", lead + "보류 : 안개 걷는 풍차(다솜기계㈜)", two + ", 안개 걷는 풍차+다솜기계㈜!deferred"},
		{"another number", lead + "예비 제품도 3개 골랐다. 예비 제품은 ▲안개 걷는 풍차(다솜기계㈜) ▲모래 거르는 체(가람공방)이다.", two},
		{"last year", lead + "지난해 후보는 ▲안개 걷는 풍차(다솜기계㈜) ▲모래 거르는 체(가람공방)이었다.", two},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestThingsOfVersions: a stop between figures ends no name.
func TestThingsOfVersions(t *testing.T) {
	const want = "물살지킴 v2.0+㈜나루, 갈대벽 3.5+노을소프트㈜"
	for _, in := range []string{
		"# 물가 지킴 소프트웨어 2종 인증\n환경부는 물가 지킴 소프트웨어 2종을 인증했다.\n인증된 소프트웨어는 ㈜나루의 ‘물살지킴 v2.0’, 노을소프트㈜의 ‘갈대벽 3.5’이다.",
		"# 물가 지킴 제품 2개 선정\n환경부는 물가 지킴 제품 2개를 선정했다.\n○ 물살지킴 v2.0(㈜나루)\n○ 갈대벽 3.5(노을소프트㈜)",
	} {
		if got := thingsRead(in); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// TestThingsOfWorks: what ends as a law does is a way of work where its outcomes are counted and topics part them.
func TestThingsOfWorks(t *testing.T) {
	const in = "# 물막이공법 심의 결과\n환경부는 물막이공법 3건을 새로 지정하고, 기간이 끝나는 2건을 5년 연장했다고 밝혔다.\n신규 지정 공법은 둑 살피는 썰매(㈜나루), 갈대 엮는 베틀(노을협동조합), 눈 쓰는 빗(온새㈜)이다.\n연장된 공법은 안개 걷는 풍차(다솜기계㈜), 모래 거르는 체(가람㈜)이다."
	got := thingsRead(in)
	for _, w := range []string{"둑 살피는 썰매+㈜나루", "눈 쓰는 빗+온새㈜", "안개 걷는 풍차+다솜기계㈜!renewed", "모래 거르는 체+가람㈜!renewed"} {
		if !strings.Contains(got, w) {
			t.Errorf("got %s, want %s", got, w)
		}
	}
}

// TestThingsInPlaces: places before names in quotes are where these are, and none were chosen.
func TestThingsInPlaces(t *testing.T) {
	const in = "# 우수 물가 공간 3곳 뽑혀\n환경부가 뽑은 우수 물가 공간 3곳은 전남 나주시 ‘갈대 쉼터’(㈜나루), 충남 서천군 ‘노을 명상관’(영농조합법인 다솜), 강원 춘천시 ‘안개 뜰 쉼터’(물길재단)이다."
	if got := thingsRead(in); !strings.HasPrefix(got, "갈대 쉼터+㈜나루") || strings.Count(got, ", ") != 2 {
		t.Errorf("got %s", got)
	}
}

// TestThingsToldInParagraphs: what is told of each thing in a paragraph of its own names it and who makes it, and no programme.
func TestThingsToldInParagraphs(t *testing.T) {
	const want = "둑 살피는 썰매+㈜나루, 갈대 엮는 베틀+노을협동조합, 안개 걷는 풍차+다솜기계㈜"
	for _, c := range []struct{ name, in string }{
		{"who made them behind", "# 물가 배움을 위한 콘텐츠 3편\n환경부는 우수 물가 배움 콘텐츠 3편을 골라 인증했다.\n‘둑 살피는 썰매’는 둑을 보여 주는 콘텐츠다. 제작은 ㈜나루가 맡았다.\n‘갈대 엮는 베틀’은 갈대를 보여 주는 콘텐츠다. 제작은 노을협동조합이 맡았다.\n‘안개 걷는 풍차’는 안개를 보여 주는 콘텐츠다. 제작은 다솜기계㈜가 맡았다."},
		{"where they are made", "# 물가 살림 용품 3종\n환경부는 물가 살림 용품 3종을 선정했다고 밝혔다.\n■ 둑 살피는 썰매\n둑을 살피는 제품으로, ㈜나루에서 만든다.\n■ 갈대 엮는 베틀\n갈대를 엮는 제품으로, 노을협동조합에서 만든다.\n■ 안개 걷는 풍차\n안개를 걷는 제품으로, 다솜기계㈜에서 만든다."},
		{"papers given", "# 물가 우수도구 인증서 받은 3건은\n환경부는 물가 우수도구 3건에 인증서를 발급했다.\n먼저 ㈜나루의 ‘둑 살피는 썰매’는 둑을 살핀다.\n이어 노을협동조합의 ‘갈대 엮는 베틀’은 갈대를 엮는다.\n끝으로 다솜기계㈜의 ‘안개 걷는 풍차’는 안개를 걷는다."},
		{"makers chosen with them", "# 우수 물가디자인 3건\n환경부는 우수 물가디자인 3건을 선정했다.\n㈜나루는 ‘둑 살피는 썰매’로 선정됐다.\n노을협동조합은 ‘갈대 엮는 베틀’로 선정됐다.\n다솜기계㈜는 ‘안개 걷는 풍차’로 선정됐다."},
		{"labels of sorts", "# 물가 놀이 3건 인증\n환경부는 물가 놀이 3건을 인증했다.\n- 공공: 둑 살피는 썰매(㈜나루), 갈대 엮는 베틀(노을협동조합)\n- 민간: 안개 걷는 풍차(다솜기계㈜)"},
		{"a programme in quotes", "# 물가 놀이 3건\n환경부가 ‘지붕 없는 물가’ 프로그램 3건을 승인했다.\n▲㈜나루의 ‘둑 살피는 썰매’ ▲노을협동조합의 ‘갈대 엮는 베틀’ ▲다솜기계㈜의 ‘안개 걷는 풍차’가 그것이다."},
	} {
		if got := thingsRead(c.in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, want)
		}
	}
}
