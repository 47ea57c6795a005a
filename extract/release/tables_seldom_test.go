package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/schema"
)

// TestWinnersInOtherForms reads forms that ministries use less often.
func TestWinnersInOtherForms(t *testing.T) {
	for _, c := range []struct {
		name string
		told
		want   string
		issues string
	}{
		{name: "applicants and selected by class", told: told{body: `
□ 고운마을 신청 및 선정 결과

| 구분 | 계 | 대도시 | 중소도시 |
| 신청 | 24 | 8 | 16 |
| 선정 | 9곳 | 4곳 | 5곳 |`},
			want: "new: #=9 #대도시=4 #중소도시=5 of 24"},
		{name: "the year of what is changed in the remark", told: told{body: `
□ 심의 결과

| 결과 | 지자체 | 비고 |
| 지정 | 경북 구미시 | |
| 변경 | 부산 해운대구 | ’20년 지정 |
| 유예 | 강원 강릉시 | ’26년 재심의 |`},
			want: "new: 경북 구미시\nchanged: 부산 해운대구~’20년\ndeferred: 강원 강릉시"},
		{name: "a place called like a province under its own", told: told{body: `
□ 선정 결과

| 구분 | 강원 | 경기 | 경북 |
| 신규 | 철원군 | 광주시 | 경주시 |`},
			want: "new: 강원>철원군; 경기>광주시; 경북>경주시"},
		{name: "numbers under a sentence", told: told{body: `
□ 유형별 현황과 선정 마을은 다음과 같다.

| 구분 | 도시형 | 농촌형 | 계 |
| 선정 마을 수 | 2곳 | 5곳 | 7곳 |`},
			want: "new: #도시형=2 #농촌형=5 #=7"},
		{name: "schools under provinces", told: told{scheme: "고운학교", body: `
□ 고운학교 선정 결과

| 연번 | 시도 | 학교명 |
| 1 | 경기 | 푸른초등학교 |
| 2 | 서울 | 하늘중학교 |`},
			want: "new: ?경기>푸른초등학교; ?서울>하늘중학교"},
		{name: "things under provinces", told: told{body: `
□ 선정 결과

| 시도 | 꽃밭 |
| 경기 | 앞뜰 꽃밭 |
| 서울 | 뒤뜰 꽃밭 |`},
			want: "", issues: "unread-table"},
		{name: "wide province groups", told: told{body: `
□ 선정 지자체

| 연번 | 지자체 | 유형 |
| 경기도(2곳) | < | < |
| 1 | 수원시 | 도시형 |
| 2 | 여주시 | 농촌형 |
| 충청북도(1곳) | < | < |
| 3 | 단양군 | 농촌형 |`},
			want: "new: 경기도>수원시(도시형); 경기도>여주시(농촌형); 충청북도>단양군(농촌형)"},
		{name: "years of two figures", told: told{body: `
□ 지정 현황

| 지자체 | 지정년도 |
| 전남 장성군 | 22년 |
| 전남 무안군 | 24년 |`},
			want: "new: 전남 무안군/24년", issues: "past-row"},
		{name: "years of this and of the first time under one head", told: told{body: `
□ 재지정 현황

| 시도 | 시군구 | 지정연도 | < |
| ^ | ^ | 이번 | 최초 |
| 전남 | 장성군 | 2024 | 2019 |
| 전남 | 무안군 | 2024 | 2020 |`},
			want: "renewed: 전남>장성군/2024~2019; 전남>무안군/2024~2020"},
		{name: "those of before in the same table", told: told{body: `
□ 고운마을 지정 결과

| 구분 | 지자체 |
| 기존 | 대전 중구 |
| 신규 | 대전 동구 |`},
			want: "new: 대전 동구", issues: "past-row"},
		{name: "province printed beside the middle row", told: told{body: `
□ 선정 지자체

| 시도 | 시군구 |
|  | 동구 |
| 부산 | 중구 |
|  | 수영구 |
| 대구 | 중구 |
|  | 달성군 |`},
			want: "new: 부산>동구; 부산>중구; 부산>수영구; 대구>중구; 대구>달성군"},
		{name: "a status word in other words", told: told{body: `
□ 고운마을 지정 결과

| 구분 | 시도 | 시군구 | 꽃길 |
| 신규 | 경남 | 산청군 | 강변 꽃길 |
| 변경 | 전남 | 보성군 | 차밭 꽃길 확장 |`},
			want: "new: 경남>산청군\nchanged: 전남>보성군"},
		{name: "numbers by status", told: told{body: `
□ 고운마을 지정 결과

| 구분 | 신규 | 재지정 |
| 도시형 | 3 | 2 |
| 농촌형 | 1 | 4 |
| 계 | 4 | 6 |`},
			want: "new: #도시형=3 #농촌형=1 #=4\nrenewed: #도시형=2 #농촌형=4 #=6"},
		{name: "joint holders in one row", told: told{body: `
□ 선정 결과

| 연번 | 시도 | 시군 |
| 1 | 충북 | 진천·음성군 |
| 2 | 전남 | 해남군 |
| 3 | 경북 | 영덕군 |
| 4 | 강원 | 양구군 |`},
			want: "new: 충북>진천군=1; 충북>음성군=1; 전남>해남군; 경북>영덕군; 강원>양구군"},
		{name: "stems under a province", told: told{body: `
□ 선정 지자체

| 시도 | 시군구 |
| 경기 | 고양 |
| 강원 | 동해 |`},
			want: "new: 경기>고양; 강원>동해"},
		{name: "a name broken in its cell", told: told{body: `
□ 선정 지자체

| 시도 | 시군구 |
| 서울 | 동대//문구 |
| 서울 | 서대문구 |`},
			want: "new: 서울>동대 문구; 서울>서대문구"},
		{name: "province and district in two paragraphs", told: told{body: `
□ 선정 지자체

| 연번 | 지자체 |
| 1 | 서울//동작구 |
| 2 | 부산//해운대구 |`},
			want: "new: 서울 동작구; 부산 해운대구"},
		{name: "grades as groups", told: told{body: `
□ 고운마을 평가 결과 우수 지자체 선정

| 구분 | 지자체 |
| 최우수 | 경기 성남시 |
| 우수 | 전남 광양시, 경남 양산시 |`},
			want: "new: 경기 성남시*최우수; 전남 광양시*우수; 경남 양산시*우수"},
		{name: "all statuses", told: told{body: `
□ 고운마을 심의 결과

| 구분 | 시·도 | 시·군·구 |
| 신규 지정 | 서울 | 양천구 |
| ^ | 경기 | 하남시 |
| 변경 | 제주 | - |
| 지정 해제 | 전북 | 군산시 |
| 재지정 유예 | 충남 | 논산시 |`},
			want: "new: 서울>양천구; 경기>하남시\nchanged: 제주\nrevoked: 전북>군산시\ndeferred: 충남>논산시"},
		{name: "candidates", told: told{body: `
□ 예비 고운마을 지정 결과

| 연번 | 지자체 |
| 1 | 경북 청송군 |`},
			want: "candidate: 경북 청송군"},
		{name: "status groups", told: told{body: `
□ 고운마을 인증 결과

| 시도 | 시군구 | 비고 |
| ㅇ 신규 인증 2곳 | < | < |
| 경기 | 과천시 | |
| 인천 | 부평구 | |
| ㅇ 재인증 1곳 | < | < |
| 광주 | 북구 | ’21년 |`},
			want: "new: 경기>과천시; 인천>부평구 #=2\nrenewed: 광주>북구 #=1"},
		{name: "two tables that say the same", told: told{body: `
□ 선정 결과

| 연번 | 지자체 |
| 1 | 경기 양주시 |

□ 선정 도시별 사업

| 지자체 | 사업명 |
| 경기 양주시 | 꽃길 가꾸기 |`},
			want: "new: 경기 양주시\nnew: 경기 양주시"},
		{name: "a list in one wide row under a group", told: told{body: `
□ 선정 결과

| 구분 | 지자체 |
| ㅇ 도시형 3곳 | < |
| 경기 부천시, 대전 유성구, 울산 중구 | < |`},
			want: "new: 경기 부천시(도시형); 대전 유성구(도시형); 울산 중구(도시형) #도시형=3"},
		{name: "winners with what they do", told: told{body: `
□ 신규 지정 도시별 주요 내용

| 도시명 | 사업명 | 주요 내용 |
| 강원 강릉시 | 바다 산책 | - 길을 낸다//- 등을 단다 |
| 전북 익산시 | 보석 거리 | - 가게를 연다 |`},
			want: "new: 강원 강릉시; 전북 익산시"},
		{name: "footnote marks and sort notes", told: told{body: `
□ 고운마을 지정 도시(가나다 순)

| 지자체 | 유형 |
| 경남 밀양시* | 도시형 |
| 경남 하동군1) | 농촌형 |
| ※ 가나다 순 | < |`},
			want: "new: 경남 밀양시(도시형); 경남 하동군(농촌형)"},
		{name: "companies", told: told{scheme: "고운일터 우수기업", body: `
□ 고운일터 우수기업 선정 결과

| 연번 | 기업명 | 소재지 |
| 1 | ㈜푸른들 | 경기 수원시 |
| 2 | 한솔식품㈜ | 전남 나주시 |`},
			want: "new: ?㈜푸른들; ?한솔식품㈜"},
		{name: "year of what is renewed", told: told{body: `
□ 제2차 고운마을 재지정 도시

| 지자체 | 지정연도 |
| 경기 의왕시 | 2019년 |
| 경북 구미시 | ’20년 |`},
			want: "renewed: 경기 의왕시~2019년; 경북 구미시~’20년"},
		{name: "header far wider than the body", told: told{body: `
□ 선정 결과

| 번호 | 광역 | 기초 | 지정기간 |
| 1 | 대구광역시 | 달서구 | 2024.7.~2029.6. |
| 2 | 경상북도 | 의성군 | 2024.7.~2029.6. |`},
			want: "new: 대구광역시>달서구; 경상북도>의성군"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readDrawn(t, c.told)
			if got := toldOf(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s\nuses %+v", got, c.want, f.Uses)
			}
			if got := codesOf(f); got != c.issues {
				t.Errorf("issues %q, want %q", got, c.issues)
			}
			checkRows(t, f)
		})
	}
}

