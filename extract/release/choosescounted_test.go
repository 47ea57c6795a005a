package release

import (
	"strings"
	"testing"
)

// TestChosenInAnyWords: as many places as are counted beside a choice told in any verb are those chosen, under whatever heads.
func TestChosenInAnyWords(t *testing.T) {
	const table = "\n어느 고을 | 무엇을\n강원 영월군 | 물레방아\n충북 옥천군 | 징검다리\n전남 곡성군 | 나룻배\n경북 영양군 | 초가"
	const all = "new 강원 영월군, new 경북 영양군, new 전남 곡성군, new 충북 옥천군"
	for _, c := range []struct{ name, in, want string }{
		{"picked", "# 여울에 모인 이야기\n환경부는 여울 이야기마당 4곳을 정했다고 7일 밝혔다." + table, all},
		{"picked as what it is called", "# 여울에 모인 이야기\n환경부는 여울 이야기마당으로 네 곳을 골랐다." + table, all},
		{"in quotes, with what they do", "# 여울에 모인 이야기\n환경부는 ‘움직이는 여울극장’ 운영 지역 4곳을 추렸다고 밝혔다." + table, all},
		{"settled at a meeting", "# 여울에 모인 이야기\n환경부는 심의위원회를 열어 여울살림 이음사업 대상 나루 4곳을 매듭지었다고 밝혔다." + table, all},
		{"the number in another sentence", "# 여울에 모인 이야기\n환경부는 여울살림 이음배를 띄울 지역을 최종 결정했다. 모두 네 곳이다." + table, all},
		{"those who are left", "# 여울에 모인 이야기\n환경부가 여울살림 나눔터 공모의 결과를 내놨다. 13곳이 겨뤄 4곳이 마지막까지 남았다." + table, all},
		{"lines", "# 여울에 모인 이야기\n환경부는 ‘여울 책방’을 열 4개 군을 정했다고 밝혔다.\n▲ 강원: 영월군\n▲ 충북: 옥천군\n▲ 전남: 곡성군\n▲ 경북: 영양군", "new 곡성군, new 영양군, new 영월군, new 옥천군"},
		{"done over again", "# 다섯 해의 약속\n환경부는 ‘여울도시’ 성과를 살펴 2021년에 지정한 5곳 가운데 4곳을 다시 지정했다고 밝혔다." + table, strings.ReplaceAll(all, "new", "renewed")},
		{"looked into", "# 여울를 지킨다\n환경부는 여울 쉼터 4곳을 골라 점검했다고 밝혔다." + table, ""},
		{"badly off", "# 여울를 지킨다\n환경부는 물이 모자란 4개 군을 추려 관정을 늘린다고 밝혔다." + table, ""},
		{"where people are told", "# 여울에서 만나요\n환경부는 여울 공모를 알릴 설명회를 4곳에서 연다고 밝혔다. 날짜는 심의를 거쳐 정했다." + table, ""},
		{"of years ago", "# 여울도시는 지금\n환경부는 2022년에 지정한 ‘여울도시’ 4곳의 나무가 늘었다고 밝혔다." + table, ""},
		{"still to come", "# 여울도시 곧 발표\n환경부는 ‘여울도시’ 4곳의 심사를 마쳤다. 다음 달 2곳을 정한다." + table, ""},
		{"others picked for them", "# 여울 버스 다닌다\n환경부는 4개 군에서 여울 버스를 몬다고 밝혔다. 기사는 심사를 거쳐 뽑았다." + table, ""},
	} {
		if got := placesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTableTellsElse: a table of as many places that tells when something is or how places fare is not of those chosen.
func TestTableTellsElse(t *testing.T) {
	const lead = "# 여울에 모인 이야기\n환경부는 여울 이야기마당 3곳을 추렸다고 7일 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"what it costs", lead + "고을 | 국비(억원)\n강원 영월군 | 3\n충북 옥천군 | 4\n전남 곡성군 | 5", "new 강원 영월군, new 전남 곡성군, new 충북 옥천군"},
		{"when", lead + "고을 | 날짜\n강원 영월군 | 6. 2.\n충북 옥천군 | 6. 3.\n전남 곡성군 | 6. 4.", ""},
		{"losses", lead + "고을 | 피해(건)\n강원 영월군 | 3\n충북 옥천군 | 4\n전남 곡성군 | 5", ""},
	} {
		if got := placesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestToldOfWhoIsChosen: the name that those chosen are given stands before what sums them up, the status in the sentence over the
// table; those who came through a first stage are not chosen.
func TestToldOfWhoIsChosen(t *testing.T) {
	const table = "\n지자체 | 무엇을\n강원 영월군 | 물레방아\n충북 옥천군 | 징검다리\n전남 곡성군 | 나룻배\n경북 영양군 | 초가"
	const all = "new 강원 영월군, new 경북 영양군, new 전남 곡성군, new 충북 옥천군"
	for _, c := range []struct{ name, in, want string }{
		{"made what they are", "# 여울에 모인 이야기\n환경부는 여울 살핌 본보기고을로 강원과 경북에서 두 곳씩 네 곳을 정해 나무를 심는다고 밝혔다." + table, all},
		{"made known after a contest", "# 여울에 모인 이야기\n환경부는 여울극장 새단장 지원 대상 4곳을 발표했다. 공모에는 23곳이 참여했다." + table, all},
		{"once more", "# 여울의 약속은 이어진다\n환경부는 올해 말 기한이 끝나는 ‘여울맑은 도시’ 4곳을 심사해 모두 2029년까지 다시 인증했다고 밝혔다." + table, strings.ReplaceAll(all, "new", "renewed")},
		{"through the first stage", "# 여울을 두고 겨룬다\n환경부는 ‘여울마당 고을’ 1차 서면심사를 통과한 4곳을 대상으로 현장평가를 한다고 밝혔다. 최종 선정은 다음 달이다." + table, ""},
	} {
		if got := placesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
