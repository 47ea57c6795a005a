package release

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
)

func TestServices(t *testing.T) {
	const scheme = "고운서비스 서비스 인증"
	for _, c := range []struct {
		name string
		told
		want string
	}{
		{"companies beside", told{body: `
□ 2024년 고운서비스 인증 결과

| 연번 | 기업명 | 서비스명 | 분야 |
| 1 | ㈜한빛소프트 | 골목 안심등 | 안전 |
| 2 | (주)두레 외 2개사 | 마을버스 도착 알림 | 교통 |
| 3 | 주식회사 나루 컨소시엄 | 물길 지킴이 | ^ |`},
			"new: 골목 안심등{안전}<㈜한빛소프트>/2024년; 마을버스 도착 알림{교통}<(주)두레><+외 2개사>/2024년; 물길 지킴이{교통}<주식회사 나루>/2024년"},
		{"partner and status", told{body: `
□ 인증 서비스

| 서비스명 | 대표기관 | 참여기관 | 실증지자체 | 구분 |
| 횡단보도 길잡이 | 한강시스템㈜ | 들꽃연구원, ㈜솔바람 | 경기 부천시 | 신규 |
| 공원 산책 도우미 | 초록도시공사 |  | 대전 유성구 | 재인증 |`},
			"new: 횡단보도 길잡이<한강시스템㈜+들꽃연구원+㈜솔바람>@경기 부천시\nrenewed: 공원 산책 도우미<초록도시공사>@대전 유성구"},
		{"company under the name", told{body: `
□ 신규 인증 서비스

| 서비스명 | 주요 부문 |
| [빗물 저금통]//주식회사 맑은물 | 환경 |`},
			"new: 빗물 저금통<주식회사 맑은물>"},
		{"providers on lines of their own", told{body: `
□ 인증 결과

| 서비스명 | 기업명 |
| 강변 물높이 알림 | ㈜물마루//(주)새빛 |
| 학교길 지킴이 | 주식회사//온길 외 1개사 |`},
			"new: 강변 물높이 알림<㈜물마루+(주)새빛>; 학교길 지킴이<주식회사 온길><+외 1개사>"},
		{"names in a list", told{body: `
□ 신규 인증 서비스

| 분야 | 서비스명 |
| 교통(2) | 버스 알림, 자전거 길잡이 |
| 안전(1) | 등대지기 |`},
			"new: 버스 알림{교통}; 자전거 길잡이{교통}; 등대지기{안전} #교통=2 #안전=1"},
		{"several rows of providers", told{body: `
□ 인증 결과

| 솔루션명 | 기업명 | 등급 |
| 쓰레기통 알리미 | ㈜푸른길 | A |
| ^ | ㈜새터 | ^ |`},
			"new: 쓰레기통 알리미<㈜푸른길+㈜새터>*A"},
		{"groups by field", told{body: `
□ 인증 결과

| 서비스명 | 기업명 |
| ㅇ 교통 분야 1건 | < |
| 주차장 찾기 | ㈜하늘땅 |
| ㅇ 환경 분야 1건 | < |
| 공기 지도 | ㈜바람길 |`},
			"new: 주차장 찾기{교통 분야}<㈜하늘땅>; 공기 지도{환경 분야}<㈜바람길> #교통 분야=1 #환경 분야=1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.scheme = scheme
			f := readDrawn(t, c.told)
			if got := toldOf(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s\nuses %+v", got, c.want, f.Uses)
			}
			checkRows(t, f)
		})
	}
}

// practicesOf writes practices on lines.
func practicesOf(f *Facts) string {
	var b strings.Builder
	for _, p := range f.Practices {
		fmt.Fprintf(&b, "%s/%s/%s/%s", p.Kind, p.Group.S, p.Subject.S, p.Title.S)
		for _, x := range []struct {
			sign  string
			texts []doc.Text
		}{{" -", p.Details}, {" !", p.Notes}, {" ~", p.Captions}} {
			for _, t := range x.texts {
				b.WriteString(x.sign + t.S)
			}
		}
		b.WriteString("\n")
	}
	return strings.TrimSpace(b.String())
}

