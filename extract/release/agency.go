package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// headPattern finds a body with its head in brackets: 국토교통부(장관 ○○○)는.
var headPattern = hangul.MustCompile(`([가-힣]{2,20})\s?\((?:부총리\s?겸\s?)?(?:사회부총리\s?겸\s?)?(?:부?장관|청장|처장|사무총장|사무처장|사무국장|위원장|원장|이사장|사장|회장|시장|도지사|군수|구청장|총장|대표|관장|소장|본부장|총재|협회장|센터장|의장|교육감|직무대행|장관직무대행|차관|교육부장관)[^)]{0,20}\)`)

// bodyPattern finds the name of a ministry or public body.
var bodyPattern = hangul.MustCompile(`[가-힣]{2,12}(?:부|처|청|위원회|공사|공단|진흥원|연구원|재단|개발원|관리원|도청|시청|교육청)`)

// ministries are the bodies of the central government (중앙행정기관) that
// publish releases, of all years since 2003, with the short forms that are
// printed. Source: 정부조직법 and its changes up to 2025.
var ministries = setOf("국토교통부", "국토해양부", "국토부", "교육부", "교육과학기술부", "문화체육관광부", "문체부", "보건복지부", "복지부", "행정안전부", "행정자치부", "안전행정부", "행안부", "여성가족부", "여가부", "성평등가족부", "중소벤처기업부", "중기부", "중소기업청", "과학기술정보통신부", "과기정통부", "미래창조과학부", "환경부", "기후에너지환경부", "산업통상자원부", "산업통상부", "산업부", "지식경제부", "농림축산식품부", "농식품부", "농림수산식품부", "해양수산부", "해수부", "고용노동부", "고용부", "법무부", "국방부", "외교부", "통일부", "기획재정부", "기재부", "재정경제부", "기획예산처", "산림청", "소방청", "소방방재청", "보건복지가족부", "여성부", "노동부", "식품의약품안전청", "지역발전위원회", "질병관리본부", "방송미디어통신위원회", "문화관광부", "건설교통부", "산업자원부", "정보통신부", "농림부", "과학기술부", "교육인적자원부", "국민안전처", "질병관리청", "식품의약품안전처", "식약처", "국가유산청", "문화재청", "경찰청", "해양경찰청", "관세청", "국세청", "조달청", "통계청", "국가데이터처", "병무청", "방위사업청", "농촌진흥청", "특허청", "지식재산처", "기상청", "새만금개발청", "행정중심복합도시건설청", "행복청", "국가보훈부", "국가보훈처", "인사혁신처", "법제처", "공정거래위원회", "금융위원회", "방송통신위원회", "국민권익위원회", "개인정보보호위원회", "원자력안전위원회", "지방시대위원회", "국가균형발전위원회", "국무조정실", "국무총리실", "우주항공청", "재외동포청", "저출산고령사회위원회", "대통령직속지방시대위원회")

// agencyOfTitle is the ministry at the head of a title: 가나부, 다라도시 3곳 지정.
func agencyOfTitle(ctx *context, h *Header) {
	v := viewOf(h.Title.Words)
	at, n := ministryAt(v.S, false)
	if h.Agency.Said() || n == 0 || strings.TrimLeft(v.S[:at], " [(") != "" || !strings.HasPrefix(v.S[at+n:], ",") && !strings.HasPrefix(v.S[at+n:], "]") && !strings.HasPrefix(v.S[at+n:], ", ") {
		return
	}
	h.Agency = fullName(ctx, v.value(at, at+n, "title.agency"))
}

// readAgency finds the body that publishes: named with its head in the first
// sentences, by the page, in a header line, or as subject of the first
// sentence.
func readAgency(ctx *context, lines []headLine, h *Header) {
	findAgency(ctx, lines, h)
	h.Agency = fullName(ctx, h.Agency)
}

func findAgency(ctx *context, lines []headLine, h *Header) {
	if v, ok := leadMinistry(ctx); ok {
		h.Agency = v
		return
	}
	if v, ok := headedBody(ctx); ok {
		h.Agency = v
		return
	}
	for _, m := range ctx.doc.Meta {
		if m.Key == "agency" && isBody(viewOf(m.Text).S) {
			v := viewOf(m.Text)
			loc := bodyPattern.FindStringIndex(v.S)
			h.Agency = v.value(loc[0], loc[1], "meta.agency")
			return
		}
	}
	if v, ok := ownPlace(ctx, lines); ok {
		h.Agency = v
		return
	}
	if v, ok := mastBody(ctx, lines); ok {
		h.Agency = v
		return
	}
	if v, ok := subjectBody(ctx); ok {
		h.Agency = v
		return
	}
	if v, ok := bylineGovernment(lines); ok {
		h.Agency = v
		return
	}
	if v, ok := lineBody(ctx, lines); ok {
		h.Agency = v
	}
}

