package release

import "testing"

// TestBodiesChosen: where bodies are chosen, the places that they are in hold nothing; sites of a
// place, and places counted as such, hold it.
func TestBodiesChosen(t *testing.T) {
	const three = "new 강원 영월군, new 충북 옥천군, new 전남 곡성군"
	for _, c := range []struct{ in, want string }{
		{"# 맑은물터 3개교 지정\n환경부는 강원 영월군 새솔초등학교, 충북 옥천군 너른중학교, 전남 곡성군 들빛학교 등 3개교를 맑은물터로 지정했다.", ""},
		{"# 맑은물터 3곳 지정\n환경부는 강원 영월군 새솔식당, 충북 옥천군 너른농원, 전남 곡성군 들빛양조장 등 3곳을 맑은물터로 지정했다.", ""},
		{"# 맑은물터 3곳 지정\n환경부는 맑은물터 3곳을 지정했다. 지정된 곳은 ▲새솔병원(강원 영월) ▲너른의원(충북 옥천) ▲들빛요양원(전남 곡성) 등이다.", ""},
		{"# 맑은물터 3곳 지정\n환경부는 맑은물터로 강원 영월군(새솔식당), 충북 옥천군(너른식당), 전남 곡성군(들빛카페) 등 3곳을 지정했다.", ""},
		{"# 맑은물터 3곳 지정\n환경부는 맑은물터 3곳을 지정했다. 지정된 곳은 다음과 같다.\n○ 강원 영월군 새솔유치원\n○ 충북 옥천군 너른어린이집\n○ 전남 곡성군 들빛유치원", ""},
		{"# 맑은물터 3곳 지정\n환경부는 강원 영월군 새솔아파트, 충북 옥천군 너른하이츠, 전남 곡성군 들빛아파트 등 3곳을 맑은물터로 지정했다.", ""},
		{"# 맑은물터 3곳 지정\n환경부는 맑은물터 3곳을 지정했다. 지정된 곳은 새솔방앗간(강원 영월군), 너른상회(충북 옥천군), 들빛철공소(전남 곡성군)다.", ""},
		{"# 맑은물터 3곳 지정\n환경부는 맑은물터 수행 기관으로 경기 안성시보건소, 충북 옥천군보건소, 전남 곡성군보건소 등 3곳을 지정했다.", "new 경기 안성시보건소, new 충북 옥천군보건소, new 전남 곡성군보건소"},
		{"# 맑은물터 3곳 지정\n환경부는 경기 안성시 수련관, 충북 옥천군 가족센터, 전남 곡성군 체육회 등 3곳을 맑은물터로 지정했다.", ""},
		{"# 맑은물터 3곳 지정\n환경부는 강원 영월군 새솔시장, 충북 옥천군 너른마을, 전남 곡성군 들빛공원 등 3곳을 맑은물터로 지정했다.", three},
		{"# 맑은물터 3곳 지정\n환경부는 강원 영월군, 충북 옥천군, 전남 곡성군 등 3곳을 맑은물터로 지정했다. 들빛학교와 너른병원이 함께한다.", three},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestBodiesServePlaces: where bodies are counted, the places that a row says they serve hold nothing; where places
// are, what stands beside them is whom they work with.
func TestBodiesServePlaces(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 맑은물터 2곳 지정\n환경부는 새솔대학교병원 등 2개 의료기관을 맑은물터로 지정했다.\n권역 | 권역 구성 | 지정 기관\n동부 | 강릉시, 영월군 | 새솔대학교병원\n서부 | 보은군, 옥천군 | 너른의료원", ""},
		{"# 맑은물터 2곳 지정\n환경부는 새솔대학교 등 2개 대학을 맑은물터로 지정했다.\n대학명 | 담당 지역\n새솔대학교 | 강릉시·영월군\n너른대학교 | 보은군·옥천군", "new 새솔대학교, new 너른대학교"},
		{"# 맑은물터 2곳 지정\n환경부는 새솔학교 등 2개교를 맑은물터로 지정했다.\n구분 | 통학 지역 | 학교명\n1 | 강릉시, 영월군 | 새솔고등학교\n2 | 보은군, 옥천군 | 너른중학교", "new 새솔고등학교, new 너른중학교"},
		{"# 맑은물터 2곳 지정\n환경부는 새솔유치원 등 어린이집 2개 시설을 맑은물터로 지정했다.\n지역 | 지정 시설\n강릉시, 영월군 | 새솔유치원\n보은군, 옥천군 | 너른어린이집", ""},
		{"# 맑은물터 4곳 지정\n환경부는 4개 시·군을 맑은물터로 지정했다.\n권역 | 지정 시군 | 협력 병원\n동부 | 강릉시, 영월군 | 새솔대학교병원\n서부 | 보은군, 옥천군 | 너른의료원", "new 강릉시:새솔대학교병원, new 영월군:새솔대학교병원, new 보은군:너른의료원, new 옥천군:너른의료원"},
		{"# 맑은물터 4곳 지정\n환경부는 4개 지역을 맑은물터로 지정했다.\n권역 | 지정 지역 | 함께하는 곳\n동부 | 강릉시, 영월군 | 새솔대학교\n서부 | 보은군, 옥천군 | 너른대학교", "new 강릉시:새솔대학교, new 영월군:새솔대학교, new 보은군:너른대학교, new 옥천군:너른대학교"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestSitesNamedAfterBodies: a site is named after a body where more words, or a street's ending,
// follow the body's noun; a particle, a count or a word that joins does not make one.
func TestSitesNamedAfterBodies(t *testing.T) {
	const three = "new 강원 영월군, new 충북 옥천군, new 전남 곡성군"
	for _, c := range []struct{ a, want string }{
		{"대학 앞길", three}, {"대학가", three}, {"식당가", three}, {"옛 중학교 부지", three}, {"서점 골목", three},
		{"문학관 언덕", three}, {"유치원 자리", three}, {"와이너리 들판", three}, {"수협 위판장", three},
		{"대학", ""}, {"식당", ""}, {"중학교", ""}, {"문학관", ""}, {"와이너리", ""}, {"수협", ""},
	} {
		in := "# 맑은물터 3곳 지정\n환경부는 강원 영월군 새솔" + c.a + ", 충북 옥천군 너른" + c.a + ", 전남 곡성군 들빛" + c.a + " 등 3곳을 맑은물터로 지정했다."
		if got := saidOf(in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", in, got, c.want)
		}
	}
	for _, c := range []struct{ rest, want string }{
		{" 새솔학교가 뽑혔다", "body"}, {" 새솔카페가 뽑혔다", "body"}, {" 새솔병원과 옥천", "body"}, {" 새솔식당 및 옥천", "body"},
		{" 새솔식당 3곳", "body"}, {" 새솔식당 두 곳을", "body"}, {" 새솔식당 ▲", "body"}, {" 새솔식당", "body"}, {" 영월읍 새솔식당, ", "body"},
		{" 새솔대학가, ", "site"}, {" 새솔서점가를", "site"}, {" 새솔병원 터", "site"}, {" 새솔조합 창고 앞", "site"}, {"", "site"}, {" 가", "site"},
	} {
		if got := map[bool]string{true: "body", false: "site"}[followsBody(c.rest)]; got != c.want {
			t.Errorf("%q: %s", c.rest, got)
		}
	}
}
