package release

import (
	"sort"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// programme is a scheme that the release names, with how it was found.
type programme struct {
	Scheme
	key  string // name without spaces, folded
	main bool   // in the title, a subtitle or the first statements
}

// programmeEnds are the words that names of programmes end in.
var programmeEnds = []string{"시범운행지구", "규제자유특구", "도시", "지구", "특구", "지역", "단지", "마을", "거점", "관광지", "시범지", "상권", "거리", "시티", "타운", "캠퍼스", "벨트", "클러스터", "허브", "명소", "축제", "정원", "공원", "기업", "학교", "대학", "기관", "지자체", "센터", "서비스", "시장", "섬", "숲", "길", "항", "역", "관", "상", "식품", "제품", "기술", "농장", "숙박", "여행지", "휴양지", "시설", "건축물", "주택", "병원", "유산", "콘텐츠", "권", "존", "사업"}

// genericNouns are no programmes by themselves, also with 신규, 우수, 최종 …
// before them.
var genericNouns = map[string]bool{"도시": true, "지역": true, "여러지역": true, "지구": true, "기관": true, "지자체": true, "대상지": true, "대상": true, "사업": true, "기업": true, "대학": true, "학교": true, "센터": true, "서비스": true, "시범지역": true, "대상지역": true, "인증대상": true, "지정대상": true, "선정대상": true, "대상도시": true, "시범도시": true, "우수도시": true, "우수지자체": true, "우수기관": true, "인증도시": true, "지정도시": true, "선정도시": true, "대도시": true, "중소도시": true, "지방도시": true, "지방자치단체": true, "자치단체": true, "시장": true, "거점": true, "특구": true, "마을": true, "단지": true, "공모사업": true, "국가사업": true, "제품": true, "기술": true, "관광지": true, "공원": true, "시설": true, "이상": true, "대상지자체": true, "해당지역": true, "사업대상지": true, "사업지": true, "신규사업": true, "시범사업": true, "협력기관": true, "참여기관": true, "민간기업": true, "수도권": true, "비수도권": true, "우수사업": true, "우수사례": true, "기초지자체": true, "광역지자체": true, "모든지역": true, "전국지자체": true, "인증기관": true, "지정기관": true, "운영기관": true, "주관기관": true, "공공기관": true, "관계기관": true, "농어촌": true, "혁신제품": true, "주거지역": true, "도서지역": true, "농산어촌": true, "우수기업": true, "최우수기관": true, "최우수지자체": true, "최우수도시": true, "시도": true, "중소기업": true}

// leading words before a programme's name are no part of it.
var leadingWords = []string{"올해의", "올해", "금년도", "금년", "신규로", "신규", "최종", "법정", "이번", "추가", "우수한", "우수", "대한민국의", "전국", "국내", "새로운", "처음으로", "최초의", "최초", "첫", "예비", "후보", "재", "본", "제도", "현재", "및", "등", "총", "모두", "다음", "정부", "국가지정", "기존", "주요", "해당", "다양한", "각"}

// readProgrammes finds the schemes that the release names.
func (ctx *context) readProgrammes() {
	h := ctx.header
	lead := 0
	ctx.named(viewOf(h.Title.Words), true, true)
	for _, s := range h.Subtitles {
		ctx.named(viewOf(s.Words), true, true)
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth == doc.Square || isSentence(p.S) {
			lead++
		}
		ctx.named(p.view, lead <= 2, p.Kind == doc.Heading)
	}
	sort.SliceStable(ctx.known, func(i, j int) bool { return len(ctx.known[i].key) > len(ctx.known[j].key) })
	ctx.mentions()
}

// named adds the programmes that a text names.
func (ctx *context) named(v view, main, title bool) {
	for _, k := range knownSchemes(v.S) {
		ctx.addKnown(v, k, main)
	}
	for _, p := range predicatesIn(v.S, title) {
		if from, to, ok := ctx.targetOf(v.S, p.from); ok {
			ctx.addProgramme(v, from, to, main)
		} else if from, to, ok := ctx.headedBy(v.S, p.from); ok && main {
			ctx.addProgramme(v, from, to, main)
		}
	}
	if main {
		ctx.namedLead(v, title)
	}
	for _, q := range quoted(v.S) {
		if main && announces(v.S[q[1]:]) {
			ctx.addProgramme(v, q[0], q[1], true)
		}
	}
	if main {
		for _, c := range ctx.callsIn(v.S) {
			ctx.addProgramme(v, c[0], c[1], true)
		}
	}
}

// namedLead looks wider in the title and the first statements: before every
// noun of decision (가나도시 신규 지정 5곳), before (으)로 anywhere in a sentence of
// decision (가나도시로 경기 수원시 등을 지정), in titles before a count or 에.
func (ctx *context) namedLead(v view, title bool) {
	decides := len(predicatesIn(v.S, title)) > 0
	for i := 0; i < len(v.S); i += runeLen(v.S, i) {
		if v.S[i] < 0x80 {
			continue
		}
		if decideNounAt(v.S, i) != "" {
			if from, to, ok := ctx.headedBy(v.S, i); ok {
				ctx.addProgramme(v, from, to, true)
			}
		}
		if !decides {
			continue
		}
		for _, w := range []string{"로 ", "로는 ", "로서 ", "에 ", "에는 "} {
			if (w[0] == "에"[0] && strings.HasPrefix(w, "에") && !title) || !strings.HasPrefix(v.S[i:], w) || !endsAsProgramme(v.S[:i]) {
				continue
			}
			if from := ctx.phraseStart(v.S, i); from < i {
				ctx.addProgramme(v, from, i, true)
			}
		}
	}
	if !title || !decides {
		return
	}
	for _, n := range countsIn(v.S) {
		to := len(strings.TrimRight(v.S[:n.from], " "))
		if (isHolderUnit(n) || isForeignCount(n)) && endsAsProgramme(v.S[:to]) {
			if from := ctx.phraseStart(v.S, to); from < to {
				ctx.addProgramme(v, from, to, true)
			}
		}
	}
}

// addKnown enters a programme with an id of its own.
func (ctx *context) addKnown(v view, k schemeAt, main bool) {
	for i := range ctx.known {
		if ctx.known[i].ID == k.scheme.ID {
			ctx.known[i].main = ctx.known[i].main || main
			return
		}
	}
	ctx.known = append(ctx.known, programme{Scheme{ID: k.scheme.ID, Name: k.scheme.Name, Known: true, Value: v.value(k.from, k.to, "scheme.known")}, k.scheme.ID, main})
}

// addProgramme enters a programme without an id of its own by the words
// from..to, where they can be the name of one.
func (ctx *context) addProgramme(v view, from, to int, main bool) {
	from, to = core(v.S, from, to)
	words := scheme.Name(v.S[from:to])
	id := hangul.NoSpace(words)
	if genericNouns[id] && main {
		ctx.namedBefore(v, from)
		return
	}
	if !isProgramme(id) || len(knownSchemes(v.S[from:to]+"로 선정")) > 0 {
		return
	}
	if n, ok := ctx.gaz.placeAt(words, 0); ok && n.to == len(words) {
		return
	}
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.key == id {
			k.main = k.main || main
			return
		}
		if k.main && !k.Known && (strings.HasSuffix(k.key, id) || strings.HasPrefix(k.key, id)) && utf8.RuneCountInString(id) >= 4 {
			ctx.known = append(ctx.known, programme{k.Scheme, id, true}) // a shorter name of the same
			return
		}
	}
	ctx.known = append(ctx.known, programme{Scheme{ID: id, Name: id, Value: v.value(from, to, "scheme.named")}, id, main})
}

