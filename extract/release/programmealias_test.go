package release

import (
	"slices"
	"strings"
	"testing"
)

// programmesOf are the programmes of the decisions of a text, sorted, once each.
func programmesOf(in string) string {
	var out []string
	for _, d := range Read(written(in), "").Decisions {
		if len(d.Holders)+len(d.Counts) > 0 {
			out = append(out, d.Scheme.ID)
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), ", ")
}

// TestProgrammeAlias: the short name that a release gives a programme, or makes
// of it, is the same programme; two that it tells apart are two.
func TestProgrammeAlias(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"said to be short", `# 경기 오산·전북 무주, 숲길체험휴양특구로 지정
- 산림청, 제2차 숲휴특구 두 곳 의결 -
산림청은 경기 오산시, 전북 무주군 등 2곳을 숲길체험휴양특구(이하 ‘숲휴특구’)로 지정했다고 밝혔다.
이번 숲휴특구 2곳에는 나무를 심는다.`, "숲길체험휴양특구"},
		{"its own end", `# 주민이음형 숲살림 자립고을 지원사업 2곳 선정
산림청은 주민이음형 숲살림 자립고을(이하 자립고을) 2곳을 선정했다고 밝혔다.
선정된 자립고을은 경기 오산시, 전북 무주군이다.`, "주민이음형숲살림자립고을지원사업"},
		{"another word altogether", `# 산림청, 초록약속 2곳 지정
산림청은 경기 오산시, 전북 무주군을 ‘숲가꾸기 모범지역’(이하 ‘초록약속지역’이라 한다)으로 지정했다.
초록약속지역으로 지정된 2곳은 세 해 동안 지원을 받는다.`, "숲가꾸기모범지역"},
		{"short without a word", `# 숲길체험휴양특구 2곳 지정
- 숲휴특구에 경기 오산시, 전북 무주군 지정 -
산림청은 경기 오산시, 전북 무주군을 숲길체험휴양특구로 지정했다.`, "숲길체험휴양특구"},
		{"the body is called short", `# 물길특구 2곳 지정
산림청(청장 가나다, 이하 ‘산림특구’)은 경기 오산시, 전북 무주군을 물길특구로 지정했다.`, "물길특구"},
		{"with and without 사업", `# 숲길이음 챌린지 2곳 선정
- ‘숲길이음 챌린지’에 경기 오산시, 전북 무주군 선정 -
산림청은 경기 오산시, 전북 무주군 등 2곳을 ‘숲길이음 챌린지 사업’ 대상지로 선정했다.`, "숲길이음챌린지사업"},
		{"quoted with a dot in it", `# 옛숲마을 2곳, 문을 열다
산림청(청장 가나다)은 「들녘 옛 숲길 돌봄·쓰임 마을」(이하 ‘옛숲마을’) 제1차 지정 대상으로 두 곳을 확정했다.
선정된 곳은 경기 오산시, 전북 무주군이다.`, "들녘옛숲길돌봄·쓰임마을"},
		{"those who did well, in two words", `# ‘숲길 민원 돌봄 우수 지자체’ 2곳 선정
산림청은 「2014년 숲길 민원 돌봄 우수 지방자치단체」 2곳을 선정하여 발표하였다.
경기 오산시, 전북 무주군이 뽑혔다.`, "숲길민원돌봄우수지자체"},
		{"two programmes", `# 산림청, 물길도시와 물빛관광도시 지정
산림청은 물길도시로 경기 오산시, 전북 무주군을, 물빛관광도시로 강원 고성군, 충북 제천시를 지정했다.`, "물길도시, 물빛관광도시"},
	} {
		if got := programmesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestProgrammeIsNoun: what a clause says is no name, the noun in quotes or of
// the title is.
func TestProgrammeIsNoun(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"what somebody has", `# 경기 오산시 등 2곳, ‘배움이음도시’ 인증
경기 오산시, 전북 무주군 등 2곳이 교육부에서 배움의 바탕을 갖춘 도시로 인증받았다.`, "배움이음도시"},
		{"what it did, with a noun between", `# 하루를 바꾼 돌봄마을 2곳, ‘이웃돌봄’ 인증
보건복지부는 경기 오산시, 전북 무주군을 ‘이웃돌봄’에 새로 인증했다고 밝혔다.`, "이웃돌봄"},
		{"a verb leads on", `# ‘물길도시’ 2곳 지정
환경부는 위원회 심의를 받아 지역으로 확정하고, 물을 아껴 다른 지역을 도운 경기 오산시, 전북 무주군 2곳을 ‘물길도시’로 지정했다.`, "물길도시"},
		{"how it is done", `# ‘물길도시’ 2곳 지정
환경부는 ‘물길도시’로 경기 오산시, 전북 무주군을 지정했다. 남은 곳도 순차적으로 지정한다.`, "물길도시"},
		{"a project in quotes", `# 빈터를 푸는 빈터이음구역 2곳 선도사업 대상지로
‘빈터이음구역’ 선도사업 대상지가 나왔다. 환경부는 경기 오산시, 전북 무주군 등 2곳을 선정했다고 밝혔다.
심의를 받아야 구역으로 최종 지정된다.`, "빈터이음구역"},
		{"a number in the middle", `# 도심형 3곳-물길단지 2곳 지정
환경부는 ‘물길도시’로 경기 오산시, 전북 무주군을 지정했다.`, "물길도시"},
		{"those out of whom", `# 물길재생 선도사업 후보지 9곳 선정
환경부는 겨룬 곳 40군데 가운데 마지막 후보지를 가렸다. 물길재생 선도사업 후보지로는 경기 오산시, 전북 무주군 등 2곳이 선정됐다.`, "물길재생선도사업"},
		{"an ordinal before what is decided", `# 산림청, 여름쉼터섬 조성 대상 2곳 선정
산림청은 ‘숲길여름쉼터섬 조성사업’ 첫 번째 대상 지역으로 경남 남해군과 전남 완도군 2곳을 선정했다고 밝혔다.`, "숲길여름쉼터섬"},
		{"places in quotes, and one that lost", `# 숲길쉼터섬 조성지로 '남해·완도' 선정…제주는 '고배'
산림청은 숲길쉼터섬으로 경남 남해군과 전남 완도군 2곳을 선정했다고 밝혔다.`, "숲길쉼터섬"},
		{"a year within the quotes", `보도시점 배포 즉시 배포 2025. 12. 23.(화)
# 산림청, '2025 푸른 숲길도시' 오산·무주
산림청은 경기 오산시, 전북 무주군 등 2개 도시를 최우수 지자체로 선정하였다고 밝혔다.`, "푸른숲길도시"},
		{"about which a result is", `# 산림청, 오산·무주 선정
산림청은 푸른 숲길도시에 대한 평가 결과, 경기 오산시, 전북 무주군 등 2개 도시를 최우수 지자체로 선정하였다고 밝혔다.`, "푸른숲길도시"},
		{"우수 in the name of a system", `# 우수 숲길마을 인증제도 시행
산림청은 ‘우수 숲길마을 인증제도’에 따라 경기 오산시, 전북 무주군을 인증했다고 밝혔다.`, "우수숲길마을"},
		{"우수 before a name", `# 우수 숲길마을 2곳 인증
산림청은 우수 숲길마을로 경기 오산시, 전북 무주군을 인증했다고 밝혔다. 숲길마을은 전국에 31곳이 있다.`, "숲길마을"},
		{"우수 before a name that is never printed without", `# 우수 숲길마을 2곳 인증
산림청은 우수 숲길마을로 경기 오산시, 전북 무주군을 인증했다고 밝혔다.`, "우수숲길마을"},
		{"two things that a project does", `# 숲길쉼터 사업에 2곳
산림청은 숲길쉼터 보급 및 확산 사업 대상지로 경기 오산시, 전북 무주군을 선정했다고 밝혔다.`, "숲길쉼터보급및확산사업"},
		{"a long name of a project", `# 오산·무주, 올해의 대상지로
산림청은 생활권 단위 숲길이음 참여 활성화 사업 대상지로 경기 오산시, 전북 무주군을 선정했다고 밝혔다.`, "생활권단위숲길이음참여활성화사업"},
		{"a name with a colon", `# 새:숲마을 2곳 선정
산림청은 새:숲마을에 경기 오산시, 전북 무주군을 선정했다고 밝혔다.`, "새:숲마을"},
		{"letters within the name", `# 숲길교통(FRT) 시범사업에 2곳
산림청은 숲길교통(FRT) 시범사업의 대상지로 경기 오산시, 전북 무주군을 선정했다고 밝혔다.`, "숲길교통시범사업"},
		{"letters within a quoted name", `# 새로 두 곳
산림청은 ‘숲길나눔(SUN) 지원사업’의 대상지로 경기 오산시, 전북 무주군을 선정했다고 밝혔다.`, "숲길나눔지원사업"},
		{"an explanation within a quoted name", `# FRT(숲길교통) 시범지역 2곳 선정
산림청은 「FRT(숲길교통) 시범지역 공모」 결과 경기 오산시, 전북 무주군을 선정했다고 밝혔다.`, "FRT시범지역"},
		{"what something is done with", `# 숲길돌봄 사업 2곳 선정
산림청은 숲길돌봄 사업에 경기 오산시, 전북 무주군을 선정했다고 밝혔다. 나무측정기술로 숲의 문제를 푸는 사업이다.`, "숲길돌봄사업"},
		{"the order of points", `# 숲길단지 2곳 선정
산림청은 숲길단지 공모에서 점수가 높은 순서대로 경기 오산시, 전북 무주군을 선정했다.`, "숲길단지"},
		{"who take part besides", `# 숲길나눔 사업 2곳 선정
산림청은 숲길나눔 사업의 올해 대상지로 경기 오산시, 전북 무주군 2곳과 참여기업을 선정했다.`, "숲길나눔사업"},
		{"a day on which it was held", `# 숲길단지 2곳 선정
산림청은 지난 4일 열린 숲길단지 위원회에서 경기 오산시, 전북 무주군을 선정했다.`, "숲길단지"},
		{"what a title says of it", `# 지역 활력 드높여 줄 새숲단지 2곳 지정
산림청은 새숲단지로 경기 오산시, 전북 무주군을 지정했다.`, "새숲단지"},
		{"to whom something comes in a title", `# 소멸 위기 지역에 새 바람… 숲길이음 2곳 선정
산림청은 숲길이음 사업 공모에 26개 지자체가 응모해 경기 오산시, 전북 무주군을 최종 선정했다.`, "숲길이음사업"},
		{"a long name before words for its ground", `# 두 마을, 걷기좋은 숲길마을 가꾸기 선정
산림청은 2024년 걷기좋은 숲길마을 가꾸기 공모사업 대상지구로 경기 오산시와 전북 무주군을 선정했다.`, "걷기좋은숲길마을가꾸기"},
		{"its first year", `# 숲길마을 3개 지역에서 시작
산림청은 숲길마을 첫해 사업지로 경기 오산시, 전북 무주군을 골랐다고 밝혔다.`, "숲길마을"},
		{"those who carry it out", `# 수행기관 2곳 선정
산림청은 숲길돌봄 시범사업 수행기관으로 경기 오산시, 전북 무주군을 선정했다고 밝혔다.`, "숲길돌봄시범사업"},
		{"an adjective of a name stays", `# 아이 키우기 좋은 마을 2곳 지정
여성가족부는 경기 오산시, 전북 무주군을 아이 키우기 좋은 마을로 지정했다.`, "아이키우기좋은마을"},
		{"a name that the programme's verb describes", `# 처음 도입된 물길도시 2곳 지정
환경부는 올해 도입된 물길도시에 경기 오산시, 전북 무주군을 지정했다.`, "물길도시"},
	} {
		if got := programmesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestBestProjects: 우수 is in the name of a programme that certifies as such, of projects too; one of some projects that did
// well is chosen, not certified.
func TestBestProjects(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 우수 숲해설프로그램 3개 지정\n산림청은 ‘도토리 학교’ 등 3개를 우수 숲해설프로그램으로 지정했다고 밝혔다.", "우수숲해설프로그램"},
		{"# 우수 숲해설 프로그램 3개 인증\n산림청은 ‘도토리 학교’ 등 3개를 우수 숲해설 프로그램으로 인증했다고 밝혔다.", "우수숲해설프로그램"},
		{"# 도토리 학교 등 3개 지정\n산림청은 우수 숲해설프로그램 3개를 지정했다고 밝혔다. 우수 숲해설프로그램 지정제도는 올해 도입되었다.", "우수숲해설프로그램"},
		{"# 우수 숲해설프로그램 9개 지정… 5개는 새로\n산림청은 우수 숲해설프로그램 심사를 마치고 9개를 지정했다고 밝혔다.", "우수숲해설프로그램"},
		{"# 우수 물길관리사업 3개 선정\n산림청은 ‘도토리 학교’ 등 3개를 우수 물길관리사업으로 선정했다고 밝혔다.", "물길관리사업"},
		{"# 우수 물길관리사업 3개 선정\n산림청은 물길관리사업 가운데 우수 물길관리사업 3개를 선정했다고 밝혔다.", "물길관리사업"},
	} {
		got := ""
		for _, d := range Read(written(c.in), "").Decisions {
			got = d.Scheme.ID
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