func TestPractices(t *testing.T) {
	for _, c := range []struct {
		name string
		told
		want string
	}{
		{"bracketed titles and groups", told{body: `
□ 고운마을 우수 사례

| 분야 | 주요 부문 | 주요 내용 |
| ㅇ 대도시 1곳 | < | < |
| 창원시 | [바닷길 안내판]//(안내판 모습) | - 해안 산책로에 안내판을 세움//- 야간 조명을 더함//  * 24곳 |
| ^ | [누비길 자전거] | - 자전거 길을 이음//⇒ 출퇴근 시간이 줄어듦 |
| ㅇ 중소도시 1곳 | < | < |
| 나주시 | [배꽃 장터] | - 장터를 열었다 |`},
			`city/대도시 1곳/창원시/[바닷길 안내판] -해안 산책로에 안내판을 세움 -야간 조명을 더함 !* 24곳 ~(안내판 모습)
city/대도시 1곳/창원시/[누비길 자전거] -자전거 길을 이음 !⇒ 출퇴근 시간이 줄어듦
city/중소도시 1곳/나주시/[배꽃 장터] -장터를 열었다`},
		{"repeated header and cut subject", told{body: `
□ 우수사례

| 분야 | 주요 부문 | 주요 내용 |
| 순천시 | [정원 해설] | - 해설사를 둔다 |
| 분야 | 주요 부문 | 주요 내용 |
|  | [갈대 열차] | - 열차를 돌린다 |`},
			`city//순천시/[정원 해설] -해설사를 둔다
city//순천시/[갈대 열차] -열차를 돌린다`},
		{"going on without header", told{body: `
□ 우수사례

| 분야 | 주요 부문 | 주요 내용 |
| ㅇ 도시형 2곳 | < | < |
| 여수시 | [밤바다 음악] | - 음악을 튼다 |

|  | [섬 배편 안내] | - 배편을 알린다 |
| 목포시 | [항구 장터] | - 장터를 연다 |`},
			`city/도시형 2곳/여수시/[밤바다 음악] -음악을 튼다
city/도시형 2곳/여수시/[섬 배편 안내] -배편을 알린다
city/도시형 2곳/목포시/[항구 장터] -장터를 연다`},
		{"the head of the next annex in cells", told{body: `
□ 우수사례

| 지자체 | 우수사례 |
| 여수시 | [밤바다 음악]//- 음악을 튼다 |

| 붙임 2 | 고운마을 인증 기준 |`},
			`city//여수시/[밤바다 음악] -음악을 튼다`},
		{"services with captions only", told{scheme: "고운서비스 서비스 인증", body: `
□ 고운서비스 우수사례

| 서비스명 | 주요 부문 | 주요 내용 |
| 골목//안심등 | (안심등 개념도) | - 밤길을 밝힌다//어두운 곳을 먼저//* 민원이 줄었다 |`},
			`service//골목 안심등/ -밤길을 밝힌다 어두운 곳을 먼저 !* 민원이 줄었다 ~(안심등 개념도)`},
		{"cases beside their classes", told{body: `
□ 고운마을 우수사례

| 구분 | 지자체 | 주요 사례 | 주요 내용 |
| 도시형 | 안동시 | [하회 야행] | - 밤에 마을을 연다//* 해마다 2회 |
| ^ | 문경시 | [찻사발 축제] | - 가마를 연다//- 찻자리를 편다 |
| 농촌형 | 나주시 | 배꽃 장터 | 장터를 열었다 |`},
			`city/도시형/안동시/[하회 야행] -밤에 마을을 연다 !* 해마다 2회
city/도시형/문경시/[찻사발 축제] -가마를 연다 -찻자리를 편다
city/농촌형/나주시/배꽃 장터 -장터를 열었다`},
		{"cases of other words", told{body: `
< 고운마을 모범사례 >

| 지역 | 추진 사례 | 세부 내용 |
| 안동시 | 하회 야행 | 밤에 마을을 연다 |
| 문경시 | 찻사발 축제 | · 가마를 연다//· 찻자리를 편다 |`},
			`city//안동시/하회 야행 -밤에 마을을 연다
city//문경시/찻사발 축제 -가마를 연다 -찻자리를 편다`},
		{"project names", told{body: `
< 고운마을 우수사례 >

| 시도 | 지자체 | 사업명 | 주요 내용 |
| 경북 | 안동시 | 하회 야행 | 밤에 마을을 연다 |
| ^ | 문경시 | 찻사발 축제 | · 가마를 연다//· 찻자리를 편다 |`},
			`city//안동시/하회 야행 -밤에 마을을 연다
city//문경시/찻사발 축제 -가마를 연다 -찻자리를 편다`},
		{"title in corner marks over lines", told{body: `
□ 우수사례

| 지자체 | 사례명 | 세부 내용 |
| 태안군 | 「주민이 함께 짓는//바다 정원」 | - 꽃을 심는다//- 길을 낸다 |
| 완주군 | 「들꽃 도서관」 | - 책을 빌려준다 |`},
			`city//태안군/「주민이 함께 짓는 바다 정원」 -꽃을 심는다 -길을 낸다
city//완주군/「들꽃 도서관」 -책을 빌려준다`},
		{"titles and bullets in one cell", told{body: `
□ 주요 우수사례

| 지자체 | 주요 내용 |
| 통영시 | [섬 택배] - 배로 나른다//- 하루 두 번//[등대 도서관]//- 책을 빌려준다 |`},
			`city//통영시/[섬 택배] -배로 나른다 -하루 두 번
city//통영시/[등대 도서관] -책을 빌려준다`},
		{"titles without brackets", told{body: `
□ 우수사례

| 지역 | 내용 |
| 제천시 | ㅇ 약초 거리//- 약초를 판다//ㅇ 호수 음악회//- 음악회를 연다 |`},
			`city//제천시/약초 거리 -약초를 판다
city//제천시/호수 음악회 -음악회를 연다`},
		{"bracketed service with its company", told{scheme: "고운서비스 서비스 인증", body: `
□ 고운서비스 우수 사례

| 서비스명 | 주요 부문 | 주요 내용 |
| ᄋ 신규인증 1곳 | < | < |
| [빗물 저금통]//주식회사 맑은물 | (개념도)//(앱 화면) | - 빗물을 모은다 |`},
			`service/신규인증 1곳/빗물 저금통/ -빗물을 모은다 ~(개념도) ~(앱 화면)`},
		{"what was done beside how", told{body: `
□ 지자체별 우수사례

| 구분 | 주요 사업 | 세부 내용 |
| 태백시 | 눈길 안심 손잡이 | 비탈길에 손잡이를 세움 |
| ^ | 탄광 마을 부엌 | 끼니를 함께 짓는다 |
| 고성군(강원) | 바다 별빛 쉼터 | 쉼터를 늦게까지 연다 |`},
			`city//태백시/눈길 안심 손잡이 -비탈길에 손잡이를 세움
city//태백시/탄광 마을 부엌 -끼니를 함께 짓는다
city//고성군(강원)/바다 별빛 쉼터 -쉼터를 늦게까지 연다`},
		{"title before a colon, or in brackets behind the place", told{body: `
□ 우수사례

| 지자체 | 주요 내용 |
| 영덕군 | 대게 배움터 : 손질을 가르친다 |
| 칠곡군(할매 글방) | - 글을 가르친다 |
| 김제시(농촌형) | - 들판을 가꾼다 |`},
			`city//영덕군/대게 배움터 -손질을 가르친다
city//칠곡군/할매 글방 -글을 가르친다
city//김제시/ -들판을 가꾼다`},
		{"a table for each place", told{body: `
□ 우수사례

| 지자체 | 곡성군 |
| 사업명 | 기차 마을 책방 |
| 주요 내용 | - 책을 판다//- 글을 읽는다 |

| 지자체 | 구례군 |
| 사업명 | 산동네 주치의 |
| 주요 내용 | - 집으로 간다 |`},
			`city//곡성군/기차 마을 책방 -책을 판다 -글을 읽는다
city//구례군/산동네 주치의 -집으로 간다`},
		{"one column", told{body: `
□ 대표 사례

| ① 전북 무주군 「반딧불 산책」 |
| ○ 어두운 길을 함께 걷는다//○ 해설사 다섯이 돕는다 |
| ② 전북 장수군 「사과 학교」 |
| ○ 가지치기를 배운다 |
| □ 문의 |`},
			`city//전북 무주군/「반딧불 산책」 -어두운 길을 함께 걷는다 -해설사 다섯이 돕는다
city//전북 장수군/「사과 학교」 -가지치기를 배운다`},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readDrawn(t, c.told)
			if got := practicesOf(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s\nuses %+v", got, c.want, f.Uses)
			}
			checkRows(t, f)
		})
	}
}

