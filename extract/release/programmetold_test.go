package release

import (
	"strings"
	"testing"
)

// toldTo are the places of the texts of the tests of names; a text says TO for them.
const toldTo = "강원 태백시, 충남 서천군, 경남 남해군"

// programmeCases runs texts, a title and what follows it, TO for the places; the title is
// "태백 등 3곳 새 식구" where the text has none.
func programmeCases(t *testing.T, cases []struct{ name, in, want string }) {
	t.Helper()
	for _, c := range cases {
		in := strings.ReplaceAll(c.in, "TO", toldTo)
		if !strings.HasPrefix(in, "# ") {
			in = "# 태백 등 3곳 새 식구\n" + in
		}
		if got := programmesOf(in); got != c.want {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, c.want)
		}
	}
}

// TestProgrammeTold finds the name of a programme wherever a release that decides on places
// may print it, and all of it.
func TestProgrammeTold(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"a hashtag", "관광공사는 #물길주민증 참여 지역으로 TO을 선정했다.", "물길주민증"},
		{"the title, in quotes", "# ‘물길활력 프로젝트’에 태백·서천·남해 뽑혀\n산림청은 TO을 선정했다.", "물길활력프로젝트"},
		{"the title, in quotes, 됐다", "# 태백 등 3곳, ‘물길이음마을’ 됐다\n산림청은 TO을 지정했다.", "물길이음마을"},
		{"the title, in brackets", "# [물길이음] 태백 등 3곳 선정\n산림청은 TO을 선정했다. 물길이음은 해마다 한다.", "물길이음"},
		{"the title, a project", "# 물길이음 사업 본격화, 태백 등 3곳 확정\n산림청은 TO을 확정했다.", "물길이음사업"},
		{"the title, beside new ones", "# 새로운 물길 주민증 3곳\n관광공사는 TO을 선정했다. 지난해 물길 주민증을 쓴 사람은 많다. 물길 주민증은 무료다.", "물길주민증"},
		{"the title, some more", "# 물길 주민증 3곳 추가\n관광공사는 TO을 선정했다. 물길 주민증은 무료다. 물길 주민증을 써 보자.", "물길주민증"},
		{"the subtitle", "# 태백 등 3곳 새 활력\n- 산림청, 물길활력 프로젝트 대상지 3곳 선정 -\n산림청은 TO을 선정했다.", "물길활력프로젝트"},
		{"a definition", "산림청은 TO을 새로 지정했다.\n물길이음마을은 물길을 잘 가꾼 마을을 산림청이 지정하는 제도다.", "물길이음마을"},
		{"a definition of what is quoted", "산림청은 TO을 새로 지정했다.\n‘물길이음’은 물길을 잘 가꾼 곳을 고르는 제도로 2019년에 시작됐다.", "물길이음"},
		{"a definition of the title's noun", "# 물길 주민증, 세 곳 더\n관광공사는 TO을 새로 선정했습니다! 물길 주민증은 혜택을 주는 명예 주민증인데요.", "물길주민증"},
		{"란 … 말한다", "# 물길 주민증 세 곳 더\n관광공사는 TO을 새로 선정했다. 물길 주민증이란 혜택을 주는 증서를 말한다.", "물길주민증"},
		{"a blog", "# 할인받는다고? 물길 여행주민증, 새로운 3곳 공개!\n물길 여행주민증은 인구가 줄어드는 곳을 돕기 위해 발급하는 일종의 명예 주민증인데요. 지난해까지 34곳에서 운영되고 있어요.\n관광공사는 지난 3월 공모를 통해 24개 지자체의 신청을 받았고, 이 가운데 3곳을 새로 선정했습니다! 👏\n▶ 강원권 : 강원 태백시\n▶ 남부권 : 충남 서천군, 경남 남해군", "물길여행주민증"},
		{"a label", "산림청은 TO을 선정했다.\n○ (사업명) 물길이음 사업\n○ (예산) 30억 원", "물길이음사업"},
		{"a label with a colon", "산림청은 TO을 선정했다.\n□ 사업명 : 2025년 물길이음 사업", "물길이음사업"},
		{"이하 in quotes", "산림청은 ‘농촌 물길활력 증진사업(이하 물길사업)’ 대상지로 TO을 선정했다.", "농촌물길활력증진사업"},
		{"letters in a bracket", "산림청은 물길힐링마을(Mulgil Healing Village)로 TO을 선정했다.", "물길힐링마을"},
		{"a law before it", "산림청은 「물길관리법」 제12조에 따른 물길보전지역에 TO을 지정했다.", "물길보전지역"},
		{"the law itself", "산림청은 「물길관리법」에 따라 TO을 지정했다.", ""},
		{"for the sake of", "산림청은 청년 정착을 위한 물길보금자리 사업 대상지로 TO을 선정했다.", "물길보금자리사업"},
		{"quotes and 의", "산림청은 ‘물길이음’의 올해 대상지로 TO을 선정했다.", "물길이음"},
		{"to be done by, in quotes", "산림청은 ‘물길이음 사업’을 추진할 지자체로 TO을 선정했다.", "물길이음사업"},
		{"to be done by", "산림청은 물길이음 시범사업을 수행할 지방자치단체로 TO을 선정했다.", "물길이음시범사업"},
		{"taking part", "산림청은 물길이음 사업 참여 지자체로 TO을 선정했다.", "물길이음사업"},
		{"supported", "산림청은 물길이음 지원 대상 지자체로 TO을 선정했다.", "물길이음"},
		{"ground of a project", "산림청은 물길이음 시범사업 지역으로 TO을 선정했다.", "물길이음시범사업"},
		{"run by", "산림청은 물길배움 프로그램 운영 지자체로 TO을 선정했다.", "물길배움프로그램"},
		{"a challenge", "산림청은 물길이음 챌린지에 TO이 선정됐다고 밝혔다.", "물길이음챌린지"},
		{"a certificate", "TO이 산림청으로부터 물길이음 인증을 받았다.", "물길이음"},
		{"angles", "산림청은 <물길이음> 사업 대상지로 TO을 선정했다.", "물길이음"},
		{"double angles", "산림청은 《물길이음》 사업에 TO을 선정했다.", "물길이음"},
		{"a hundred best", "관광공사는 물길여행 100선에 TO을 선정했다.", "물길여행100선"},
		{"the sentence before", "산림청은 물길이음 사업의 올해 대상지를 확정했다. TO 등 3곳이 선정됐다.", "물길이음사업"},
		{"a ministry before it", "TO이 환경부 물길이음 사업에 선정됐다.", "물길이음사업"},
	})
}

