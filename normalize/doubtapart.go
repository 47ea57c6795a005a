package normalize

import (
	"cmp"
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// setApart says that the release itself tells where a name begins and ends: its title or a subtitle has the whole of
// it, or quotation marks do. A name taken from running text alone may be a piece of it, or another thing than the
// programme: of the names that were read wrong from releases read for the first time, nearly none was set apart.
func (w *work) setApart(name, key string, prose []paragraph) bool {
	return titleHas(w.facts.Header.Title.Words.S, key) || w.titled(key) && timesIn(prose, key) >= oftenNamed || slices.ContainsFunc(prose, func(p paragraph) bool { return quotedWhole(p.s, name) })
}

// quotedWhole says that a text has a name in quotation marks, by itself or behind a year: ‘2024년 가나도시’.
func quotedWhole(s, name string) bool {
	for at := 0; name != ""; {
		k := strings.Index(s[at:], name)
		if k < 0 {
			return false
		}
		before := strings.TrimRight(s[:at+k], " ")
		at += k + len(name)
		open := beforeYear(before)
		for _, q := range []string{"''", "\"\"", "「」", "『』"} {
			if strings.HasSuffix(open, q[:len(q)/2]) && strings.HasPrefix(s[at:], q[len(q)/2:]) {
				return true
			}
		}
	}
	return false
}

// nameGoesOn finds behind a name a word that makes it a longer one's beginning: 가나서비스 우수인증, but 가나서비스 인증.
var nameGoesOn = hangul.MustCompile(`^ ?(?:우수|품질|등급|모범|적합|적격|선도|시범)(?:인증|지정|사업|기업)`)

// titleLonger gives the longer name that the title prints, by a noun before a name or behind it that may belong to it,
// where neither the title nor the text ever has the name without; "" where one does.
func (w *work) titleLonger(name string, prose []paragraph) string {
	heads := w.heads()
	longer, ok := w.goesOn(heads, name)
	if !ok || longer == "" {
		return ""
	}
	if _, ok := w.goesOn(prose, name); !ok && !longerAgain(prose, name, longer) {
		return ""
	}
	return longer
}

// longerAgain says that a text has the longer name of the title, too, perhaps with a gloss within: 가나돌봄(다라) 선도사업.
func longerAgain(prose []paragraph, name, longer string) bool {
	more, behind := strings.CutPrefix(longer, name)
	return behind && slices.ContainsFunc(prose, func(p paragraph) bool {
		for at := 0; ; {
			k := strings.Index(p.s[at:], name)
			if k < 0 {
				return false
			}
			at += k + len(name)
			rest := p.s[at:]
			if strings.HasPrefix(rest, "(") {
				if end := strings.IndexByte(rest, ')'); end > 0 && end < longestGloss {
					rest = rest[end+1:]
				}
			}
			if strings.HasPrefix(strings.TrimLeft(rest, " "), strings.TrimLeft(more, " ")) {
				return true
			}
		}
	})
}

// longestGloss bounds the bytes of a gloss in brackets within a name.
const longestGloss = 60

// goesOn gives the first longer name that texts have for a name; ok is false where they have the name by itself.
func (w *work) goesOn(texts []paragraph, name string) (longer string, ok bool) {
	for i := range texts {
		for s, at := texts[i].s, 0; name != ""; {
			k := strings.Index(s[at:], name)
			if k < 0 {
				break
			}
			from := at + k
			at = from + len(name)
			l := w.longerAt(s, from, at)
			if l == "" {
				return "", false
			}
			longer = cmp.Or(longer, l)
		}
	}
	return longer, true
}

// longerAt gives the longer name that may stand where s has one from from to to.
func (w *work) longerAt(s string, from, to int) string {
	if more := nameGoesOn.FindString(s[to:]); more != "" {
		return s[from:to] + more
	}
	bare := strings.TrimSuffix(s[:from], " ")
	if from-len(bare) != 1 {
		return ""
	}
	if word := bare[wordAtEnd(bare):]; nounBefore(word) && !w.whoOrWhere(word) {
		return word + " " + s[from:to]
	}
	return ""
}

// agencyEnds end the names of who decides.
var agencyEnds = []string{"부", "청", "처", "원", "위", "공단", "공사", "위원회"}

// whoOrWhere says that a word before a name tells who decides or where, and begins no name.
func (w *work) whoOrWhere(word string) bool {
	if slices.ContainsFunc(agencyEnds, func(end string) bool { return strings.HasSuffix(word, end) }) {
		return true
	}
	r := w.placer()
	return len(r.table.ResolveLoose(word, "", r.on).Places) > 0
}