// namedBefore takes the phrase before a generic noun that 신규 or its like parts
// from it: 관광두레 신규 지역.
func (ctx *context) namedBefore(v view, at int) {
	to := ctx.beforeFillers(v.S, at)
	if len(statusesIn(v.S[to:at])) == 0 || to >= len(strings.TrimRight(v.S[:at], " ")) || to == 0 {
		return
	}
	from := ctx.phraseStart(v.S, to)
	from, to = core(v.S, from, to)
	id := hangul.NoSpace(scheme.Name(v.S[from:to]))
	if n := utf8.RuneCountInString(id); n < 3 || !isProgramme(id) || endsPhraseWord(id) {
		return
	}
	ctx.addProgramme(v, from, to, true)
}

// isProgramme says whether a name without spaces can be one of a programme.
func isProgramme(id string) bool {
	n := utf8.RuneCountInString(id)
	return n >= 3 && n <= 24 && !genericNouns[id] && !strings.HasSuffix(id, "등") && !strings.ContainsAny(id, ",·….\"()") || n >= 5 && n <= 24 && strings.Contains(id, "·") && !strings.ContainsAny(id, ",…\"")
}

// core cuts years, batches, status and filler words from the front of a name,
// and 인증, 지정, 제 from its end.
func core(s string, from, to int) (int, int) {
	for again := true; again; {
		again = false
		r := trimmed(s, from, to)
		from, to = r[0], r[1]
		for _, cut := range []func(string) int{leadYear, leadBatch, leadWord} {
			if n := cut(s[from:to]); n > 0 && n < to-from {
				from, again = from+n, true
			}
		}
		for _, w := range []string{"인증제도", "인증제", "지정제", "인증", "지정", "선정", "조성사업", "사업", "공모", "제도", "도시 조성", "도시조성"} {
			if t, ok := strings.CutSuffix(s[from:to], w); ok && utf8.RuneCountInString(strings.TrimSpace(t)) >= 4 {
				if strings.HasPrefix(w, "도시") {
					t += "도시"
				}
				to, again = from+len(strings.TrimRight(t, " ")), true
			}
		}
	}
	return from, to
}

