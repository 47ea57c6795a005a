package release

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/schema"
)

// told is a release of 25 June 2024 around drawings of tables: paragraphs
// stand as they are, blocks that begin with | are tables.
type told struct {
	title  string
	scheme string // name of the programme; 고운마을 인증 where empty
	body   string
}

// readDrawn reads the tables of a release.
func readDrawn(tb testing.TB, in told) *Facts {
	tb.Helper()
	f := &Facts{}
	readInto(tb, f, in)
	return f
}

// readInto adds what the tables of a release say to facts.
func readInto(tb testing.TB, f *Facts, in told) {
	tb.Helper()
	d := &doc.Document{Media: "text/html"}
	for part := range strings.SplitSeq(in.body, "\n\n") {
		part = strings.TrimSpace(part)
		switch {
		case part == "":
		case strings.Contains(part, "|") && (part[0] == '|' || part[0] == '#'):
			d.Blocks = append(d.Blocks, doc.Block{Kind: doc.TableBlock, Table: drawn(tb, part)})
		default:
			d.Blocks = append(d.Blocks, paragraph(part, len(d.Blocks)*100, 0))
		}
	}
	addDocument(f, d, in)
}

func readDocument(d *doc.Document, in told) *Facts {
	f := &Facts{}
	addDocument(f, d, in)
	return f
}

func addDocument(f *Facts, d *doc.Document, in told) {
	found := &issues{}
	ctx := newContext(d, "", found)
	if in.title == "" {
		in.title = "고운마을 5곳 선정"
	}
	name := in.scheme
	if name == "" {
		name = "고운마을 인증"
	}
	f.Header = Header{
		Title:    Value{Words: printed(in.title, 0, 0)},
		Released: Value{Words: printed("2024. 6. 25.(화)", 0, 0)},
		Kind:     schema.Result,
	}
	ctx.header = &f.Header
	ctx.programmes = []mention{{Scheme: Scheme{ID: strings.ReplaceAll(name, " ", ""), Name: name}}}
	readTables(ctx, f)
	f.Issues = found.list
}

// toldOf writes decisions on lines: status, holders, counts.
func toldOf(f *Facts) string {
	var b strings.Builder
	for _, d := range f.Decisions {
		fmt.Fprintf(&b, "%s:", d.Status)
		for i, h := range d.Holders {
			if i > 0 {
				b.WriteString(";")
			}
			b.WriteString(" " + holderOf(h))
		}
		for _, c := range d.Counts {
			fmt.Fprintf(&b, " #%s=%d", c.Class.S, c.N)
		}
		if d.Applicants.Said() {
			b.WriteString(" of " + d.Applicants.Words.S)
		}
		b.WriteString("\n")
	}
	return strings.TrimSpace(b.String())
}

// holderOf writes a holder: province>name(class){domain}<providers+unnamed>@partner/year~base*grade.
func holderOf(h Holder) string {
	s := h.Words.S
	if h.Carried {
		s = h.Province.S + ">" + s
	} else if isDash(s) {
		s = h.Province.S
	}
	for _, x := range []struct{ open, words, shut string }{
		{"(", h.Class.S, ")"}, {"{", h.Domain.S, "}"}, {"<", strings.Join(providerNames(h), "+"), ">"}, {"<+", h.Unnamed.S, ">"},
		{"@", h.Partner.S, ""}, {"/", h.Year.S, ""}, {"~", h.BaseYear.S, ""}, {"*", h.Grade.S, ""},
	} {
		if x.words != "" {
			s += x.open + x.words + x.shut
		}
	}
	if h.Joint > 0 {
		s += fmt.Sprintf("=%d", h.Joint)
	}
	if h.Kind == OtherHolder {
		s = "?" + s
	}
	return s
}

func providerNames(h Holder) (out []string) {
	for _, p := range h.Providers {
		out = append(out, p.Words.S)
	}
	return out
}

func codesOf(f *Facts) string {
	var out []string
	for _, i := range f.Issues {
		out = append(out, i.Code)
	}
	return strings.Join(out, " ")
}

// checkRows holds the law: each body row gave a fact or an issue.
func checkRows(t *testing.T, f *Facts) {
	t.Helper()
	rows, facts, perRow := 0, 0, 0
	for _, u := range f.Uses {
		rows, facts = rows+u.Rows, facts+u.Facts
	}
	for _, i := range f.Issues {
		switch i.Code {
		case "unread-table-row", "not-selected", "past-row":
			perRow++
		}
	}
	if rows > facts+perRow {
		t.Errorf("%d body rows, but %d gave facts and %d issues", rows, facts, perRow)
	}
}

