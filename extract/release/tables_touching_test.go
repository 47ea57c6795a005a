package release

import "testing"

// TestTouchingTables reads a result whose table another table touches, and
// rows of those that were put off.
func TestTouchingTables(t *testing.T) {
	for _, c := range []struct {
		name string
		told
		want   string
		issues string
	}{
		{name: "a contact block below the rows", told: told{body: `
□ 고운마을 지정 결과

| 연번 | 지역 | < | 유형 | < |
| 1 | 전북 임실군 | < | 치즈 마을형 | < |
| 2 | 경남 하동군 | < | 녹차 마을형 | < |
| 담당 부서 | 마을정책관 | 책임자 | 과 장 | 가나다 (044-000-0000) |
| ^ | 마을과 | 담당자 | 사무관 | 라마바 (044-000-0000) |`},
			want: "new: 전북 임실군(치즈 마을형); 경남 하동군(녹차 마을형)"},
		{name: "the office as an attribute of places", told: told{body: `
□ 고운마을 지정 결과

| 연번 | 지역 | 담당 부서 |
| 1 | 전북 임실군 | 축산과 |
| 2 | 경남 하동군 | 특화산업과 |`},
			want: "new: 전북 임실군; 경남 하동군"},
		{name: "rows of those put off", told: told{body: `
□ 고운마을 심의 결과

| 구분 | 지역 | 유형 |
| 지정 | 전북 임실군 | 치즈 마을형 |
| ^ | 경남 하동군 | 녹차 마을형 |
| 보류 | 강원 정선군 | 산나물 마을형 |`},
			want: "new: 전북 임실군(치즈 마을형); 경남 하동군(녹차 마을형)", issues: "not-selected"},
		{name: "a first row of 시·도 under a full header", told: told{body: `
□ 고운마을 심의 결과

| 구분 | 지역 | 유형 | 주요 내용 |
| 지정 | 강원특별자치도 | 산나물 마을형 | 곰취 |
| ^ | 전북 임실군 | 치즈 마을형 | 목장 |
| 보류 | 세종특별자치시 | 복숭아 마을형 | 과수원 |`},
			want: "new: 강원특별자치도(산나물 마을형); 전북 임실군(치즈 마을형)", issues: "not-selected"},
		{name: "sites beside their 시·군·구", told: told{body: `
□ 고운마을 대상지 선정 결과

| 유형 | 연번 | 시·도 | 시·군·구 | 대상지 | 주요 사업 |
| 포구형 | 1 | 강원 | 삼척시 | 임원항 | 위판장 현대화 |
| 포구형 | 2 | 경남 | 고성군 | 대진항 | 방파제 |`},
			want: "new: 강원>삼척시(포구형); 경남>고성군(포구형)"},
		{name: "places under the word for sites", told: told{body: `
□ 고운마을 대상지 선정 결과

| 연번 | 시·도 | 대상지 |
| 1 | 강원 | 삼척시 |
| 2 | 경남 | 고성군 |`},
			want: "new: 강원>삼척시; 경남>고성군"},
		{name: "years that date something else", told: told{body: `
□ 고운마을 지정 현황

| 연번 | 시·군 | 대표 온천 | 개발 연도 | 1일 양수량(톤) |
| 1 | 충남 아산시 | 온양온천 | 1904 | 5,420 |
| 2 | 경남 창녕군 | 부곡온천 | 1973 | 6,000 |`},
			want: "new: 충남 아산시; 경남 창녕군"},
		{name: "words of a contact block in the rows", told: told{body: `
□ 고운마을 지정 결과

| 연번 | 지자체 | 신청 형태 | 담당 부서 |
| 1 | 충북 진천군·음성군 | 공동 | 총괄 |
| 2 | 전남 나주시 | 단독 | 협조 |
| 3 | 경북 경산시·청도군 | 공동 | 총괄 |`},
			want: "new: 충북 진천군=1; 충북>음성군=1; 전남 나주시; 경북 경산시=4; 경북>청도군=4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readDrawn(t, c.told)
			if got := toldOf(f); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if got := codesOf(f); got != c.issues {
				t.Errorf("issues %q, want %q", got, c.issues)
			}
			checkRows(t, f)
		})
	}
}
