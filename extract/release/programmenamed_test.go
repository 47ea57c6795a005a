package release

import (
	"slices"
	"strings"
	"testing"
)

// TestProgrammesNamed finds what a programme without an id of its own is called, by
// its call, its committee, the words behind its sites, and its short name.
func TestProgrammesNamed(t *testing.T) {
	const to = "강원 태백시와 충남 서천군"
	for _, c := range []struct{ in, want string }{
		{"# 물길유토피아 공모 선정\n□ 환경부는 2022년 물길유토피아 공모 결과 " + to + " 2곳을 최종 선정했다고 9일 밝혔다.", "물길유토피아"},
		{"# 물길유토피아 공모사업에 태백·서천 선정\n□ 환경부는 물길유토피아 공모사업 대상지로 " + to + "을 선정했다고 9일 밝혔다.", "물길유토피아"},
		{"# 물길순환도시 지정제도 첫 결실\n□ 환경부는 물길순환도시 지정제도에 따라 " + to + "을 지정했다고 9일 밝혔다.", "물길순환도시"},
		{"# 물길재생 신규 사업지 2곳 선정\n□ 환경부는 물길재생 신규 사업지로 " + to + " 2곳을 선정했다고 9일 밝혔다.", "물길재생"},
		{"# 물길 생활권 시범도시 2곳\n□ 환경부는 물길 생활권 시범도시(이하 ‘물길도시’)로 2곳을 지정했다고 9일 밝혔다.\nㅇ 물길도시로 지정된 곳은 " + to + "이다.", "물길 생활권 시범도시"},
		{"# 제7차 물길특구위원회 개최\n□ 환경부는 9일 제7차 물길 시범운행특구 위원회를 개최하고 " + to + " 2곳의 특구를 신규 지정했다고 밝혔다.", "물길 시범운행특구"},
		{"# ‘2022 물길독서대상’ 두 곳\n□ 환경부는 ‘2022 물길독서대상’ 수상 기관으로 " + to + "을 선정했다고 9일 밝혔다.", "물길독서대상"},
		{"# 물길 Village 2곳 선정\n□ 환경부는 물길 Village로 " + to + " 2곳을 선정했다고 9일 밝혔다.", "물길 Village"},
		{"# 올해 물길 시범사업\n□ 환경부는 「물길 되살리기 시범사업」 지원 대상으로 " + to + " 2곳을 선정했다고 9일 밝혔다.", "물길 되살리기 시범사업"},
		{"# 물길서비스 두 건 인증\n□ 환경부는 물길서비스로 두 건을 인증했다고 9일 밝혔다.\n□ 도시 인증 공모에는 12개 지자체가 신청했다. 서비스 인증 공모에는 9개 기업이 신청했다.", "물길서비스"},
		{"# 두 곳 새로 뽑혀\n□ 환경부는 이번 공모에 참여한 12개 지자체 가운데 " + to + "을 최종 선정했다고 9일 밝혔다.", ""},
		{"# 물길도시 두 곳 선정\n□ 환경부는 물길도시로 " + to + " 2곳을 선정했다고 9일 밝혔다.\n□ 서면심사로 유형별 4개씩 8개 후보지를 먼저 골라 유형별로 한 곳을 확정했다. 들녘형에는 태백시, 바다형에는 서천군이 이름을 올렸다.", "물길도시"},
		{"# 물길도시 두 곳 선정\n□ 환경부는 물길도시로 " + to + " 2곳을 선정했다고 9일 밝혔다.\n□ 서면심사로 권역별 두 곳씩 6개 지자체를 먼저 골라 두 곳을 확정했다.", "물길도시"},
		{"# 두 곳 새로 뽑혀\n□ 환경부는 위원회를 열었다고 밝혔다. 공모에는 " + to + "이 선정되었다.", ""},
	} {
		var got []string
		for _, d := range Read(written("2022. 5. 9. 환경부\n"+c.in), "").Decisions {
			if !slices.Contains(got, d.Scheme.Name) {
				got = append(got, d.Scheme.Name)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got  %q\n   want %q", c.in, s, c.want)
		}
	}
}

// TestClassesAsTopics takes the topic of a sentence that only names for the class of
// its names, under a statement that counted them.
func TestClassesAsTopics(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ㅇ 거점지구는 강원 태백시, 충남 서천군 2곳이다.\nㅇ 마을특화 대상지는 △부산 동래구 △경기 파주시 등 2곳이다.", "태백시:거점지구 서천군:거점지구 동래구:마을특화 파주시:마을특화"},
		{"ㅇ 신규 지역은 강원 태백시, 충남 서천군, 부산 동래구, 경기 파주시이다.", "태백시: 서천군: 동래구: 파주시:"},
		{"ㅇ 대상지는 강원 태백시, 충남 서천군, 부산 동래구, 경기 파주시 4곳이다.", "태백시: 서천군: 동래구: 파주시:"},
	} {
		var got []string
		for _, d := range Read(written("# 물길재생 사업 4곳 선정\n2022. 5. 9. 환경부\n□ 환경부는 2022년 물길재생 사업지 4곳을 선정했다고 밝혔다.\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, localName(h.Words)+":"+h.Class.S)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n   got  %q\n   want %q", c.in, s, c.want)
		}
	}
}

// TestSubtitlesStandNextToTheTitle takes no line after the text has begun for a
// subtitle, and a dashed line under the title for one whatever it lists.
func TestSubtitlesStandNextToTheTitle(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 맑은물 마을 세 곳\n- 태백·서천·부산 동래구 지정, 두 곳은 다시 논의\n환경부(장관 나물결)는 올해 맑은물 마을로 세 곳을 지정했다고 밝혔다.", "태백·서천·부산 동래구 지정, 두 곳은 다시 논의"},
		{"# 맑은물 마을 세 곳을 소개합니다\n물길을 따라 걷는 여행, 이제 시작해 볼까요? 함께 떠나 보아요.\n새로 지정된 마을\n태백시 물안개길\n환경부가 올해 맑은물 마을로 세 곳을 지정했습니다.", ""},
	} {
		var got []string
		for _, v := range Read(written(c.in), "").Header.Subtitles {
			got = append(got, v.Words.S)
		}
		if s := strings.Join(got, " / "); s != c.want {
			t.Errorf("%s\n   got  %q\n   want %q", c.in, s, c.want)
		}
	}
}
