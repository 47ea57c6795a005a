package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// placeSentence is a sentence of the text that names a 시·군·구.
type placeSentence struct{ place, key string }

// mostSentences bounds how many of them are held against the services of a release.
const mostSentences = 400

// doubtPartners doubts services without a partner of which, or of whose providers, a sentence is
// told that names a place: ㈜가나는 다라시와 함께 효과를 확인했다. The partner of another service says
// nothing of this one.
func (w *work) doubtPartners(prose []paragraph) {
	var told []placeSentence
	looked := false
	for i := range w.out.Services {
		s := &w.out.Services[i]
		if s.PartnerName != nil {
			continue
		}
		if !looked {
			told, looked = w.placesTold(prose), true
			taken := w.partnersRead()
			told = slices.DeleteFunc(told, func(p placeSentence) bool { return taken[p.place] })
		}
		if len(told) == 0 {
			return
		}
		of := keyedService{s, keysOf(s)}
		for k := range told {
			if of.in(told[k].key) {
				w.because(s.RecordID, partnerUnread, "%s", told[k].place)
				break
			}
		}
	}
}

// partnersRead are the 시·군·구 that services have for their partners.
func (w *work) partnersRead() map[string]bool {
	read := map[string]bool{}
	for i := range w.out.Services {
		if name := w.out.Services[i].PartnerName; name != nil {
			read[(*name)[strings.LastIndex(*name, " ")+1:]] = true
		}
	}
	return read
}

// placesTold gives the sentences that name a 시·군·구 by its whole name.
func (w *work) placesTold(prose []paragraph) (out []placeSentence) {
	for i := range prose {
		for s := range strings.SplitSeq(prose[i].s, "다. ") {
			if len(out) == mostSentences {
				return out
			}
			for word := range strings.FieldsFuncSeq(s, func(c rune) bool { return c < '가' || c > '힣' }) {
				if !hasLocalEnd(word) {
					continue // as most words
				}
				if stem, _, ok := hangul.Josa(word); ok {
					word = stem
				}
				if n := utf8.RuneCountInString(word); n < 2 || n > 8 || !place.EndsLocal(word) {
					continue
				}
				if w.isPlace(word) {
					out = append(out, placeSentence{word, hangul.Key(s)})
					break
				}
			}
		}
	}
	return out
}

// hasLocalEnd says that a word of syllables has one with which names of 시, 군 and 구 end, which a particle may follow.
func hasLocalEnd(word string) bool {
	for i := len("가"); i+len("시") <= len(word); i += len("가") {
		if place.EndsLocal(word[i : i+len("시")]) {
			return true
		}
	}
	return false
}
