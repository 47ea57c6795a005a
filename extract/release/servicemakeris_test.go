package release

import "testing"

// TestMakersSaid: who has a thing, told in a sentence of its own behind it; the next thing's line tells nothing of it.
func TestMakersSaid(t *testing.T) {
	const lead = "농림축산식품부(장관 한가람)는 ‘참좋은 가공품’으로 3개 제품을 선정했다고 20일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "‘우리밀 칩’은 국산 밀로 구운 과자다. 제조사는 ㈜들녘이다.\n‘들깨 라테’는 들깨로 만든 차다. 생산자는 영농조합법인 고소미다.\n‘쌀 국수’는 글루텐이 없다. 만든 곳은 다온푸드이고, 수출도 한다.", "new 우리밀 칩+㈜들녘, new 들깨 라테+영농조합법인 고소미, new 쌀 국수+다온푸드"},
		{lead + "① ‘우리밀 칩’은 국산 밀로 구운 과자다. 개발자는 ㈜들녘과 한국밀공사이다.\n② ‘들깨 라테’는 들깨로 만들며, (주)고소미가 개발하였다.\n③ ‘쌀 국수’는 다온푸드가 개발하였다.", "new 우리밀 칩+㈜들녘+한국밀공사, new 들깨 라테+(주)고소미, new 쌀 국수+다온푸드"},
		{"국토교통부(장관 한가람)는 3건을 올해의 길신기술로 지정하였다고 20일 밝혔다.\n㈜들녘이 개발한 ‘우리밀 칩’은 국산 밀로 굽는다.\n‘들깨 라테’는 들깨로 만든 차이다.\n‘쌀 국수’는 다온푸드가 개발하였다.", "new 우리밀 칩+㈜들녘, new 들깨 라테, new 쌀 국수+다온푸드"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestMottoesOfTitles: what a title calls out in double quotes is no name, nor is the programme behind its year or round.
func TestMottoesOfTitles(t *testing.T) {
	const body = "\n문화체육관광부(장관 한가람)는 한국여행업협회와 함께 ‘2026년 으뜸여행상품’ 4개를 선정했다."
	for _, in := range []string{
		"# “걷고, 맛보고, 쉬고”… 으뜸여행상품 4개 선정" + body, "# “떠나자, 우리 섬으로”… 으뜸여행상품 4개 선정" + body, "# “쉼이 있는 여행”, 으뜸여행상품 4개 선정" + body, "# “보고 먹고 즐기자!” 으뜸여행상품 4개 선정" + body,
		"# 여행상품 4개 뽑았다\n문화체육관광부(장관 한가람)는 ‘2026 으뜸여행상품’ 4개를 선정했다.", "# 여행상품 4개 뽑았다\n문화체육관광부(장관 한가람)는 ‘제3차 으뜸여행상품’ 4개를 선정했다.", "# 여행상품 4개 뽑았다\n문화체육관광부(장관 한가람)는 ‘2026년 상반기 으뜸여행상품’ 4개를 선정했다.",
	} {
		for _, d := range Read(written(in), "").Decisions {
			if len(d.Holders) > 0 {
				t.Errorf("%s\n   got  %s", in, d.Holders[0].Words.S)
			}
		}
	}
	for _, d := range Read(written("# 스마트도시 서비스 인증에 “새벽길 알리미” 등 2건\n국토교통부는 스마트도시 서비스 2건을 인증했다."), "").Decisions {
		if d.Where == InTitle && (len(d.Holders) != 1 || d.Holders[0].Words.S != "새벽길 알리미") {
			t.Errorf("a name in double quotes is lost")
		}
	}
}
