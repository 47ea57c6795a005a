package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// partLabel is a word before a colon in the bracket behind a service: 주관:, 실증지:, 예산:.
var partLabel = hangul.MustCompile(`^\s*([가-힣·\s]{2,12}?)\s?:\s*`)

// makerPart is such a word for who provides the service.
var makerPart = hangul.MustCompile(`^(?:` + makerWords + `|참여|공동|협력|대표|수행|개발|제공|운영|신청|제작|제조|생산|보유|시공|제작사|제조사|생산자|개발자|운영자)$`)

// labelledBodies reads the words i..j that say of each body what it does: 주관: ㈜가나, 참여: 다라원 / 실증지: 마바시. Who
// provides is a provider, the place it is tried in the partner, what else is told is neither. ok is false where none
// has a label.
func (c *clause) labelledBodies(h *Holder, i, j int) (ok bool) {
	maker, since := true, len(h.Providers)
	for _, r := range c.labelParts(i, j) {
		s := c.s[r[0]:r[1]]
		if m := partLabel.FindStringSubmatchIndex(s); m != nil {
			maker, ok = makerPart.MatchString(s[m[2]:m[3]]), true
			since = len(h.Providers)
			r[0] += m[1]
			if n, place := c.ctx.gaz.placeAt(c.s[:r[1]], r[0]); !maker && place && h.Partner.S == "" {
				h.Partner = c.text(n.from, n.to)
			}
		}
		if !ok && strings.Contains(s, ":") {
			return false
		}
		if before := h.Unnamed.S; maker && r[0] < r[1] {
			if c.providers(h, r[0], r[1]); since > 0 && h.Unnamed.S != before {
				h.Among = len(h.Providers) - since // 참여: 다라원 등 3개 기관
			}
		}
	}
	return ok
}

// labelParts parts the words i..j at commas, semicolons and strokes outside brackets.
func (c *clause) labelParts(i, j int) (out [][2]int) {
	from := i
	for k := i; k <= j; k++ {
		if k < j && (c.s[k] != ',' && c.s[k] != ';' && (c.s[k] != '/' || k == i || c.s[k-1] != ' ') || depthAt(c.s[i:j], k-i) != 0) {
			continue
		}
		if r := trimmed(c.s, from, k); r[0] < r[1] {
			out = append(out, r)
		}
		from = k + 1
	}
	return out
}

// triedThere follows a place where a service is tried or used: 가나시 (실증), 다라구 (적용), 마바군 (사아읍 일원).
var triedThere = hangul.MustCompile(`^(?:\s[가-힣0-9]{1,10}){0,2}\s?(?:전역|일원|일대)$|^(?:\s?전역|\s?일원)?(?:에서|에)?\s(?:실증|시범|적용|운영|도입|협력|설치|활용|서비스)(?:지|지역|\s?중|\s?운영|\s?적용)?$`)

// triedAt takes a place beside the word for where a service is tried as its partner: 실증 가나시, 다라구 실증.
func (c *clause) triedAt(h *Holder, r [2]int) bool {
	s := c.s[r[0]:r[1]]
	for _, w := range []string{"실증 ", "실증지 ", "실증지역 ", "적용지역 "} {
		if !strings.HasPrefix(s, w) {
			continue
		}
		if n, ok := c.ctx.gaz.placeAt(c.s[:r[1]], r[0]+len(w)); ok && n.to == r[1] {
			h.Partner = c.text(n.from, n.to)
			return true
		}
	}
	n, ok := c.ctx.gaz.placeAt(c.s[:r[1]], r[0])
	if !ok || !triedThere.MatchString(c.s[n.to:r[1]]) {
		return false
	}
	h.Partner = c.text(n.from, n.to)
	return true
}

// otherBodies are words of the heads of columns on bodies that have to do with a service and do not provide it.
var otherBodies = setOf("수요", "협의", "자문", "평가", "심사", "적용", "활용", "이용", "대상", "소관", "보유", "데이터", "정보제공", "자료제공", "관계", "시험", "검증", "감독", "규제", "연계", "도입", "제휴", "설치", "인증기관", "점검", "검토")

// providesNot says that a column of bodies names others than those who provide the services, which another column does.
func (s *serviceTable) providesNot(col int) bool {
	if !otherBodies.in(hangul.Key(s.cols[col].lowest().S)) {
		return false
	}
	for k := range s.cols {
		if k != col && (s.cols[k].kind == companyCol || s.cols[k].kind == bodyCol) && !otherBodies.in(hangul.Key(s.cols[k].lowest().S)) {
			return true
		}
	}
	return false
}

// siteOf is the place that the words of a cell begin with, without the site in it: 경기 가나시 다라동.
func (s *serviceTable) siteOf(t doc.Text) doc.Text {
	v := viewOf(t)
	if len(s.ctx.namesIn(t, true).holders) > 1 {
		return t
	}
	for words := 2; words > 0; words-- {
		end := wordsEnd(v.S, words)
		if office := strings.TrimSuffix(v.S[:end], "청"); office != v.S[:end] && s.ctx.isPlaces(v.text(0, len(office))) {
			return v.text(0, len(office)) // 가나구청
		}
		if s.ctx.isPlaces(v.text(0, end)) {
			return v.text(0, end)
		}
	}
	return t
}

// wordsEnd is where the first n words of s end, at a space, bracket or comma.
func wordsEnd(s string, n int) int {
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(" (,\n", s[i]) >= 0 {
			if n--; n == 0 {
				return i
			}
		}
	}
	return len(s)
}
