package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// groupWord is what groups of like places or bodies are called: Ⅰ그룹, 가군, A유형.
var groupWord = hangul.MustCompile(`^(?:제\s?)?(?:[가나다라마바사아A-FⅠ-Ⅵ①-⑥]|[1-6])\s?(?:그룹|군|유형|권역|급지)$`)

// sortsOfHolder are words for sorts of those who are judged, each by figures of its own, that are no classes of places.
const sortsOfHolder = "공공 민간 공공부문 민간부문 공공기관 민간기업 대기업 중견기업 중소기업 기업 기관 신규 계속 신규지정 재지정 신규인증 재인증 연장 예비 도 특별광역시"

// sortsHolders says that words are a class, group or sort of those who are judged.
func sortsHolders(s string) bool {
	s = strings.TrimSpace(hangul.FoldString(s))
	k := hangul.Key(s)
	return k != "" && (classLexicon.has(k) || isClassWord(k) || Tier(s) != "" || kindsOfBase[k] || groupWord.MatchString(s) || hasWord(sortsOfHolder, k) ||
		strings.HasSuffix(k, "형") && utf8.RuneCountInString(k) > 2 && utf8.RuneCountInString(k) < 9)
}

// What stands around a class in a heading: headLead before it, and judgedTail behind it, which says that it is judged.
var (
	headLead   = hangul.MustCompile(`^[\s<\[(【〈《□ㅇ○■▶◆·*-]*(?:(?:참고|붙임|별첨|첨부)\s?\d{0,2}[\])>】]?\s?[.:]?\s?)?(?:[가나다라]\.|\d{1,2}[.)]|[①-⑳])?\s?`)
	judgedTail = hangul.MustCompile(`\s*(?:의\s)?(?:(?:세부|주요|부문)\s?)?(?:평가|심사|선정|지정|인증)?\s?(?:지표|항목|기준|배점|요소|분야|평가표|심사표)(?:\s?(?:및|과|와|·)\s?(?:배점|가중치|기준|지표\s?수|비중))?\s*$`)
)

// classOfHead is the class that a heading says its table is of: <대도시>, 광역 평가지표, 심사 기준(민간).
func classOfHead(v view) doc.Text {
	from := len(headLead.FindString(v.S))
	to := from + len(strings.TrimRight(v.S[from:], " >]】〉》:"))
	if k := v.S[from:to]; strings.HasSuffix(k, ")") && !strings.Contains(k, "(") {
		to--
	}
	name, in := cutClass(v.text(from, to))
	if sortsHolders(in.S) {
		return in
	}
	n := viewOf(name)
	if m := judgedTail.FindStringIndex(n.S); m != nil {
		name = n.text(0, m[0])
	}
	if sortsHolders(name.S) {
		return name
	}
	return doc.Text{}
}

// ownClass is the class that the words right over the table say that all of it is of, where another table is of another.
func (c *criteriaTable) ownClass() doc.Text {
	if len(c.heads) == 0 || c.heads[0].sentence {
		return doc.Text{}
	}
	own := classOfHead(c.heads[0].view)
	if own.Empty() {
		return own
	}
	for i := range c.ctx.doc.Blocks {
		if i == c.block || c.ctx.doc.Blocks[i].Table == nil {
			continue
		}
		heads := c.ctx.headsOf(i)
		if caption := c.ctx.doc.Blocks[i].Table.Caption; !caption.Empty() {
			heads = []tableHead{headOf(caption)}
		}
		if len(heads) > 0 && !heads[0].sentence {
			if other := classOfHead(heads[0].view); !other.Empty() && !sameKey(other.S, own.S) {
				return own
			}
		}
	}
	return doc.Text{}
}

// stripe keeps what a row over others says of them: their class, or the field that they are of.
func (c *criteriaTable) stripe(row int) {
	words := c.words(row, c.distinct(row)[0])
	v := viewOf(words)
	if class := classOfHead(v); !class.Empty() {
		c.class, c.over = class, doc.Text{}
		return
	}
	c.over = plainName(words)
}