func TestWinners(t *testing.T) {
	for _, c := range []struct {
		name string
		told
		want   string
		issues string
	}{
		{name: "province and district", told: told{body: `
□ 2024년 고운마을 선정 결과

| 연번 | 시·도 | 시·군·구 |
| 1 | 경기 | 수원시 |
| 2 | ^ | 안양시 |
| 3 | 전남 | 순천시 |`},
			want: "new: 경기>수원시/2024년; 경기>안양시/2024년; 전남>순천시/2024년"},
		{name: "dash for the province itself", told: told{body: `
< 고운마을 선정 지자체 >

| 시도 | 시군구 | 유형 |
| 제주 | - | 광역형 |
| 강원 | 춘천시 | 기초형 |`},
			want: "new: 제주(광역형); 강원>춘천시(기초형)"},
		{name: "letter-spaced header over lines", told: told{body: `
□ 선정 결과

| 연 번 | 지 자 체//(명) | 구  분 |
| 1 | 경북 문경시 | 신규 |
| 2 | 충남 홍성군 | 재지정 |
| 3 | 부산 영도구 | 신규 |`},
			want: "new: 경북 문경시; 부산 영도구\nrenewed: 충남 홍성군"},
		{name: "group rows with counts", told: told{body: `
□ 고운마을 인증 도시

| 도시명 | 점수 |
| ㅇ 대도시 2곳 | < |
| 창원시 | 81 |
| 청주시 | 80 |
| ㅇ 중소도시 1곳 | < |
| 나주시 | 77 |
| 합계 | 3곳 |`},
			want: "new: 창원시(대도시); 청주시(대도시); 나주시(중소도시) #대도시=2 #중소도시=1"},
		{name: "lists under classes", told: told{body: `
□ 고운마을 선정 결과

| 구분 | 선정 지자체 |
| 대도시(2) | 성남시, 천안시 |
| 중소도시(3) | 전북 정읍시·남원시, 경남 통영시 |`},
			want: "new: 성남시(대도시); 천안시(대도시); 전북 정읍시(중소도시); 전북>남원시(중소도시); 경남 통영시(중소도시) #대도시=2 #중소도시=3"},
		{name: "pivot by status", told: told{body: `
□ 시도별 지정 현황

| 시도 | 신규 | 재지정 |
| 경기 | 파주시, 여주시 | 이천시 |
| 경남 | - | 거제시, 밀양시 |`},
			want: "new: 경기>파주시; 경기>여주시\nrenewed: 경기>이천시; 경남>거제시; 경남>밀양시"},
		{name: "two-row header", told: told{body: `
□ 고운마을 지정 결과

| 구분 | 지정 지자체 | < |
| ^ | 신규 | 재지정 |
| 도농복합형 | 안성시 | 김제시 |
| 도시형 | 군포시, 의왕시 | - |`},
			want: "new: 안성시(도농복합형); 군포시(도시형); 의왕시(도시형)\nrenewed: 김제시(도농복합형)"},
		{name: "years as columns", told: told{body: `
□ 연도별 고운마을 지정 현황

| 시도 | 2022년 | 2023년 | 2024년 |
| 강원 | 원주시 | 속초시, 삼척시 | 태백시 |
| 충북 | - | 제천시 | 충주시, 보은군 |`},
			want: "new: 강원>태백시/2024년; 충북>충주시/2024년; 충북>보은군/2024년", issues: "past-row past-row"},
		{name: "year column keeps this round", told: told{body: `
□ 고운마을 지정 현황

| 연번 | 지자체 | 지정연도 |
| 1 | 전남 목포시 | 2021 |
| 2 | 전남 여수시 | 2024 |
| 3 | 경북 영주시 | ’24.6 |`},
			want: "new: 전남 여수시/2024; 경북 영주시/’24", issues: "past-row"},
		{name: "province groups in brackets", told: told{body: `
□ 고운마을 선정 지자체 명단

| 시도 | 시군구 |
| 경기도(2) | 김포시, 하남시 |
| 전북특별자치도(1) | 무주군 |
| 계 | 3곳 |`},
			want: "new: 경기도>김포시; 경기도>하남시; 전북특별자치도>무주군 #=3"},
		{name: "side by side", told: told{body: `
□ 선정 결과

| 연번 | 지자체 | 연번 | 지자체 |
| 1 | 서울 마포구 | 3 | 대구 수성구 |
| 2 | 서울 성북구 | 4 | 울산 울주군 |`},
			want: "new: 서울 마포구; 서울 성북구; 대구 수성구; 울산 울주군"},
		{name: "no header at all", told: told{body: `
□ 고운마을 인증 도시 명단

| 1 | 경기 | 양평군 |
| 2 | 경기 | 가평군 |
| 3 | 강원 | 홍천군 |`},
			want: "new: 경기>양평군; 경기>가평군; 강원>홍천군"},
		{name: "continued without header", told: told{body: `
□ 고운마을 선정 지자체

| 연번 | 시도 | 시군구 | 등급 |
| 1 | 전남 | 구례군 | 우수 |

| 2 | 전남 | 곡성군 | 최우수 |`},
			want: "new: 전남>구례군*우수\nnew: 전남>곡성군*최우수"},
		{name: "transposed", told: told{body: `
□ 고운마을 선정 결과

| 지자체 | 경기 광명시 | 경기 구리시 |
| 유형 | 성장형 | 일반형 |`},
			want: "new: 경기 광명시(성장형); 경기 구리시(일반형)"},
		{name: "base year", told: told{body: `
□ 재지정 도시

| 지자체명 | 최초 지정연도 | 지정연도 |
| 충남 공주시 | 2019 | 2024 |`},
			want: "renewed: 충남 공주시/2024~2019"},
		{name: "not selected", told: told{body: `
□ 심사 결과

| 지자체 | 심사결과 |
| 경기 화성시 | 인증 |
| 경기 오산시 | 미인증 |`},
			want: "new: 경기 화성시", issues: "not-selected"},
		{name: "marked for the main stage", told: told{body: `
□ 고운마을 심사 결과

| 지자체 | 본사업 |
| 경기 화성시 | ◎ |
| 경기 수원시 | ◎ |
| 경기 오산시 | - |`},
			want: "new: 경기 화성시; 경기 수원시", issues: "not-selected"},
		{name: "status of the heading", told: told{body: `
□ 고운마을 인증 연장 도시

| 지자체 | 비고 |
| 인천 연수구 |  |`},
			want: "renewed: 인천 연수구"},
		{name: "title row over the header", told: told{body: `
| 2024년 고운마을 인증 결과 | < | < |
| 순번 | 도시 | 규모 |
| 1 | 포항시 | 대도시 |`},
			want: "new: 포항시(대도시)/2024년"},
		{name: "declared total that is wrong", told: told{body: `
□ 선정 결과

| 시도 | 선정 지자체 |
| 충북(3) | 청주시, 진천군 |`},
			want: "new: 충북>청주시; 충북>진천군", issues: "count-mismatch"},
		{name: "class in brackets behind the name", told: told{body: `
□ 선정 결과

| 선정 도시 |
| 경기 용인시(대도시) |
| 경북 영천시(중소도시) |`},
			want: "new: 경기 용인시(대도시); 경북 영천시(중소도시)"},
		{name: "misprinted name", told: told{body: `
□ 선정 결과

| 시도 | 시군구 |
| 강원 | 영월굴 |
| 강원 | 정선군 |
| 강원 | 평창군 |`},
			want: "new: 강원>영월굴; 강원>정선군; 강원>평창군"},
		{name: "subtotals", told: told{body: `
□ 선정 지자체

| 시도 | 지자체 |
| 경기 | 시흥시 |
| ^ | 광주시 |
| 소계 | 2 |
| 경남 | 사천시 |
| 소계 | 1 |
| 총계 | 3 |`},
			want: "new: 경기>시흥시; 경기>광주시; 경남>사천시 #=3"},
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

func TestTablesOfNoDecision(t *testing.T) {
	for _, c := range []struct{ name, body string }{
		{"applicants", "□ 신청 지자체 현황\n\n| 연번 | 지자체 |\n| 1 | 경기 수원시 |"},
		{"schedule", "□ 향후 일정\n\n| 지역 | 일시 |\n| 경기 수원시 | 7월 1일 |"},
		{"earlier rounds", "□ 기지정 도시\n\n| 지자체 | 유형 |\n| 경기 수원시 | 대도시 |"},
		{"a year gone by", "□ 2021년 지정 도시\n\n| 지자체 | 유형 |\n| 경기 수원시 | 대도시 |"},
		{"contacts", "□ 문의\n\n| 지자체 | 연락처 |\n| 경기 수원시 | 031-000-0000 |"},
		{"header block", "| 보도시점 | 배포 즉시 | 배포 | 2024. 6. 25.(화) |"},
		{"section title", "| 참고 1 | 고운마을 인증 개요 |"},
		{"a box", "| 고운마을 인증이란 |"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if f := readDrawn(t, told{body: c.body}); len(f.Decisions) > 0 {
				t.Errorf("got %s of %+v", toldOf(f), f.Uses)
			}
		})
	}
}
