package release

import (
	"strings"
	"testing"

	"injeung/schema/scheme"
)

func TestWhatWasDecidedIsNoProgramme(t *testing.T) {
	for id, want := range map[string]bool{
		"인증기술": true, "신규인증기술": true, "연장승인과제": true, "지정제품": true, "인증받은시설": true, "기존인증기관": true,
		"구전역": true, "시·군전체": true, "전국전역": true, "산업단지일원": true, "호수공원일대": true, "대전역": false, "숲길권역": false,
		"최고마을": false, "으뜸마을": false, "그주인공": false, "최고의산책길": false, "살기좋은마을": false,
		"최종협약대상자": true, "지원대상자": true, "우선협의대상자": true, "나눔대상자": false,
		"부처합동": true, "8개부처합동": true, "관계부처공동공모": true, "민관협력": true, "시·군연합": true, "합동평가": false, "민관협력마을": false, "부처통합": false,
		"물빛신기술": false, "우수물산업제품": false, "새빛서비스": false, "등대인증시설": false,
		"평가그룹의최우수기관": true, "그룹별우수지자체": true, "시설부문의장려시군": true, "가형의모범도시": true, "물길그룹의도시": false, "숲길분야의마을": false,
	} {
		if got := isTarget(id); got != want {
			t.Errorf("%s: target %v, want %v", id, got, want)
		}
	}
}

func TestSizeOfPlacesIsNoProgramme(t *testing.T) {
	for id, want := range map[string]bool{"30만미만중소도시": true, "20만명이상대도시": true, "5만이하군지역": true, "100만그루이상숲": false} {
		if got := sizeBound.MatchString(id); got != want {
			t.Errorf("%s: bound %v, want %v", id, got, want)
		}
	}
}

func TestNameBeginsBehindAQuarter(t *testing.T) {
	for s, want := range map[string]string{"1분기 새빛활동 인증": "새빛활동 인증", "3/4분기 새빛활동 인증": "새빛활동 인증", "2단계 새빛활동 인증": "새빛활동 인증"} {
		if got := s[leadBatch(s):]; got != want {
			t.Errorf("%s: name %q", s, got)
		}
	}
}

func TestVerbWithoutItsEndingIsNoName(t *testing.T) {
	for s, want := range map[string]bool{"이에 준하|는 기술을": true, "새빛 지하|도로를": false, "새빛도시|는 올해": false} {
		before, rest, _ := strings.Cut(s, "|")
		if got := goesOnAsVerb(before+rest, len(before)); got != want {
			t.Errorf("%s: verb %v", s, got)
		}
	}
}

// TestWhatDescribesThoseChosenIsNoProgramme: what those chosen are called anew or in a figure is the programme of the title; a
// title's short name is the longer one of the text where both count the same.
func TestWhatDescribesThoseChosenIsNoProgramme(t *testing.T) {
	for in, want := range map[string]string{
		"# ‘새빛숲길’ 6곳 선정\n산림청은 ‘새빛숲길’ 6곳을 선정했다.\n산 분야에는 강원 태백시, 전북 무주군 2곳이 새로운 걷기 명소로 이름을 올렸다.":                "새빛숲길",
		"# 새빛 갯벌 사업 5곳 선정\n해양수산부는 새빛 갯벌 사업 대상으로 4개 물길의 갯마을 5곳을 선정했다.":                                         "새빛 갯벌 사업",
		"# 속초시 ‘이 도시’ 선정\n문화체육관광부는 강원 속초시를 ‘새빛 걷기 도시’로 선정했다.":                                                 "새빛 걷기 도시",
		"# 나루 쉼터 등 새빛 관광지 9개소 선정\n문화체육관광부는 2024년 으뜸 새빛 관광지 9개소를 새로 선정해 발표했다.":                                 "으뜸 새빛 관광지",
		"# 등불마당 등 4개 쉼터, 새빛 나눔터 선정\n문화체육관광부는 등불마당 등 4곳을 ‘새빛 나눔터’ 조성지로 선정했다.":                                  "새빛 나눔터",
		"# 새빛 쉼터 3곳 선정\n환경부는 ‘새빛 쉼터’ 3곳을 선정했다. 지자체 등과 함께 대표 쉼 명소로 육성할 계획이다. 선정된 곳은 ▲강원 태백시 ▲전북 무주군 ▲전남 여수시다.": "새빛 쉼터",
		"# 속초시, 나루마당 조성사업 선정\n강원 속초시는 국토교통부의 ‘새빛형 나루마당 조성지원 공모사업’에 최종 선정됐다.":                                  "새빛형 나루마당 조성지원",
		"# 새빛 쉼터 3곳 선정\n환경부는 올해의 새빛 쉼터로 강원 태백시와 전북 무주군을 선정했다. 전남 여수시는 지난해에 이어 계속 지원 대상지로 선정됐다.":               "새빛 쉼터",
	} {
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+in), "").Decisions {
			if d.Scheme.Name != want {
				t.Errorf("%s\n   %q", in, d.Scheme.Name)
			}
		}
	}
}

