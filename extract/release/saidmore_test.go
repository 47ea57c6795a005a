package release

import (
	"strings"
	"testing"

	"injeung/normalize/hangul"
)

// TestSaidMore reads releases in which others than the chosen stand beside them, or their status and number stand apart.
func TestSaidMore(t *testing.T) {
	const head = "\n배포일 2024. 12. 3.(화)\n"
	for _, c := range []struct{ name, text, want string }{
		{"notes under a number told with examples", "# 물길마을 3곳 새로 지정" + head + "환경부는 서울 용산구 등 3개 시·군·구*를 물길마을로 신규 지정하고, 2개 시·군·구**를 물길마을로 재지정했다고 밝혔다.\n* (서울) 용산구, (경기) 오산시, (전북) 순창군\n** (충남) 아산시, (경남) 양산시", "new 서울 용산구, new 경기 오산시, new 전북 순창군, renewed 충남 아산시, renewed 경남 양산시"},
		{"a note on those of another year", "# 물길마을 2곳 지정" + head + "□ 환경부는 경북 구미, 전북 군산 등 2개 지역을 물길마을로 신규 지정하였다.\nㅇ 지난해에는 3개 지역*이 처음 지정된 바 있다.\n* 경기 안산, 경남 진주, 충북 청주", "new 경북 구미, new 전북 군산"},
		{"a note on those of the year before, over the names of now", "# 물길정비 대상지 3곳 선정" + head + "환경부는 올해 물길정비사업을 추진할 3개 시·군을 선정했다고 밝혔다.\n물길정비사업은 물가의 낡은 시설을 치우는 사업으로, 지난해 시범지구 2곳*을 선정하여 추진 중이다.\n* 충북 괴산, 경북 성주\n이번에 선정된 시·군은 충북 제천시, 전북 장수군, 경남 김해시이다.", "new 충북 제천시, new 전북 장수군, new 경남 김해시"},
		{"the rest of a subtitle on those put off", "# 구미시·군산시, 물길마을로 지정\n- 포항·서산 2곳은 다음 위원회에서 재심의" + head + "환경부는 구미시와 군산시를 물길마을로 지정했다고 밝혔다.", "new 구미시, new 군산시"},
		{"the status of a title without names", "# 물길지역 지정기간 1년 연장\n- 군산, 통영 2개 지역" + head + "고용부는 3일(화) 전북 군산시 등 2개 물길위기지역의 지정기간을 1년 연장하기로 의결했다.", "renewed 군산, renewed 통영, renewed 전북 군산시"},
		{"a number of those called by the programme", "# 강소물길특구 지정" + head + "환경부는 구미시 등 6개 강소물길특구를 지정했다고 밝혔다.", "new 구미시"},
		{"who was chosen the year before", "# 구미시 등 2곳 물길마을 선정" + head + "환경부는 물길마을에 구미시, 통영시 2곳을 선정했다고 밝혔다.\n올해 2곳이 지정됨에 따라 물길마을은 지난해 새로 지정된 도봉구, 서산시를 포함해 총 4곳으로 늘었다.", "new 구미시, new 통영시"},
		{"what would come of a choice", "# 구미시 등 2곳 물길마을 선정" + head + "환경부는 물길마을에 구미시, 통영시 2곳을 선정했다고 밝혔다.\n이천시가 물길마을로 추가 지정됨에 따라 3곳으로 늘어난다면 좋겠다.", "new 구미시, new 통영시"},
		{"what a choice brings", "# 구미시 등 2곳 물길마을 선정" + head + "환경부는 물길마을에 구미시, 통영시 2곳을 선정했다고 밝혔다.\n서산시가 물길마을로 지정받음으로써 얻는 효과를 따져 보았다.", "new 구미시, new 통영시"},
		{"with whom one was chosen before", "# 구미시, 물길마을 지정" + head + "환경부는 구미시를 물길마을로 지정했다고 밝혔다.\n2012년 통영시와 함께 처음 지정된 서산시는 이번에 재지정됐다.", "new 구미시, renewed 서산시"},
		{"with whom others are chosen now", "# 물길마을 3곳 지정" + head + "환경부는 통영시와 함께 최종 선정된 구미시, 서산시 3곳을 물길마을로 지정했다고 밝혔다.", "new 통영시, new 구미시, new 서산시"},
		{"places beside their goods", "# 물길단지 4곳 지정" + head + "환경부는 4곳의 물길단지를 지정하였다.\n\n지역 | 산업 | 품목\n부산 | 물 | 정수기\n충북 나래골 | 물 | 여과기\n경기 안성 | 물 | 펌프\n경북 구미 | 물 | 관", "new 부산, new 충북 나래골, new 경기 안성, new 경북 구미"},
		{"names with one ending in a cell", "# 물길특구 3곳 지정" + head + "환경부는 3곳을 물길특구로 지정했다.\n\n지자체 | 특구 명칭\n서울 서초구 | 가람 특구\n대전 서·유성구 | 나래 특구\n경기 안성시 | 다솜 특구", "new 서울 서초구, new 대전 서구+2, new 대전 유성구+2, new 경기 안성시"},
	} {
		if got := saidOf(c.text); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCalledByProgramme counts those called by their programme, and none by a word for where they lie.
func TestCalledByProgramme(t *testing.T) {
	for s, want := range map[string]string{
		"6개 강소물길특구를 지정했다": "강소물길특구", "8개 물길위기지역의 지정기간을 연장했다": "물길위기지역", "2개 산골지역을 지원한다": "",
	} {
		got := ""
		for _, c := range countsIn(s) {
			got = c.noun
		}
		if got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}

// TestWordsOfOthers tells words that are no label, class or name from those that are.
func TestWordsOfOthers(t *testing.T) {
	for _, c := range []struct {
		finds *hangul.Pattern
		in    string
		want  bool
	}{
		{nameOfGiver, "장관의 인증", true}, {nameOfGiver, "가람부 장관 명의의 지정", true}, {nameOfGiver, "장관상", false}, {nameOfGiver, "도지사기 대회", false},
		{clauseInLabel, "심사하여 교통", true}, {clauseInLabel, "교통", false}, {clauseInLabel, "해양 관광", false},
		{servicesInRow, "관제서비스 6건, ", true}, {servicesInRow, "관제서비스 6건을 ", false},
		{chosenWith, "와 함께 처음 지정된 ", true}, {chosenWith, "와 함께 사업을 ", false},
		{endsLastYear, "물길마을은 지난해 새로 ", true}, {endsLastYear, "지난해 물길마을은 ", false},
	} {
		if got := c.finds.MatchString(c.in); got != c.want {
			t.Errorf("%q: %v, want %v", c.in, got, c.want)
		}
	}
	for s, want := range map[string]bool{"4월 4일(": true, "2024. 4. 4. (": true, "경제형 (": false} {
		if got := afterDay(s); got != want {
			t.Errorf("%q ends in a day: %v, want %v", s, got, want)
		}
	}
	for s, want := range map[string]colKind{"개발 기업·지자체": bodyCol, "업체 및 지방자치단체": bodyCol, "지자체": placeCol, "기업유치 지자체": placeCol} {
		if got := columnKind(s); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}

// TestOfAllServices takes what a bracket says of all services before it without the word that says so.
func TestOfAllServices(t *testing.T) {
	f := Read(written("# 물길서비스 3건 인증\n배포일 2024. 12. 3.(화)\n환경부는 ‘물결 알림’, ‘바람 주차’(이상 ㈜가람), ‘숲길 살피미’(㈜나래) 등 3개를 물길서비스로 인증했다."), "")
	for _, d := range f.Decisions {
		for _, h := range d.Holders {
			for _, p := range h.Providers {
				if strings.HasPrefix(p.Words.S, "이상") {
					t.Errorf("%s: provider %q", h.Words.S, p.Words.S)
				}
			}
		}
	}
}