// shortNames are ministries by the short forms that titles print.
var shortNames = map[string]string{"국토부": "국토교통부", "문체부": "문화체육관광부", "복지부": "보건복지부", "행안부": "행정안전부", "여가부": "여성가족부", "중기부": "중소벤처기업부", "과기정통부": "과학기술정보통신부", "농식품부": "농림축산식품부", "해수부": "해양수산부", "고용부": "고용노동부", "기재부": "기획재정부", "식약처": "식품의약품안전처"}

// fullOf is the full name of a ministry whose short form may be printed.
func fullOf(name string) string {
	if full, ok := shortNames[name]; ok {
		return full
	}
	return name
}

// fullName is the full name of a ministry, where the release prints it beside the
// short form that was found.
func fullName(ctx *context, v Value) Value {
	full, ok := shortNames[v.Words.S]
	if !ok {
		return v
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if at := strings.Index(p.S, full); at >= 0 {
			return p.value(at, at+len(full), "sentence.agency")
		}
	}
	return v
}

func isBody(s string) bool { return len(s) < 120 && bodyPattern.MatchString(s) }

// headedBody looks for the first body whose head is named.
func headedBody(ctx *context) (Value, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.held().Holds("장") {
			continue
		}
		if m := headPattern.FindStringSubmatchIndex(p.S); m != nil {
			if at, n := ministryAt(p.S[:m[2]], false); n > 0 && isJoint(strings.TrimLeft(p.S[at+n:m[2]], "와과")) {
				return p.value(at, at+n, "sentence.agency"), true // 가나부와 다라공사(사장 …)는
			}
			if v, ok := tellerBehind(p, m[1]); ok && !isMinistry(p.S[m[2]:m[3]]) {
				return v, true
			}
			return p.value(m[2], m[3], "sentence.agency"), true
		}
	}
	return Value{}, false
}

// leadMinistry is the ministry that the first sentence begins with.
func leadMinistry(ctx *context) (Value, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() || ctx.isHead(p.S) {
			continue
		}
		from := max(datelineOf(p.S), len(rubric.FindString(p.S)))
		from += spaces(p.S[from:])
		at, n := ministryAt(p.S[from:], true)
		if at != 0 || n == 0 {
			return namedMinister(p, from)
		}
		return p.value(from, from+n, "sentence.agency"), true
	}
	return Value{}, false
}

// rubric is what a page sets before its first sentence: [가나 사회].
var rubric = hangul.MustCompile(`^\s*[\[【][^\]】]{1,40}[\]】]`)

// lineBody looks for a body in the header lines and the lines that name a
// source (출처: 국토교통부).
func lineBody(ctx *context, lines []headLine) (Value, bool) {
	for i := range lines {
		if at, n := ministryAt(lines[i].S, false); n > 0 {
			return lines[i].value(at, at+n, "header.agency"), true
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if at, n := ministryAt(p.S, false); n > 0 && (strings.TrimSpace(p.S) == p.S[at:at+n] || sourceLine(p.S, at, n)) {
			return p.value(at, at+n, "text.agency"), true
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if at, n := ministryAt(p.S, false); p.isSentence() && at == 0 {
			return p.value(at, at+n, "sentence.agency"), true
		}
	}
	for i := range ctx.doc.Furniture {
		v := viewOf(ctx.doc.Furniture[i].Text)
		loc := bodyPattern.FindStringIndex(v.S)
		if loc != nil && len(v.S) < 80 && !strings.HasSuffix(v.S[loc[0]:loc[1]], "정부") { // 대한민국 공식 전자정부 누리집
			return v.value(loc[0], loc[1], "furniture.agency"), true
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if loc := bodyPattern.FindStringIndex(p.S); loc != nil && len(p.S) < 60 && loc[1] == len(p.S) && !whereTo.MatchString(p.S) {
			return p.value(loc[0], loc[1], "text.agency"), true
		}
	}
	return Value{}, false
}

// whereTo ends the label of a field that says where to turn: 연락처, 접수처, 구입처.
var whereTo = hangul.MustCompile(`(?:연락|문의|접수|신청|제출|제공|발급|구입|구매|판매|사용|출|거래|예매|처방|안내|배포|수요|납품)처$`)

// sourceLine knows 출처: 국토교통부, and no source of a figure.
func sourceLine(s string, at, n int) bool {
	k := strings.Index(s, "출처")
	return k >= 0 && k < at && at-k < 12 && len(strings.TrimSpace(s[at+n:])) < 40 && !strings.HasPrefix(strings.TrimSpace(s), "(")
}