func TestPlans(t *testing.T) {
	f := readDrawn(t, told{body: `
- 「안성시 고운마을계획(2022~2026)」을 세워 네 가지 서비스를 제안

| 전략 | 대분야 | 서비스명 | 구축년도 | 추진주체 |
| 밝은 밤길//만들기 | 안전 | 골목 안심등 | 2023년 | 공공 |
| ^ | ^ | 귀갓길 동행 | *민간 | 민간 |
| ^ | 교통 | 마을버스 알림//고도화 | 2024년 | 공공/민간 |
| 맑은 물 | 환경 | 빗물 저금통 | 2025년 | 공공 |`})
	var b strings.Builder
	for _, p := range f.Plans {
		fmt.Fprintf(&b, "%s|%s|%s|%s|%s|%s|%s\n", p.Name.Words.S, p.City.Words.S, p.Strategy.S, p.Domain.S, p.Service.S, p.Launch.S, p.Operator.S)
	}
	want := `안성시 고운마을계획|안성시|밝은 밤길 만들기|안전|골목 안심등|2023년|공공
안성시 고운마을계획|안성시|밝은 밤길 만들기|안전|귀갓길 동행|*민간|민간
안성시 고운마을계획|안성시|밝은 밤길 만들기|교통|마을버스 알림 고도화|2024년|공공/민간
안성시 고운마을계획|안성시|맑은 물|환경|빗물 저금통|2025년|공공
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s\nuses %+v", b.String(), want, f.Uses)
	}
	checkRows(t, f)
}

// TestPlanForms: the words of a plan's heads, where its name and its place stand, and what
// is no plan of services.
func TestPlanForms(t *testing.T) {
	for _, c := range []struct{ title, body, want string }{
		{"", "태백시는 눈꽃마을계획(2024~2028)을 세웠다.\n\n| 부문 | 서비스 | 추진시기 | 주관 |\n| 교통 | 눈길 알림 | ’24 | 시 |\n| 안전 | 비탈 손잡이 | ’25 | 시·민간 |",
			"태백시 눈꽃마을계획 교통/눈길 알림/’24/시; 안전/비탈 손잡이/’25/시·민간"},
		{"태백시, 눈꽃마을 5개년 계획 세운다", "눈꽃마을 5개년 계획에 담긴 것은 다음과 같다.\n\n| 분야 | 서비스명 | 단계 |\n| 교통 | 눈길 알림 | 1단계(’24) |\n| 안전 | 비탈 손잡이 | 2단계 |",
			"태백시 눈꽃마을 5개년 계획 교통/눈길 알림/1단계(’24)/; 안전/비탈 손잡이/2단계/"},
		{"", "「태백시 눈꽃마을계획(2024-2028)」의 전략은 둘이다.\n\n| 전략 | 서비스명 | 주요 내용 |\n| 눈길 안전 | 눈길 알림 | 언 곳을 알린다 |\n| ^ | 비탈 손잡이 | 손잡이를 세운다 |",
			"태백시 태백시 눈꽃마을계획 /눈길 알림//; /비탈 손잡이//"},
		{"", "태백시 눈꽃마을계획(2024~2028)에 쓰는 돈은 다음과 같다.\n\n| 구분 | 사업명 | 사업비 |\n| 교통 | 눈길 알림 | 120 |", ""},
		{"", "태백시 눈꽃마을계획(2024~2028)에 든 서비스도 인증됐다.\n\n□ 2024년 고운서비스 인증 결과\n\n| 분야 | 서비스명 | 기업명 | 인증연도 |\n| 교통 | 눈길 알림 | ㈜한빛 | 2024 |", ""},
	} {
		f := readDrawn(t, told{title: c.title, scheme: "고운서비스 서비스 인증", body: c.body})
		var rows []string
		head := ""
		for _, p := range f.Plans {
			head = p.City.Words.S + " " + p.Name.Words.S + " "
			rows = append(rows, p.Domain.S+"/"+p.Service.S+"/"+p.Launch.S+"/"+p.Operator.S)
		}
		if got := head + strings.Join(rows, "; "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s\n%+v", c.body, got, c.want, f.Uses)
		}
	}
}

// TestPlansUnderStrategies: merged strategies whose words look like those of a
// header (…도시) do not turn the table on its side.
func TestPlansUnderStrategies(t *testing.T) {
	f := readDrawn(t, told{body: `
- 「안성시 고운마을계획(2022~2026)」을 세워 서비스를 제안

| 전략 | 대분야 | 서비스명 | 구축년도 | 추진주체 |
| 걷기 좋은 그늘도시 | 안전 | 골목 안심등 | 2023년 | 공공 |
| ^ | ^ | 귀갓길 동행 | 2024년 | 민간 |
| ^ | 교통 | 마을버스 알림 | 2024년 | 공공 |
| 물이 맑은 물결도시 | 환경 | 빗물 저금통 | 2025년 | 공공 |
| ^ | ^ | 개울 물높이 알림 | 2025년 | 공공 |
| ^ | 산업 | 들꽃 장터 | 2026년 | 민간 |`})
	if n := len(f.Plans); n != 6 || f.Plans[5].Strategy.S != "물이 맑은 물결도시" {
		t.Errorf("%d plans: %+v\nuses %+v", n, f.Plans, f.Uses)
	}
	checkRows(t, f)
}

func TestCriteriaTables(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"points with total", `
□ 평가 기준

| 평가부문 | 평가항목 | 배점 |
| 추진체계 | 전담 조직 | 30점 |
| ^ | 조례 제정 | 20 |
| 성과 | 주민 만족도 | 50 |
| 합계 | < | 100 |`, `추진체계/전담 조직//30점/
추진체계/조례 제정//20/
성과/주민 만족도//50/
total_points=100`},
		{"figures of each class", `
□ 평가지표

| 평가영역 | 지표 수 | < | 가중치(%) | < |
| ^ | 대도시 | 중소도시 | 대도시 | 중소도시 |
| 기반시설 | 12 | 10 | 40 | 35 |
| 거버넌스 | 8 | 8 | 60 | 65 |
| 계 | 20 | 18 | 100 | 100 |`, `대도시:기반시설/12//40
중소도시:기반시설/10//35
대도시:거버넌스/8//60
중소도시:거버넌스/8//65`},
		{"classes down the rows", `
□ 배점표

| 유형 | 평가항목 | 배점 |
| 대도시 | 안전 | 60 |
| ^ | 편의 | 40 |
| 중소도시 | 안전 | 100 |`, `대도시:/안전//60/
대도시:/편의//40/
중소도시:/안전//100/`},
		{"classes over numbers", `
□ 분야별 평가지표 수

| 부문 | 대도시 | 중소도시 |
| 서비스 | 20개 | 18개 |
| 제도 | 9개 | 9개 |`, `대도시:서비스//20개//
중소도시:서비스//18개//
대도시:제도//9개//
중소도시:제도//9개//`},
		{"a change from the year before", `
□ 평가지표

| 평가항목 | 배점 | < |
| ^ | 2023년 | 2024년 |
| 안전 | 50 | 60 |
| 편의 | 50 | 40 |`, `/안전//60/
/편의//40/`},
		{"points of a dimension", `
□ 평가 기준

| 평가부문 | 평가항목 | 배점 |
| 추진체계 | 전담 조직 | 40 |
| ^ | 조례 | ^ |
| 성과 | 만족도 | 60 |`, `추진체계///40/
추진체계/전담 조직///
추진체계/조례///
성과/만족도//60/`},
		{"points behind the names", `
□ 평가 기준

| 평가 분야(배점) | 세부 지표 |
| 사업 여건(20) | 입지, 접근성 |
| 계획의 타당성(50점) | 구체성 |
| 추진 의지(30) | 전담 조직 |`, `사업 여건///20/
계획의 타당성///50점/
추진 의지///30/`},
		{"numbers behind classes that are no points", `
□ 평가 결과

| 구분(곳) | 내용 |
| 도시형(20) | 참여 |
| 농촌형(50) | 참여 |`, ""},
		{"names with their points in one cell", `
□ 심사 기준

| 구분 | 심사 내용 | 점수 |
| 타당성 | ○ 계획의 구체성(20)//○ 예산의 적정성(20) | 40 |
| 역량 | ○ 추진 조직(30점), 조례(10점) | 40 |
| 지속성 | ○ 주민 참여 등 향후 계획(10) | 20 |`, `타당성/계획의 구체성//20/
타당성/예산의 적정성//20/
역량/추진 조직//30점/
역량/조례//10점/
지속성/주민 참여 등 향후 계획//20/`},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readDrawn(t, told{body: c.body})
			var lines []string
			for _, i := range f.Items {
				s := ""
				if !i.Class.Empty() {
					s = i.Class.S + ":"
				}
				if c.name == "figures of each class" {
					s += i.Dimension.S + "/" + i.Count.S + "/" + i.Points.S + "/" + i.Weight.S
				} else {
					s += i.Dimension.S + "/" + i.Name.S + "/" + i.Count.S + "/" + i.Points.S + "/" + i.Weight.S
				}
				lines = append(lines, s)
			}
			for _, k := range f.Criteria {
				lines = append(lines, fmt.Sprintf("%s=%v", k.Field, k.Number))
			}
			if got := strings.Join(lines, "\n"); got != c.want {
				t.Errorf("got\n%s\nwant\n%s\nuses %+v", got, c.want, f.Uses)
			}
			checkRows(t, f)
		})
	}
}