// TestServersAreCertified: those who serve are what a programme certifies, and what they do is no service of it.
func TestServersAreCertified(t *testing.T) {
	for id, want := range map[string]bool{
		"우수돌봄서비스사업자": true, "예약서비스사업자": true, "민간사업자": true, "우선협상대상자": true, "복합개발사업자": true,
	} {
		if got := isRole(id); got != want {
			t.Errorf("%s: role %t", id, got)
		}
	}
	const rows = "\n구분 | 사업자 | 소재지 | 주요 서비스\n본인증 | ㈜누리관리 | 서울 강남구 | 청소, 세탁\n본인증 | ㈜한빛리빙 | 경기 성남시 | 이사"
	for _, name := range []string{"우수 돌봄서비스 사업자", "모범 예약서비스 사업자", "안심 세탁서비스 사업자"} {
		f := Read(written("# "+name+" 2개사 인증\n고용노동부는 ‘"+name+" 인증’ 심사 결과 2개 사업자를 인증했다고 밝혔다."+rows), "")
		for _, d := range f.Decisions {
			if len(d.Holders) > 0 && scheme.SubjectOf(d.Scheme.Name) != scheme.Company {
				t.Errorf("%s: %s of %s", name, d.Holders[0].Words.S, d.Scheme.Name)
			}
		}
	}
}

// TestHeroesAreNoProgramme: those chosen are called heroes of what they were chosen for, or best of their kind.
func TestHeroesAreNoProgramme(t *testing.T) {
	for in, want := range map[string]string{
		"가나부는 올해 나눔도시에 안동시와 김천시가 그 주인공으로 선정됐다고 밝혔다.":    "나눔도시",
		"안동시와 김천시가 나눔도시의 주인공으로 뽑혔다.":                    "나눔도시",
		"가나부는 안동시, 김천시가 나눔도시 주인공으로 최종 확정되었다고 밝혔다.":      "나눔도시",
		"가나부는 ‘이웃대상’에서 안동시가 최고의 도시로 선정되었다고 밝혔다.":        "이웃대상",
		"가나부는 ‘햇살마을 대상’에서 전북 진안군이 올해 최고의 마을로 뽑혔다고 밝혔다.": "햇살마을 대상",
		"가나부는 최고의 마을로 전북 순창군, 고창군을 선정했다고 밝혔다.":          "최고의 마을",
		"가나부는 ‘최고의 도시’에 전북 남원시, 정읍시를 선정했다고 밝혔다.":        "최고의 도시",
		"가나부는 ‘걷고 싶은 최고의 산책길’로 안동시, 김천시 2곳을 선정했다고 밝혔다.": "걷고 싶은 최고의 산책길",
	} {
		got := Read(written("배포일 2024. 11. 9.(토)\n# "+want+" 두 곳 선정\n"+in), "").Decisions
		if n := len(got); n == 0 || got[n-1].Scheme.Name != want || len(got[n-1].Holders) == 0 {
			t.Errorf("%s: not read for %s", in, want)
		}
	}
}
