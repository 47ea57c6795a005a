package release

import "testing"

// TestWinnersAmongOthers reads tables that name more than those chosen, and
// headings that say more than the table.
func TestWinnersAmongOthers(t *testing.T) {
	for _, c := range []struct {
		name string
		told
		want   string
		issues string
	}{
		{name: "columns of who applied and who was chosen", told: told{body: `
□ 선정 결과

| 권역 | 신청 지자체 | 선정 지자체 |
| 수도권 | 수원시, 인천 부평구, 김포시 | 인천 부평구 |
| 강원·충청권 | 강릉시, 청주시 | 강릉시 |`},
			want: "new: 인천 부평구; 강릉시"},
		{name: "rows of stages", told: told{body: `
□ 단계별 심사 결과

| 단계 | 지자체 |
| 1차 서면평가 통과 | 춘천시, 통영시, 목포시 |
| 최종 선정 | 춘천시, 목포시 |`},
			want: "new: 춘천시; 목포시", issues: "not-selected"},
		{name: "those of before in a column of their own", told: told{body: `
참고 전국 고운마을 현황

| 시도 | 기존 지정 | 2024년 신규 지정 |
| 서울 | 강남구, 강동구 | 용산구 |
| 경기 | 수원시 | 가평군 |`},
			want: "new: 서울>용산구/2024년; 경기>가평군/2024년"},
		{name: "classes over columns of names", told: told{body: `
□ 선정 결과

| 등급 | 인구 30만 이상 시 | 군 |
| 최우수 | 원주시 | 영동군 |
| 우수 | 춘천시 | 진안군 |`},
			want: "new: 원주시(인구 30만 이상 시)*최우수; 영동군(군)*최우수; 춘천시(인구 30만 이상 시)*우수; 진안군(군)*우수"},
		{name: "rows that only go on below those decided on", told: told{body: `
□ 고운마을 지정 현황

| 구분 | 지자체 | 비고 |
| 신규 | 전남 구례군 | 물길 |
| 재지정 | 강원 평창군 | 숲길 |
| ^ | 충북 괴산군 | 숲길 |
| 유지 | 경북 울진군 | 3년 뒤 심사 |
| ^ | 경남 남해군 | ’29년 재지정 심사 |`},
			want: "new: 전남 구례군\nrenewed: 강원 평창군; 충북 괴산군", issues: "past-row past-row"},
		{name: "rows that a review let go on", told: told{body: `
□ 고운마을 재평가 결과

| 구분 | 지자체 | 비고 |
| 유지 | 강원 평창군 | 숲길 |
| 해제 | 충북 괴산군 | 물길 |`},
			want: "new: 강원 평창군\nrevoked: 충북 괴산군"},
		{name: "a status in the caption alone", told: told{body: `
□ 고운마을로 2곳을 신규 지정하고, 1곳을 변경하였다.

<고운마을 변경 현황>

| 시도 | 시군구 |
| 전북 | 완주군 |`},
			want: "changed: 전북>완주군"},
		{name: "a sentence before it tells of others", told: told{body: `
□ 경북 경주시 등 3곳은 인증이 취소되었다.

| 연번 | 지자체 |
| 1 | 경기 파주시 |`},
			want: "new: 경기 파주시"},
		{name: "those not chosen in a column of their own", told: told{body: `
□ 고운마을 지정 현황

| 시도 | 지정 지자체 | 미지정 지자체 |
| 충북 | 보은군 | - |
| 경남 | 의령군 | 산청군 |`},
			want: "new: 충북>보은군; 경남>의령군"},
		{name: "a row that tells more of the one above", told: told{body: `
□ 지정 결과

| 시도 | 시군구 | 구역 |
| 광주 | - | 첨단 |
| ^ | ^ | 수완 포함 |
| 경북 | 구미시 | 공단동 |`},
			want: "new: 광주; 경북>구미시"},
		{name: "a 시 with the name of a 시·도 and its province behind", told: told{body: `
□ 선정 지자체

| 연번 | 지자체 |
| 1 | 광주시(경기), 안산시(경기) |
| 2 | 경기(광주시), 서울(용산구) |`},
			want: "new: 광주시(경기); 안산시(경기); 경기(광주시); 서울(용산구)"},
		{name: "those not chosen under unknown words", told: told{body: `
□ 심사 결과

| 지자체 | 심의 의견 |
| 경기 화성시 | 적정 |
| 인천 강화군 | 미지정 |`},
			want: "new: 경기 화성시", issues: "not-selected"},
		{name: "marks of passing", told: told{body: `
□ 심사 결과

| 신청 지자체 | 1차 | 최종 |
| 경기 안산시 | ○ | ○ |
| 충남 보령시 | ○ | × |
| 경북 포항시 | × | - |`},
			want: "new: 경기 안산시", issues: "not-selected not-selected"},
		{name: "provinces with their numbers beside names", told: told{body: `
□ 선정 지자체

| 서울(2) | 종로구, 마포구 | 경기(1) | 포천시 |
| 강원(1) | 정선군 | 경북(1) | 김천시 |`},
			want: "new: 서울>종로구; 서울>마포구; 강원>정선군; 경기>포천시; 경북>김천시"},
		{name: "rounds beside a status", told: told{body: `
□ 제2기 지정 결과

| 순번 | 지자체 | 지정 현황 |
| 1 | 대구 동구 | 1기(’19~’21) → 2기 재지정 |
| 2 | 경기 안성시 | 2기 신규 지정 |
| 3 | 강원 동해시 | 조건부 지정 |`},
			want: "renewed: 대구 동구\nnew: 경기 안성시\nnew: 강원 동해시"},
		{name: "a heading with the year of what is renewed", told: told{body: `
② 재지정 (2021년 지정)

| 지자체 | 마을 특색 |
| 경남 하동군 | 차 |`},
			want: "renewed: 경남 하동군~2021년"},
		{name: "a value like a header word far down", told: told{body: `
□ 선정 결과

| 구분 | 지자체 | 대표기관 |
| 신규 | 경기 오산시 | 푸른들 |
| 신규 | 경남 산청군 | 한들 컨소시엄 |`},
			want: "new: 경기 오산시; 경남 산청군"},
		{name: "a sentence that points at it", told: told{body: `
□ 재지정된 도시는 다음과 같다.

| 연번 | 지자체 |
| 1 | 경기 파주시 |`},
			want: "renewed: 경기 파주시"},
		{name: "what undoes a renewal", told: told{body: `
□ 고운마을 심의 결과

| 시도 | 시군구 |
| ㅇ 재선정 2곳 | < |
| 경기 | 과천시 |
| 인천 | 부평구 |
| ㅇ 재선정 유예 1곳 | < |
| 광주 | 북구 |`},
			want: "renewed: 경기>과천시; 인천>부평구 #=2\ndeferred: 광주>북구 #=1"},
		{name: "nothing but provinces", told: told{body: `
□ 선정 결과

| 연번 | 지자체 | < |
| ^ | 시·도 | 시·군·구 |
| 1 | 광주 | - |
| 2 | 제주 | - |`},
			want: "new: 광주; 제주"},
		{name: "subtotals of the provinces that have several", told: told{body: `
□ 선정 결과

| 연번 | 시도 | 시군구 |
| 1 | 경기 | 동두천시 |
| 2 | 부산 | 부산진구 |
| 3 | ^ | 사하구 |
| 소계 | < | 2곳 |`},
			want: "new: 경기>동두천시; 부산>부산진구; 부산>사하구"},
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

// TestMisprints reads words that miss a name by one letter as names, and words
// that only look like it as none.
func TestMisprints(t *testing.T) {
	g := names()
	for _, c := range []struct {
		s, local string
	}{
		{"강원 영월굴, 강원 홍천군", "영월굴"}, {"경기 평택씨와", "평택씨"}, {"통영씨(경남)", "통영씨"},
		{"경기 의왕군을", "의왕군"}, {"전남 고흥시, 전남 나주시", "고흥시"}, {"달성구(대구)", "달성구"}, {"강원 양구시와", "양구시"},
		{"경북 의왕군", ""}, {"의왕군", ""}, {"경기 고양군수", ""},
		{"서울 노원고", ""}, {"경기 수원서 열린", ""}, {"대구 중국", ""}, {"영월굴", ""}, {"전북 영월굴", ""},
	} {
		n, ok := g.placeAt(c.s, 0)
		if got := c.s[n.local[0]:n.local[1]]; got != c.local || ok && c.local != "" != !n.alone() {
			t.Errorf("%q: %q, want %q", c.s, got, c.local)
		}
	}
}

// TestCountsBeforeDecisions keeps 인 (persons) apart from 인증.
func TestCountsBeforeDecisions(t *testing.T) {
	for s, holders := range map[string]bool{"2곳의 인증을 취소": true, "9곳의 도시": true} {
		if c := countsIn(s); len(c) != 1 || isHolderUnit(c[0]) != holders {
			t.Errorf("%s: %+v, holders %v", s, c, holders)
		}
	}
}
