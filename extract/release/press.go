package release

import (
	"net/url"
	"strings"
	"unicode"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// capitals are the cities that papers date their texts from.
const capitals = `서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|춘천|강릉|원주|충북|청주|충남|홍성|천안|전북|전주|전남|무안|목포|경북|안동|포항|경남|창원|진주|제주|수원|의정부|과천|성남|고양|용인`

// Marks by which a newspaper, an agency, a broadcaster or a blog shows that the
// page is its own.
var (
	// copyrights forbid to print a text again, as papers do below theirs.
	copyrights = hangul.MustCompile(`저작권자\s?[ⓒ©(:<]|무단\s?(?:전재|복제|도용)[^.]{0,12}금지|재\s?배포\s?금지`)
	// reporterLine is a line that names who wrote the text and says no more: 가나다
	// 기자, 기자명 가나다, 가나다 기자 = 2024-05-06.
	reporterLine = hangul.MustCompile(`^[\s\[(<【■▶=/|·]*(?:기자명\s|(?:글|취재)\s?[=:·]\s?)?[가-힣]{2,4}\s?(?:인턴|수습|선임|객원|전문|편집)?\s?(?:기자|특파원)\s*(?:$|[\])>】=/|·(:<]|[\w.]+@|입력|승인|등록|작성|수정|다른|구독|(?:19|20)\d\d)|^[\s\[(]*기자명\s`)
	// dateline opens the text of an agency or paper: (세종=가나통신) 가나다 기자 =,
	// [다라일보 = 가나다 기자], 【세종=마바뉴스】.
	dateline = hangul.MustCompile(`^\s*[\[(【<〔][^\])】>〕\n]{2,40}[\])】>〕]\s?(?:[가-힣]{2,4}\s?(?:기자|특파원)\s?=?)?\s?=?\s?`)
	// placeline opens it with the place where it was written, in brackets or none: 서울=가나다
	// 기자 |, 【대전=마바뉴스】, 세종--(가나와이어)--2024년 5월 6일 --.
	placeline = hangul.MustCompile(`^\s*(?:[\[(【<〔](?:` + capitals + `)\s?=\s?[^\])】>〕\n,]{2,24}[\])】>〕]|(?:` + capitals + `)\s?(?:--|=)\s?(?:[\[(【<〔][^\])】>〕\n]{2,24}[\])】>〕])?)\s?(?:--\s?)?(?:(?:19|20)\d\d[^가-힣]{1,3}[^-|=]{0,16}--\s?)?(?:[가-힣]{2,4}\s?(?:기자|특파원)\s?[=|]?\s?)?=?\s?`)
	// paper is the name of one.
	paper = hangul.MustCompile(`[가-힣A-Za-z](?:일보|신문|뉴스|뉴시스|타임스|타임즈|저널|경제|매일|방송|통신|투데이|포스트|데일리|헤럴드|이코노미|프레스|비즈|TV|미디어|닷컴|신보|MBC|KBS|SBS|TBC)\s*(?:$|[|(=\])】>·:\-])|^(?:KBS|MBC|SBS|YTN|CBS|EBS|JTBC)|(?i:\bnews\b|times|daily|herald)`)
	// blogs are where anybody writes.
	blogs = hangul.MustCompile(`(?i)블로그|blog|티스토리|tistory|브런치|brunch|velog|네이버\s?포스트|네이버\s?카페|다음\s?카페|인스타그램|페이스북`)
	// portal is the state's own collection of the releases of all ministries.
	portal = hangul.MustCompile(`정책브리핑|정책\s?브리핑`)
)

// pressMark finds the mark of a page that shows another's text: the site's name
// or address, words against printing again, the line or the opening of a reporter.
func (ctx *context) pressMark(h *Header) (Value, bool) {
	if v, ok := ctx.siteMark(h); ok {
		return v, true
	}
	for i := range ctx.doc.Furniture {
		v := viewOf(ctx.doc.Furniture[i].Text)
		if w, ok := pressLine(v); ok {
			return w, true
		}
		if givenBy(v.S, h) {
			return v.value(0, len(v.S), "origin.given"), true
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if v, ok := pressLine(p.view); ok {
			return v, true
		}
		if n := datelineOf(p.S); n > 0 {
			return p.value(0, n, "origin.dateline"), true
		}
		if pdf := ctx.doc.Media == "application/pdf"; !pdf && p.Kind != doc.Caption && !strings.ContainsAny(p.Bullet.S, "*※") && givenBy(p.S, h) {
			return p.value(0, len(p.S), "origin.given"), true
		}
	}
	return Value{}, false
}

// siteMark judges the name and address that the page's head gives.
func (ctx *context) siteMark(h *Header) (Value, bool) {
	own := false
	for _, m := range ctx.doc.Meta {
		if m.Key == "address" {
			host := hostOf(m.Text.S)
			own = own || isStateHost(host)
			if host == "korea.kr" || strings.HasSuffix(host, ".korea.kr") {
				return viewOf(m.Text).value(0, len(viewOf(m.Text).S), "origin.site"), true
			}
		}
	}
	for _, m := range ctx.doc.Meta {
		v := viewOf(m.Text)
		switch m.Key {
		case "site", "author":
			if portal.MatchString(v.S) || !own && (isOutlet(v.S) || m.Key == "site" && isForeignSite(v.S) || reporterLine.MatchString(v.S[strings.LastIndexByte(v.S, '|')+1:])) {
				return v.value(0, len(v.S), "origin.site"), true
			}
		case "title":
			if at := strings.Index(v.S, " - "); at > 0 && at < 40 && !own && !strings.Contains(viewOf(h.Title.Words).S, v.S[:at]) && isOutlet(v.S[:at]) {
				return v.value(0, at, "origin.site"), true
			}
			if at := strings.LastIndexAny(v.S, "|-:<>"); at > 0 && !own && len(v.S)-at < 60 && !strings.Contains(viewOf(h.Title.Words).S, strings.TrimSpace(v.S[at+1:])) {
				if name := v.S[at+1:]; portal.MatchString(name) || isOutlet(name) {
					return v.value(at+1, len(v.S), "origin.site"), true
				}
			}
		}
	}
	return Value{}, false
}

// isOutlet says that a name is that of a paper or a blog, not of a page of the state
// that is called news.
func isOutlet(name string) bool {
	if isState(name) || sections[hangul.NoSpace(name)] {
		return false
	}
	return blogs.MatchString(name) || paper.MatchString(name)
}

// isForeignSite says that the name of a site is neither that of the state, of a place
// or a public body nor one of theirs by its words.
func isForeignSite(name string) bool {
	return len(name) < 60 && !isState(name) && !sections[hangul.NoSpace(name)] && !isChrome(hangul.NoSpace(name)) &&
		!containsAny(name, []string{"누리집", "홈페이지", "포털", "공식", "정부", "센터", "협회", "재단", "시스템", "opyright", "OPYRIGHT", "©", "ⓒ", "ights", "go.kr"}) &&
		strings.ContainsFunc(name, isSyllable)
}

// sections are parts of a ministry's own site that are called as papers are.
var sections = map[string]bool{"정책뉴스": true, "주요뉴스": true, "포토뉴스": true, "카드뉴스": true, "최신뉴스": true, "보도뉴스": true, "영상뉴스": true, "오늘의뉴스": true, "지역경제": true, "멀티미디어": true}

// pressLine reads the mark of a paper in a short line of its own.
func pressLine(v view) (Value, bool) {
	if len(v.S) > 200 || isSentence(v.S) {
		return Value{}, false
	}
	if containsAny(v.S, []string{"저작권자", "무단", "배포"}) && !isState(v.S) {
		if m := copyrights.FindStringIndex(v.S); m != nil {
			return v.value(m[0], m[1], "origin.copyright"), true
		}
	}
	if containsAny(v.S, []string{"기자", "특파원"}) {
		if m := reporterLine.FindStringIndex(v.S); m != nil {
			return v.value(m[0], m[1], "origin.byline"), true
		}
	}
	return Value{}, false
}

// given opens the line by which a page thanks for the text: [자료 제공 : 가나부].
var given = hangul.MustCompile(`^[\s\[(<【]*자료\s?제공\s?[:=]?\s*\(?`)

// givenBy says that a line tells the text to be given by the ministry which
// publishes it, or by the state's portal; that of a figure names another, and an
// office alone is the writer's own.
func givenBy(s string, h *Header) bool {
	if len(s) > 160 || !strings.Contains(s, "자료") {
		return false
	}
	m := given.FindStringIndex(s)
	if m == nil {
		return false
	}
	rest := s[m[1]:]
	if strings.HasPrefix(rest, "www.korea.kr") || portal.MatchString(rest) {
		return true
	}
	at, n := ministryAt(rest, false)
	return at == 0 && n > 0 && fullOf(rest[:n]) == fullOf(viewOf(h.Agency.Words).S)
}

// datelineOf is the length of what a paper sets before its first sentence, 0 where
// nothing is.
func datelineOf(s string) int {
	if s == "" {
		return 0
	}
	if h := head(s, 120); !strings.Contains(head(h, 40), "=") && !strings.Contains(head(h, 40), "--") {
		// the usual text
	} else if m := placeline.FindStringIndex(h); m != nil && strings.TrimSpace(s[m[1]:]) != "" {
		return m[1]
	}
	if !strings.ContainsAny(head(s, 4), "[(【<〔") {
		return 0
	}
	if !mayReport(head(s, longestDateline)) {
		return 0
	}
	m := dateline.FindStringIndex(s)
	if m == nil || !reported(s[:m[1]]) || strings.TrimSpace(s[m[1]:]) == "" {
		return 0
	}
	return m[1]
}

// longestDateline bounds the bytes of what dateline finds.
const longestDateline = 400

// mayReport says quickly that a reporter or a paper may be named.
func mayReport(s string) bool {
	return strings.Contains(s, "=") || hangul.Contains(s, "기자") || hangul.Contains(s, "특파원")
}

// reported says that the words before a sentence name a reporter or a paper.
func reported(s string) bool {
	return strings.Contains(s, "기자") || strings.Contains(s, "특파원") || strings.Contains(s, "=") && paper.MatchString(s)
}

// isState says that a name is that of a ministry, a public body or the government
// of a place.
func isState(s string) bool {
	if _, n := ministryAt(s, false); n > 0 {
		return true
	}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if isSigunguName(w) || isSidoName(w) {
			return true
		}
		for _, e := range []string{"시청", "군청", "구청", "도청", "의회", "교육청", "공사", "공단", "진흥원", "연구원", "정부", "시정", "군정", "구정", "도정"} {
			if strings.HasSuffix(w, e) || strings.HasPrefix(w, e) && strings.HasSuffix(e, "정") {
				return true
			}
		}
	}
	return false
}

func hostOf(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

// isStateHost says that an address is one of the state, of a place or a school.
func isStateHost(host string) bool {
	return strings.HasSuffix(host, ".go.kr") || strings.HasSuffix(host, ".re.kr")
}