func leadYear(s string) int {
	t := strings.TrimLeft(s, "'\"「")
	n := len(s) - len(t)
	d := 0
	for d < len(t) && t[d] >= '0' && t[d] <= '9' {
		d++
	}
	if d != 4 && d != 2 {
		return 0
	}
	for _, w := range []string{"년도 ", "년 ", "년도", "년", "학년도 "} {
		if strings.HasPrefix(t[d:], w) {
			return n + d + len(w)
		}
	}
	if d == 4 && strings.HasPrefix(t[d:], " ") {
		return n + d + 1
	}
	return 0
}

func leadBatch(s string) int {
	if b, ok := batchAt(s, 0); ok {
		return b[1]
	}
	return 0
}

func leadWord(s string) int {
	for _, w := range leadingWords {
		if strings.HasPrefix(s, w+" ") {
			return len(w) + 1
		}
	}
	return 0
}

// targetOf finds what something is made: the noun phrase before (으)로 and the
// predicate that begins at i.
func (ctx *context) targetOf(s string, i int) (from, to int, ok bool) {
	j := len(strings.TrimRight(s[:i], " "))
	for range 4 { // status words and adverbs may stand between
		t := strings.TrimRight(s[:j], " ")
		cut := ""
		for _, w := range []string{"신규", "최종", "새로", "새롭게", "추가", "공식", "재", "신규로", "모두", "각각", "처음", "최초", "최종적으로"} {
			if strings.HasSuffix(t, w) && len(w) > len(cut) {
				cut = w
			}
		}
		if cut == "" {
			break
		}
		j = len(strings.TrimRight(t[:len(t)-len(cut)], " "))
	}
	t := s[:j]
	for _, w := range []string{"으로", "로"} {
		if !strings.HasSuffix(t, w) {
			continue
		}
		to = j - len(w)
		from = ctx.phraseStart(s, to)
		return from, to, to > from
	}
	return 0, 0, false
}

// headedBy finds the noun phrase right before a predicate noun, if it ends as
// names of programmes do: 여성친화도시 지정.
func (ctx *context) headedBy(s string, i int) (from, to int, ok bool) {
	to = len(strings.TrimRight(s[:i], " "))
	to = ctx.beforeFillers(s, to)
	if q := closingQuote(s[:to]); q > 0 {
		to -= q
	}
	if !endsAsProgramme(s[:to]) {
		return 0, 0, false
	}
	from = ctx.phraseStart(s, to)
	return from, to, to > from
}

// beforeFillers goes back over what may stand between a programme and the noun
// of decision: 신규, 1차, 10곳.
func (ctx *context) beforeFillers(s string, to int) int {
	for range 3 {
		t := strings.TrimRight(s[:to], " ")
		k := strings.LastIndexByte(t, ' ') + 1
		word := t[k:]
		if k == 0 || word == "" {
			return len(t)
		}
		_, ordinal := batchAt(word, 0)
		counts := countsIn(word)
		status := statusesIn(word)
		switch {
		case ordinal, len(counts) == 1 && counts[0].from == 0, word == "최종", word == "추가", word == "대상지", word == "대상지로":
		case len(status) == 1 && status[0].to-status[0].from == len(word):
		default:
			return len(t)
		}
		to = k
	}
	return len(strings.TrimRight(s[:to], " "))
}

func closingQuote(s string) int {
	for _, w := range []string{"」", "』", "'", "\""} {
		if strings.HasSuffix(s, w) {
			return len(w)
		}
	}
	return 0
}