// TestStandingList reads a table of all who hold a certification today beside
// a sentence that counts those of this round: it decides nothing.
func TestStandingList(t *testing.T) {
	body := "□ 고운마을 현황\n\n| 연번 | 지자체 |\n| 1 | 경기 수원시 |\n| 2 | 경기 안양시 |\n| 3 | 경기 안산시 |\n| 4 | 경기 안성시 |"
	f := &Facts{Decisions: []Decision{{Scheme: Scheme{ID: "고운마을인증"}, Status: schema.New, Counts: []Count{{N: 2}}, Where: InTitle}}}
	readInto(t, f, told{title: "고운마을 2곳 지정", body: strings.Replace(body, "현황", "지정 현황", 1)})
	if len(f.Decisions) > 1 || codesOf(f) != "past-decisions" {
		t.Errorf("got %s, issues %s", toldOf(f), codesOf(f))
	}
}

// TestNamesInNothing: an empty cell has no names and breaks nothing.
func TestNamesInNothing(t *testing.T) {
	ctx := newContext(&doc.Document{}, "", &issues{})
	for _, only := range []bool{true, false} {
		if found := ctx.namesIn(doc.Text{}, only); len(found.holders)+len(found.rest)+len(found.counts) > 0 {
			t.Errorf("an empty cell has %+v", found)
		}
	}
}