// TestPlanUnderMergedStrategies: a strategy that stands beside several planned
// services heads its rows, not the table, though it may end as a place does.
func TestPlanUnderMergedStrategies(t *testing.T) {
	d := written("# 안성시 마을도시계획(2023~2027) 주요 내용\n□ 안성시는 안성시 마을도시계획을 수립하고 4개 서비스를 추진한다.\n" +
		"전략 | 대분야 | 서비스명 | 구축년도 | 추진주체\n살기 편한 생활도시 | 교통 | 마을버스 알림 | 2024년 | 공공\n | 복지 | 안부 전화 | 2025년 | 공공\n | 복지 | 돌봄 예약 | 2025년 | 민간\n" +
		"활력 있는 산업도시 | 산업 | 물류 공유 | 2026년 | 민간\n | 농업 | 물길 관제 | 2026년 | 공공\n | 농업 | 무인 판매대 | 2027년 | 공공")
	cells := d.Blocks[len(d.Blocks)-1].Table.Cells
	var kept []doc.Cell
	for _, c := range cells {
		if c.Col == 0 && c.Row > 0 {
			if c.Row != 1 && c.Row != 4 {
				continue
			}
			c.RowSpan = 3
		}
		kept = append(kept, c)
	}
	d.Blocks[len(d.Blocks)-1].Table.Cells = kept
	plans := Read(d, "").Plans
	if len(plans) != 6 || plans[2].Strategy.S != "살기 편한 생활도시" || plans[5].Service.S != "무인 판매대" {
		t.Errorf("plans %v", plans)
	}
}
