package release

import (
	"strings"
	"sync"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// label is what the words over or beside names say of all of them: a group
// row, a header over a list, the first cell of a row.
type label struct {
	status    schema.Status
	statusBy  doc.Text
	year      doc.Text
	yearN     int
	ofBase    bool // the year is that of what the status renews or ends
	province  doc.Text
	class     doc.Text
	counted   bool // the class is that of a column whose cells say how many names each class has
	grade     doc.Text
	batch     doc.Text // 제3차, of the programme it names
	count     int
	countBy   doc.Text
	rejected  bool // 미선정, 탈락
	earlier   bool // 기존, 기지정
	recognise bool
	numbered  bool     // the class stands with its number
	unread    doc.Text // words that sort the names and were read as nothing
}

// cellStatuses are the status words of cells, without spaces: those of
// sentences (새롭게 지정, 3회 연속, 1년 더 연장) left out.
var cellStatuses = sync.OnceValue(func() []statusWord {
	var out []statusWord
	for _, w := range statusLexicon {
		if !strings.HasPrefix(w.word, "새") && w.word != "연속" && w.word != "더" {
			out = append(out, statusWord{strings.ReplaceAll(w.word, " ", ""), w.status})
		}
	}
	return out
})

// statusStarts are the words of cellStatuses as a set.
var statusStarts = sync.OnceValue(func() *wordSet {
	var out []string
	for _, w := range cellStatuses() {
		out = append(out, w.word)
	}
	return setOf(out...)
})

// cellStatus finds the one status that folded words name, though spaces may
// stand between their letters, with the bytes that name it; none where they
// name several (신규/재지정).
func cellStatus(s string) (st schema.Status, from, to int, ok bool) {
	if !statusStarts().mayHold(s) {
		return "", 0, 0, false
	}
	held := charactersOf(s)
	for _, w := range cellStatuses() {
		if !held.has(w.word) {
			continue
		}
		i, j := spacedIndex(s, w.word)
		switch {
		case i < 0 || ok && i >= from && j <= to || ofType(s[j:]) || !ownWord(s, i, j, w.status):
		case ok && undoes(st) && i < from && strings.TrimSpace(s[min(j, from):from]) == "":
			from = i // 재선정 유예
		case ok && w.status != st:
			return "", 0, 0, false
		case !ok:
			st, from, to, ok = w.status, i, j, true
		}
	}
	return st, from, to, ok
}

// ofType says that a word is part of a type's name, as the words behind it begin: 신규형.
func ofType(rest string) bool {
	return strings.HasPrefix(rest, "형") && !strings.HasPrefix(rest, "형태")
}

// undoes says that a status puts off or takes back what is named before it.
func undoes(st schema.Status) bool { return st == schema.Deferred || st == schema.Revoked }

// spacedIndex finds a word in s though spaces may stand between its letters.
func spacedIndex(s, word string) (from, to int) {
	_, w := utf8.DecodeRuneInString(word)
	for i := 0; ; i += w {
		k := hangul.Index(s[i:], word[:w])
		if k < 0 {
			return -1, -1
		}
		i += k
		if j, ok := spacedPrefix(s[i:], word); ok && (j == len(word) || standsAlone(s, i, i+j)) {
			return i, i + j
		}
	}
}

// standsAlone says that letters parted by spaces are a word of their own, and not the end of one word
// and the beginning of the next: 변 경, but not 주변 경관.
func standsAlone(s string, from, to int) bool {
	if isSyllable(lastRune(s[:from])) {
		return false
	}
	rest := s[to:]
	return !letterAt(s, to) && (rest == "" || rest[0] < '0' || rest[0] > '9') || startsWithAny(rest, []string{"지정", "인증", "선정", "승인", "도시", "지구"})
}

func spacedPrefix(s, word string) (n int, ok bool) {
	for i := 0; i < len(word); {
		if n > 0 {
			for n < len(s) && s[n] == ' ' {
				n++
			}
		}
		w := runeLen(word, i)
		if !beginsWith(s[n:], word[i:i+w]) {
			return 0, false
		}
		n, i = n+w, i+w
	}
	return n, true
}

// rejections are words of result columns for those not selected.
var rejections = hangul.MustCompile(anyOf(failedWords, unchosenWords, setAsideWords) + `|불인정|불수용|불승인|미승인|기각|불허|미달|미통과|미충족|부결|반려|재심의|재논의|재검토`)

// earlierLabel is a label of those of earlier rounds.
var earlierLabel = hangul.MustCompile(`^\s*(기존(?:[^가-힣]|$|지정|인증|선정|사업|지역|지구|도시|지자체|지방정부|대상|참여|운영|추진|수행|계속|특구|단지|마을)|기\s*지정|기\s*인증|기\s*선정)`)

// countTail is a count at the end of a label: 4곳, (4), (4개 도시), : 4개소.
var countTail = hangul.MustCompile(`[\s(:\[]*(?:총\s*)?([0-9]+)\s*(?:개\s?(?:시\s?·?\s?군\s?·?\s?구|시군구|도시|지자체|지방정부|기관|지역|사업|서비스|구|군|시|사|소|교)?|곳|건|군데|지역|도시)?\s*[)\]]?\s*$`)

// genericWords say nothing about a class beside a status or a count.
var genericWords = hangul.MustCompile(`^(스마트도시|도시|서비스|지자체|지방정부|지역|인증|지정|선정|대상|결과|현황|명단|목록|기관|시군구|시도|기초|광역|지자체명|도시명|구분|유형|분야|부문|의|및|인|된|은|는|건|사례|우수사례|우수|선정지|대상지|사업지|지정지|후보지|후보|지|시·군|시군|추가|금회|이번|올해|금년)*$`)

// labelOf reads a label. release day day resolves its year.
func (ctx *context) labelOf(t doc.Text) (l label) {
	if s := strings.Trim(t.S, " ()[]"); len(s) < longestValue && isStars(strings.ReplaceAll(s, " ", "")) {
		return label{grade: t.Trim(), recognise: true} // no bullet, and 별 3개 counts nothing
	}
	_, t, _ = doc.SplitBullet(t)
	v := viewOf(t)
	if in, rest, ok := bracketed(t); ok && rest.Empty() {
		v = viewOf(in)
	}
	s := v.S
	l.rejected = rejections.MatchString(s)
	l.earlier = earlierLabel.MatchString(s)
	end := len(s)
	if m := tailCount(s); m != nil && !numberedSort(s, m[2], m[1]) && !(m[0] == 0 && m[3] == len(s)) && !wholeYear(s) && !endsInFigure(s[:m[2]]) {
		l.countBy, end = v.text(m[2], trimClose(s, m[1])), m[0]
		l.count, _, _ = hangul.Number(s[m[2]:])
	}
	rest := s[:end]
	rest = withoutTerm(rest)
	if ys := date.FindYears(rest, ctx.day()); len(ys) == 1 {
		l.year, l.yearN = v.text(ys[0].From, ys[0].To), ys[0].Year
		m := baseBehind.FindStringIndex(rest)
		if l.ofBase = m != nil; l.ofBase {
			ys[0].From, ys[0].To = m[0]+strings.IndexByte(rest[m[0]:], '('), m[1] // 재인증(3회, 최초 '20)
		}
		rest = blank(rest, ys[0].From, ys[0].To)
	}
	if st, i, j, ok := cellStatus(rest); ok {
		l.status, l.statusBy = st, v.text(i, j)
		rest = blank(rest, i, j)
	}
	rest = ctx.roundOfLabel(&l, v, rest)
	ctx.restOfLabel(&l, v, rest)
	l.recognise = l.status != "" || !l.batch.Empty() || !l.year.Empty() || !l.province.Empty() || !l.grade.Empty() || !l.countBy.Empty()
	return l
}

// endsInFigure says that a number goes on from what stands before it: 1,(200), 62.(1), '(24), (D-(2).
func endsInFigure(s string) bool {
	k := len(s) - 1
	if k > 0 && s[k] == '-' && (s[k-1] >= 'A' && s[k-1] <= 'Z' || s[k-1] >= '0' && s[k-1] <= '9') {
		return true
	}
	return k >= 0 && s[k] == '\'' || k > 0 && (s[k] == ',' || s[k] == '.') && s[k-1] >= '0' && s[k-1] <= '9'
}

// restOfLabel reads what is neither count, year nor status: a province or a
// class.
func (ctx *context) restOfLabel(l *label, v view, rest string) {
	i := len(rest) - len(strings.TrimLeft(rest, " ()[]<>·,:/-"))
	j := len(strings.TrimRight(rest, " ()[]<>·,:/-"))
	if j > i && isGrade(rest[i:j]) {
		l.grade = v.text(i, j)
		return
	}
	if t := strings.Trim(rest, " ()[]"); l.status != "" && (strings.HasPrefix(t, "·") || strings.HasSuffix(t, "·")) {
		return // another word for what was decided: 손질·확장
	}
	if j <= i || genericWords.MatchString(hangul.Key(rest[i:j])) {
		return
	}
	if strings.Count(rest[i:j], "(") != strings.Count(rest[i:j], ")") && j < len(rest) && rest[j] == ')' {
		j++
	}
	if k := strings.LastIndexByte(rest[i:j], '('); k > strings.LastIndexByte(rest[i:j], ')') && strings.Trim(rest[i:i+k], " ") != "" {
		j = i + len(strings.TrimRight(rest[i:i+k], " ")) // 가그룹(특별·광역시, 8)
	}
	switch t := v.text(i, j); {
	case ctx.isSido(t):
		l.province = t
	case ctx.listsNames(v.S[i:j]):
	default:
		if k := afterArrow(v.S[i:j]); k > 0 {
			i += k
			t = v.text(i, j) // 들녘형→물가형
		}
		l.class = t
		if strings.HasSuffix(v.S[:i], "예비") && !ctx.isClass(t.S) {
			l.class = v.text(i-len("예비"), j) // 예비도입 beside 시범도입
		}
		if k := ctx.definedClass(v.S[i:j]); k > 0 {
			l.class = v.text(i, i+k)
		}
	}
}

// afterArrow is where the words behind the last arrow of a label begin; 0 for no arrow.
func afterArrow(s string) int {
	for _, arrow := range []string{"→", "⇒", "➡", "->"} {
		if k := strings.LastIndex(s, arrow); k > 0 {
			k += len(arrow)
			return k + len(s[k:]) - len(strings.TrimLeft(s[k:], " "))
		}
	}
	return 0
}
