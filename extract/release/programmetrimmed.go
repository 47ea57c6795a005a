package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// trimByBody cuts words from the front of a name that only the titles have, where the text has
// the rest of it by itself: what a title says of a programme (지역 활력 높일 가나도시) is no part
// of what the text calls it.
func (ctx *context) trimByBody() {
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || k.Known || k.key != k.ID || ctx.bodyHas(k.key) {
			continue
		}
		words := ctx.titleWords(k.key)
		for n := 1; n < len(words); n++ {
			rest := strings.Join(words[n:], " ")
			id := hangul.NoSpace(rest)
			if utf8.RuneCountInString(id) < 4 || !ctx.canName(rest) || genericNouns[id] || headNouns[id] || !ctx.bodyHas(id) || ctx.severalClasses(id) {
				continue
			}
			if w := ctx.bodyFirst(words[n-1], id); w == "" && (id == "규제샌드박스" || isExemption(id)) && ctx.bodyHas(words[n-1]) {
				break // of several schemes that are called so: 나루 규제샌드박스, where a 나루 규제특례위원회 decides
			} else if w != "" {
				rest = strings.Join(append(append([]string{}, words[:n-1]...), w, rest), " ")
				id = hangul.NoSpace(rest)
			}
			long := k.ID
			s := Scheme{ID: id, Name: rest, Value: k.Value}
			ctx.call(long, s)
			ctx.enter(programme{s, id, true})
			break
		}
	}
}

// typeOf ends a word that tells of which type something is: 도시형, 농어촌형.
const typeOf = "형"

// bodyFirst is how the text spells the last word before a name where a title has it with or without 형: 도시형 가나특례 for the
// 도시 가나특례 of the title; "" where the text has no such.
func (ctx *context) bodyFirst(word, key string) string {
	other := word + typeOf
	if t, ok := strings.CutSuffix(word, typeOf); ok {
		other = t
	}
	if ctx.bodyHas(other + key) {
		return other
	}
	return ""
}

// titleWords are the words of a name as a title parts them; nil where none has it.
func (ctx *context) titleWords(key string) []string {
	for _, v := range ctx.titles() {
		for i := 0; i < len(v.S); i += runeLen(v.S, i) {
			if n := loosely(v.S[i:], key); n > 0 {
				return strings.Fields(v.S[i : i+n])
			}
		}
	}
	return nil
}

// bodyHas says that a paragraph other than a title has words without spaces, from the beginning
// of a word on.
func (ctx *context) bodyHas(key string) bool {
	titles := map[string]bool{}
	for _, v := range ctx.titles() {
		titles[hangul.NoSpace(v.S)] = true
	}
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !strings.Contains(s, "(") && !strings.Contains(hangul.NoSpace(s), key) || titles[hangul.NoSpace(s)] {
			continue
		}
		for at := 0; at < len(s); at += runeLen(s, at) {
			if n := loosely(s[at:], key); n > 0 && (at == 0 || !isSyllable(lastRune(s[:at]))) && ministries.at(s[at:]) == "" {
				return true // but not 국가유산 in 국가유산청
			}
		}
	}
	return false
}

// dropTitleOnly leaves out a name that only a title has, and there as where or to whom something
// comes (소멸 위기 지역에 새 바람 … 가나사업 3곳 선정), where the text has a programme of its own.
func (ctx *context) dropTitleOnly() {
	own, services := map[string]bool{}, false
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && (k.Known || ctx.bodyHas(k.key)) {
			own[k.ID] = true
			services = services || certifies(k.Scheme) == scheme.Service
		}
	}
	if len(own) == 0 {
		return
	}
	kept := ctx.known[:0]
	for _, k := range ctx.known {
		told := services && endsInOne(k.key, describedThings) // 삶을 바꾸는 도시 서비스 3건, of the 가나서비스 인증
		if own[k.ID] || k.Known || !k.main || ctx.inQuotes(k.key) || !told && !ctx.receivesInTitle(k.key) {
			kept = append(kept, k)
		}
	}
	ctx.known = kept
}

// receivesInTitle says that wherever a title has a name the particle 에 stands behind it, and no
// decision or number before the next mark.
func (ctx *context) receivesInTitle(key string) bool {
	found := false
	for _, v := range ctx.titles() {
		for i := 0; i < len(v.S); i += runeLen(v.S, i) {
			n := loosely(v.S[i:], key)
			if n == 0 {
				continue
			}
			rest, _, _ := strings.Cut(v.S[i+n:], "…")
			rest, _, _ = strings.Cut(rest, ",")
			if !strings.HasPrefix(rest, "에 ") || len(predicatesIn(rest, true)) > 0 || len(countsIn(rest)) > 0 {
				return false
			}
			found = true
		}
	}
	return found
}
