package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// praising are words before a name that sort what it names, or begin it.
var praising = []string{"우수", "모범", "으뜸", "명품", "대표", "국가", "한국형"}

// headCut gives what stands before a name wherever the title, or where the title does not
// have it, the text prints it, and so may be its beginning: letters of the same word
// (마·바단지), or one word of praise (우수 가나지구).
func (w *work) headCut(name string, prose []paragraph) string {
	for _, texts := range [][]paragraph{w.heads(), prose} {
		cut, all := "", true
		for i := range texts {
			for s, at := texts[i].s, 0; all; {
				k := strings.Index(s[at:], name)
				if k < 0 {
					break
				}
				word := wordBefore(s[:at+k])
				at += k + len(name)
				if all = word != "" && (cut == "" || cut == word); all {
					cut = word
				}
			}
		}
		if cut != "" || !all {
			if !all {
				return ""
			}
			return cut
		}
	}
	return ""
}

// wordBefore is what stands before a name and may belong to it; "" for none.
func wordBefore(before string) string {
	fields := strings.Fields(before)
	if len(fields) == 0 {
		return ""
	}
	last := fields[len(fields)-1]
	r, _ := utf8.DecodeLastRuneInString(before)
	glued := r >= '가' && r <= '힣' || r == '·' && len(last) <= len("가나·") && !strings.ContainsAny(last, "0123456789")
	if glued || slices.Contains(praising, last) {
		return last
	}
	return ""
}

// heads are the title and the subtitles.
func (w *work) heads() []paragraph {
	h := &w.facts.Header
	out := []paragraph{{s: hangul.FoldString(h.Title.Words.S)}}
	for _, v := range h.Subtitles {
		out = append(out, paragraph{s: hangul.FoldString(v.Words.S)})
	}
	return out
}

// titled says that the title or a subtitle holds a name.
func (w *work) titled(key string) bool {
	h := &w.facts.Header
	for _, v := range append([]release.Value{h.Title}, h.Subtitles...) {
		if titleHas(v.Words.S, key) {
			return true
		}
	}
	return false
}

// titleHas says that words of a title hold a name, as hangul.Key spells it.
func titleHas(title, key string) bool {
	return strings.Contains(hangul.Key(title), key) || strings.Contains(hangul.Key(lettersWithin.ReplaceAllString(title, "")), key)
}

// lettersWithin finds a bracket that spells the word before it: 가나교통(ABC) 시범사업.
var lettersWithin = hangul.MustCompile(`\([^()가-힣0-9]{1,24}\)`)