// TestProgrammeNotTold takes for a programme no motto, hall, law, role or other project, and
// none of the words around a name.
func TestProgrammeNotTold(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"a plan", "산림청은 강원 태백시와 충남 서천군에서 물길이음 사업을 추진한다고 밝혔다.", ""},
		{"what somebody looks for", "# ‘숲길 섬’ 3곳 선정\n산림청은 ‘숲길 섬’ 육성사업 대상지로 TO을 선정했다.\n이 사업은 세계인이 찾는 관광지로 만들어 가는 사업이다.", "숲길섬"},
		{"a motto in the title", "# “함께 만드는 물길” 태백 등 3곳 선정\n산림청은 물길보전지역으로 TO을 지정했다.", "물길보전지역"},
		{"a motto of a day", "# ‘물길의 미래를 열다’ 태백 등 3곳 선정\n산림청은 TO을 선정했다. ‘자연과 사람’을 주제로 한 행사도 열었다.", ""},
		{"a hall", "산림청은 ‘물빛호텔’에서 회의를 열고 TO을 선정했다.", ""},
		{"a role", "# 가나건설, 물길이음 사업 수주\n가나건설은 강원 태백시 물길이음 사업의 시공사로 선정됐다.", ""},
		{"another project, later", "산림청은 TO을 선정했다. 선정된 곳은 하천정비 사업을 함께 한다.", ""},
		{"another project, behind the verb", "산림청은 TO을 선정해 하천정비 사업을 지원했다.", ""},
		{"another project before", "산림청은 하천정비 사업과 연계해 추진하는 물길이음 사업 대상지로 TO을 선정했다.", "물길이음사업"},
		{"a purpose before", "산림청은 지역 소멸을 막고자 마련한 물길이음 사업에 TO을 선정했다.", "물길이음사업"},
		{"who begins it before", "올해 처음 산림청이 시작한 물길이음 사업에 TO이 선정됐다.", "물길이음사업"},
		{"an amount before", "산림청은 총 300억 원 규모의 물길이음 사업에 TO을 선정했다.", "물길이음사업"},
		{"those it is done with", "산림청은 지역과 함께하는 물길보금자리 사업에 TO을 선정했다.", "물길보금자리사업"},
		{"any project", "TO이 각종 국비사업에 선정됐다.", ""},
		{"what it is not", "물길이음은 산림청이 지정하는 제도다. 강원 태백시, 충남 서천군이 지정될지 관심이 쏠린다.", ""},
	})
}

// TestDoubledProgramme leaves out the places of a programme that were only called something
// else in passing, and says so; two programmes that a release names are two.
func TestDoubledProgramme(t *testing.T) {
	for _, c := range []struct{ name, in, want, issue string }{
		{"in passing", "산림청은 TO을 숲길마을로 지정했다.\n숲길마을은 숲을 가꾼다. 강원 태백시, 충남 서천군, 경남 남해군은 이번에 나무거점으로 선정됐다.", "숲길마을", "doubled-scheme"},
		{"in quotes", "산림청은 TO을 숲길마을로 지정했다.\n숲길마을은 숲을 가꾼다. 강원 태백시, 충남 서천군, 경남 남해군은 이번에 ‘나무거점’으로 선정됐다.", "나무거점, 숲길마을", ""},
		{"of fewer", "산림청은 TO을 숲길마을로 지정했다.\n숲길마을은 숲을 가꾼다. 강원 태백시, 충남 서천군은 이번에 나무거점으로 선정됐다.", "나무거점, 숲길마을", ""},
		{"at once", "산림청은 TO을 숲길마을과 나무거점으로 동시에 지정했다.", "나무거점, 숲길마을", ""},
	} {
		in := "# 산림청, 숲길마을 3곳 지정\n" + strings.ReplaceAll(c.in, "TO", toldTo)
		if got := programmesOf(in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
		found := ""
		for _, i := range Read(written(in), "").Issues {
			if i.Code == "doubled-scheme" {
				found = i.Code
			}
		}
		if found != c.issue {
			t.Errorf("%s: issue %q, want %q", c.name, found, c.issue)
		}
	}
}
