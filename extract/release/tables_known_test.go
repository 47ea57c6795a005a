package release

import "testing"

// TestTablesOfKnownPlaces reads tables whose headings do not tell what they are,
// and columns that hold something else than their neighbours.
func TestTablesOfKnownPlaces(t *testing.T) {
	decided := []string{"전북 임실군", "경남 하동군", "강원 정선군"}
	for _, c := range []struct {
		name   string
		known  bool // statements decide on three places
		body   string
		want   string
		issues string
	}{
		{name: "a table of places decided on before", known: true, body: `
유형별 특징

| 시·도 | 군 | 유형 | 인구(명) |
| 전북 | 임실군 | 들녘형 | 25,210 |
| 경남 | 하동군 | 산골형 | 41,022 |
| 강원 | 정선군 | 산골형 | 33,418 |`,
			want: "new: 전북>임실군(들녘형); 경남>하동군(산골형); 강원>정선군(산골형)"},
		{name: "a period of applications before it", known: true, body: `
□ 지난 9월 29일부터 진행된 공모에는 모두 열두 곳의 지자체가 이름을 올려 네 배의 경쟁률을 보였다.

| 지자체 | 유형 |
| 전북 임실군 | 들녘형 |
| 강원 정선군 | 산골형 |`,
			want: "new: 전북 임실군(들녘형); 강원 정선군(산골형)"},
		{name: "a plan told in a sentence before it", known: true, body: `
□ 정부는 내년부터 마을마다 길잡이를 두고 소식을 나누는 모임을 열어 나갈 계획이다.

| 지자체 | 유형 |
| 전북 임실군 | 들녘형 |
| 강원 정선군 | 산골형 |`,
			want: "new: 전북 임실군(들녘형); 강원 정선군(산골형)"},
		{name: "a plan, and places of which nothing was decided", known: true, body: `
□ 정부는 내년부터 마을마다 길잡이를 두고 소식을 나누는 모임을 열어 나갈 계획이다.

| 지자체 | 유형 |
| 전북 임실군 | 들녘형 |
| 강원 춘천시 | 산골형 |`},
		{name: "a heading of earlier rounds over known places", known: true, body: `
기존 지정 현황

| 지자체 | 유형 |
| 전북 임실군 | 들녘형 |
| 강원 정선군 | 산골형 |`, issues: "past-decisions"},
		{name: "places named by the last two rounds", body: `
□ 고운마을 지정 결과

| 구분 | 지자체 | 대표 과제 | 마을지기 수(명) |
| 광역 | 대전광역시 | 골목 배움터 | 41 |
| 기초 | 서울 은평구 | 은평 물길 걷기 | 12 |
| ^ | 전북 임실군 | 치즈 마을 잇기 | 9 |`,
			want: "new: 대전광역시(광역); 서울 은평구(기초); 전북 임실군(기초)"},
		{name: "seats of what is named beside them", body: `
□ 고운마을 지정 결과

| 마을숲 | 소재지 | 넓이 |
| 구미 | 경북 구미시 | 0.5 |
| 홍릉 | 서울 동대문구 | 1.3 |
| 나주 | 전남 나주시 | 1.6 |`,
			want: "new: 경북 구미시; 서울 동대문구; 전남 나주시"},
		{name: "the head of a column of places", body: `
□ 고운마을 지정 결과

| 심의 결과 | 마을(시·군·구) | 넓이 |
| 지정 | 경북 경주시 | 178 |
| 지정 | 대전 유성구 | 215 |`,
			want: "new: 경북 경주시; 대전 유성구"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := &Facts{}
			if c.known {
				d := Decision{}
				for _, s := range decided {
					d.Holders = append(d.Holders, Holder{Words: printed(s, 0, 0)})
				}
				f.Decisions = []Decision{d}
			}
			n := len(f.Decisions)
			title := ""
			if c.known {
				title = "마을이 웃는다"
			}
			readInto(t, f, told{title: title, body: c.body})
			f.Decisions = f.Decisions[n:]
			if got := toldOf(f); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			if got := codesOf(f); got != c.issues {
				t.Errorf("issues %q, want %q", got, c.issues)
			}
		})
	}
}

// TestServicesOfBodies: a table of services names those who run them, places among
// them, as providers; for a programme of cities its bodies are the places.
func TestServicesOfBodies(t *testing.T) {
	const body = `
□ 선정 결과

| 연번 | 서비스명 | 운영 기관 | 시작 연도 |
| 1 | 그늘막 쉼터 | 서울 서초구 | 2015 |
| 2 | 달빛 약국 | 경기 광명시 | 2014 |
| 3 | 안심 발판 | 가나교통공사 | 2020 |`
	f := readDrawn(t, told{scheme: "새롬 최고", body: body})
	if got, want := toldOf(f), "new: 그늘막 쉼터<서울 서초구>; 달빛 약국<경기 광명시>; 안심 발판<가나교통공사>"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