func endsAsProgramme(s string) bool {
	for _, w := range programmeEnds {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// phraseStart goes back from the end of a noun phrase to its beginning: over
// words without particle, at most four, not over marks, counts or brackets.
func (ctx *context) phraseStart(s string, to int) int {
	if q := closingQuote(s[:to]); q > 0 {
		open := map[string]string{"」": "「", "』": "『", "'": "'", "\"": "\""}[s[to-q:to]]
		if k := strings.LastIndex(s[:to-q], open); k >= 0 && to-k < 90 {
			return k + len(open)
		}
	}
	from := to
	for words := 0; words < 4; words++ {
		t := strings.TrimRight(s[:from], " ")
		if words > 0 && len(s[:from])-len(t) > 1 {
			break
		}
		k := strings.LastIndexAny(t, " ,·()[]\"'「」『』…:;/\n\t") + 1
		if k > 0 && k < len(t) && strings.HasPrefix(t[k-1:], "·") {
			k += len("·") - 1
		}
		for k < len(t) && !utf8.RuneStart(t[k]) {
			k++
		}
		word := t[k:]
		if word == "" || words > 0 && (ctx.outside(word) || endsPhraseWord(word)) {
			break
		}
		from = k
		if k > 0 && s[k-1] != ' ' {
			break
		}
	}
	return from
}

// outside says that a word before a noun phrase is none of its words: a place,
// a year, a round, a count, a particle printed apart, 신규 and its like.
func (ctx *context) outside(word string) bool {
	if n, ok := ctx.gaz.placeAt(word, 0); ok && endsName(word, n.to) {
		return true
	}
	if _, ok := batchAt(word, 0); ok || leadYear(word+" ") > 0 || len(countsIn(word)) > 0 {
		return true
	}
	for _, w := range leadingWords {
		if word == w {
			return true
		}
	}
	return utf8.RuneCountInString(word) == 1 && strings.Contains("는은이가을를에의과와로도", word)
}

// endsPhraseWord says that a word before a noun phrase is not part of it: it
// has a particle or is a verb.
func endsPhraseWord(word string) bool {
	stem, josa, ok := hangul.Josa(word)
	if ok && (josa == "을" || josa == "를" || josa == "은" || josa == "는") {
		return true
	}
	if ok && josa != "도" && josa != "의" && josa != "이" && josa != "나" && josa != "만" && josa != "가" && utf8.RuneCountInString(stem) >= 2 {
		return true
	}
	if ok && (josa == "가" || josa == "이") && utf8.RuneCountInString(stem) >= 3 {
		return true
	}
	for _, w := range []string{"하는", "위한", "된", "한", "있는", "통해", "결과", "위해", "하여", "따라", "대해", "등", "년", "곳", "개", "건", "중", "및", "이번", "받은", "까지", "대한", "총", "모두", "각각"} {
		if strings.HasSuffix(word, w) && (utf8.RuneCountInString(word) <= 4 || w == "위한" || w == "하는") {
			return true
		}
	}
	return false
}

// quoted gives the ranges within quotes: 「」, 『』, “”, ‘’.
func quoted(s string) [][2]int {
	var out [][2]int
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		close := map[rune]string{'「': "」", '『': "』", '"': "\"", '\'': "'"}[r]
		if close == "" || r == '\'' && isShortYear(s[i+1:]) {
			i += w
			continue
		}
		k := strings.Index(s[i+w:], close)
		if k < 0 || k > 150 {
			i += w
			continue
		}
		out = append(out, [2]int{i + w, i + w + k})
		i += w + k + len(close)
	}
	return out
}

// isShortYear says that an apostrophe stands for the century: '24년, '22.
func isShortYear(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 2 && !strings.HasPrefix(s[2:], "분") && !strings.HasPrefix(s[2:], "곳")
}

// announces says that what follows a quoted name makes it a programme.
func announces(rest string) bool {
	t := strings.TrimLeft(rest, "」』\"' ")
	for _, w := range []string{"인증", "지정", "선정", "공모", "으로 ", "로 ", "사업", "대상지", "제도", "에 선정"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// callsIn finds names of programmes by their call: 지역활력타운 공모, 시범사업
// 공모 결과, 특구 심사.
func (ctx *context) callsIn(s string) [][2]int {
	var out [][2]int
	for _, w := range []string{" 대상 시·군", " 대상 지자체", " 대상지", " 대상 지역", " 대상 도시", "공모", "인증제", "인증 심사", "인증심사", "지정 심사", "지정심사", "지정 결과", "선정 결과", "지정 공모", "인증 공모"} {
		for at := 0; ; {
			k := strings.Index(s[at:], w)
			if k < 0 {
				break
			}
			i := at + k
			at = i + len(w)
			to := len(strings.TrimRight(s[:i], " "))
			if from := ctx.phraseStart(s, to); to > from && (w[0] == ' ' && !endsClause(s[from:to]) || endsAsProgramme(strings.TrimRight(s[:to], "」』\"' "))) {
				out = append(out, [2]int{from, to - closingQuote(s[:to])})
			}
		}
	}
	return out
}

// endsClause says that words end in a verb or a particle and are no name.
func endsClause(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if endsPhraseWord(word) {
		return true
	}
	for _, w := range []string{"고", "며", "여", "해", "된", "한", "는", "을", "를", "에", "의", "로", "최종", "신규"} {
		if strings.HasSuffix(word, w) {
			return true
		}
	}
	return false
}

// mentions finds every place where a known programme is named.
func (ctx *context) mentions() {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		for _, m := range ctx.mentionsIn(p.S) {
			m.block = p.index
			m.passage = i
			m.heading = p.Kind == doc.Heading || p.Depth == doc.Square || len(p.S) < 80
			m.Value = p.value(m.from, m.to, "scheme.named")
			ctx.programmes = append(ctx.programmes, m)
		}
	}
}

// mentionsIn finds the programmes named in a text, the longest name first.
func (ctx *context) mentionsIn(s string) []mention {
	var out []mention
	known := knownSchemes(s)
	for i := 0; i < len(s); {
		for len(known) > 0 && known[0].from == i {
			if m, ok := ctx.knownMention(known[0]); ok {
				out = append(out, m)
				i = max(i, m.to)
			}
			known = known[1:]
		}
		for len(known) > 0 && known[0].from < i {
			known = known[1:]
		}
		if i >= len(s) {
			break
		}
		if s[i] < 0x80 && !(s[i] >= 'A' && s[i] <= 'z') {
			i++
			continue
		}
		m, ok := ctx.mentionAt(s, i)
		if ok {
			out = append(out, m)
			i = m.to
			continue
		}
		i += runeLen(s, i)
	}
	return out
}

func (ctx *context) mentionAt(s string, i int) (mention, bool) {
	for k := range ctx.known {
		g := &ctx.known[k]
		if g.Known {
			continue
		}
		if n := loosely(s[i:], g.key); n > 0 && !ofBody(s[i+n:]) {
			return mention{Scheme: g.Scheme, from: i, to: i + n, main: g.main}, true
		}
	}
	return mention{}, false
}

// ofBody says that a name is the beginning of a body's or a law's name:
// 규제자유특구위원회, 문화도시지원센터.
func ofBody(rest string) bool {
	for _, w := range []string{"위원회", "지원센터", "협의회", "진흥원", "지원단", "추진단", "법", "특별법", "센터", "기획단", "협회", "포럼", "네트워크"} {
		if strings.HasPrefix(strings.TrimLeft(rest, " "), w) {
			return true
		}
	}
	return false
}

func (ctx *context) knownMention(a schemeAt) (mention, bool) {
	for k := range ctx.known {
		if g := &ctx.known[k]; g.ID == a.scheme.ID {
			return mention{Scheme: g.Scheme, from: a.from, to: a.to, main: g.main}, true
		}
	}
	return mention{}, false
}

// loosely gives the bytes of s that spell key, spaces aside.
func loosely(s, key string) int {
	i := 0
	for j := 0; j < len(key); {
		if i >= len(s) {
			return 0
		}
		if s[i] == ' ' && j > 0 {
			i++
			continue
		}
		if s[i] != key[j] {
			return 0
		}
		i++
		j++
	}
	return i
}

// schemeOf is the programme that a label names by itself: (스마트도시).
func (ctx *context) schemeOf(words string) (Scheme, bool) {
	key := hangul.NoSpace(words)
	for i := range ctx.known {
		if !ctx.known[i].Known && ctx.known[i].key == key {
			return ctx.known[i].Scheme, true
		}
	}
	for _, a := range knownSchemes(words + "로 선정") {
		if a.from == 0 && a.to >= len(words)-len(" 인증") {
			if m, ok := ctx.knownMention(a); ok {
				return m.Scheme, true
			}
		}
	}
	return Scheme{}, false
}
