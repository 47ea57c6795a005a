package release

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// A release may say by which types it chose (한달살이·배움여행·고향창업 3개 유형) and tell of each in a sentence of its own, whatever
// its words: 한달살이는 …하는 유형으로 가시, 나군이 뽑혔다. 배움여행에는 …. The types are classes because the number fits and most
// of them lead names.

// typesAnnounced finds the number of types behind their names.
var typesAnnounced = hangul.MustCompile(`(?:[0-9]{1,2}|두|세|네|다섯|여섯)\s?(?:개\s?)?(?:의\s)?(?:유형|분야|부문|트랙|형태|모델)`)

// typeNouns may find typesAnnounced.
var typeNouns = setOf("유형", "분야", "부문", "트랙", "형태", "모델")

// classesAnnounced gives places without a class the announced type that leads them in their sentence.
func (ctx *context) classesAnnounced(f *Facts) {
	if f.Header.Kind != schema.Result || !lacksClass(f) {
		return
	}
	tried := map[string]bool{}
	for _, v := range ctx.runningTexts() {
		if len(v.S) > longestBeside || !typeNouns.in(v.S) {
			continue
		}
		for _, m := range typesAnnounced.FindAllStringIndex(v.S, -1) {
			labels := ctx.announcedBefore(v.S[:m[0]], numberOfTypes(v.S[m[0]:m[1]]))
			key := fmt.Sprint(labels)
			if len(labels) < 2 || tried[key] {
				continue
			}
			if tried[key] = true; ctx.ledBy(f, labels) || len(tried) == mostAnnounced {
				return
			}
		}
	}
}

// mostAnnounced is how many series of types are looked for in the statements.
const mostAnnounced = 8

// numberOfTypes reads the number at the head of such words: 3개 유형, 네 분야.
func numberOfTypes(s string) int {
	if n, _, ok := hangul.Number(s); ok {
		return n
	}
	for i, w := range []string{"두", "세", "네", "다섯", "여섯"} {
		if strings.HasPrefix(s, w) {
			return i + 2
		}
	}
	return 0
}

// announcedBefore are the n names that a text ends in, joined alike: quoted, behind marks, by dots or commas; nil for none.
// The first has up to three words.
func (ctx *context) announcedBefore(s string, n int) [][]string {
	if n < 2 || n > 8 {
		return nil
	}
	s = strings.TrimRight(s, " ")
	for _, w := range []string{"의", "등"} {
		s = strings.TrimRight(strings.TrimSuffix(s, w), " ")
	}
	s = tail(s, 200)
	parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("·,/▲△▴▵▶ㆍ", r) })
	if len(parts) < n {
		return nil
	}
	parts = parts[len(parts)-n:]
	out := make([][]string, n)
	for i, p := range parts {
		p = strings.Trim(p, " '\"「」()")
		if k := strings.LastIndexAny(p, "'\"「"); k >= 0 {
			p = p[k+1:] // 올해는 '가나
		}
		words := strings.Fields(p)
		if len(words) == 0 || len(words) > 4 && i > 0 {
			return nil
		}
		for k := range words {
			if name := strings.Join(words[k:], " "); i > 0 && k > 0 || len(words)-k > 3 {
				continue
			} else if ctx.mayAnnounce(name) {
				out[i] = append(out[i], name)
			}
		}
		if len(out[i]) == 0 {
			return nil
		}
	}
	return out
}

// mayAnnounce says that words may name a type, though they end as if a particle stood behind them (한달살이) or begin
// with a number (두 지역살이).
func (ctx *context) mayAnnounce(name string) bool {
	if bridgeWords[name] || topicWords[name] || utf8.RuneCountInString(name) < 2 || endsInCount(name) {
		return false
	}
	if st, _, _ := statusWords(name); st != "" || containsAny(name, announcedNot) {
		return false
	}
	if _, ok := ctx.schemeOf(name); ok {
		return false
	}
	at, ok := ctx.gaz.placeAt(name, 0)
	return !ok || at.to < len(name)
}

// announcedNot stand in no name of a type.
var announcedNot = []string{"올해", "기존", "전국", "총 ", "모두", "합계", "이번", "신청", "지원금", "국비"}

// ledName is the class that leads holder h of decision d.
type ledName struct {
	d, h  int
	class doc.Text
}

// ledBy gives the classes, if most of them lead names in some sentence, and none leads a name that another leads, too.
func (ctx *context) ledBy(f *Facts, labels [][]string) bool {
	var all []ledName
	used, of := map[int]bool{}, map[string]int{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where == InTable || d.Where == InTitle || d.Where == InSubtitle {
			continue
		}
		v, at := viewOf(d.Words), 0
		for k := range d.Holders {
			h := &d.Holders[k]
			if h.Kind != CityHolder {
				return false
			}
			name := hangul.FoldString(h.Words.S)
			j := strings.Index(v.S[at:], name)
			if j < 0 {
				continue
			}
			at += j
			n, r := announcedAhead(v.S[:at], labels)
			at += len(name)
			if !h.Class.Empty() {
				for x := range labels {
					used[x] = used[x] || slices.Contains(labels[x], hangul.FoldString(h.Class.S))
				}
				continue
			}
			if n < 0 {
				continue
			}
			if was, ok := of[placeKey(name)]; ok && was != n {
				return false
			}
			of[placeKey(name)], used[n] = n, true
			all = append(all, ledName{i, k, v.text(r[0], r[1])})
		}
	}
	maps.DeleteFunc(used, func(_ int, is bool) bool { return !is })
	if len(used) < 2 || 2*len(used) <= len(labels) {
		return false
	}
	for _, x := range all {
		f.Decisions[x.d].Holders[x.h].Class = x.class
	}
	return len(all) > 0
}

// topicOfNames follows a label that is the topic of what stands behind it: 에는, ' 분야의, 유형으로.
var topicOfNames = hangul.MustCompile(`^['"」]?\s?(?:\([^)]{1,30}\))?\s?(?:(?:분야|부문|유형|트랙|형태|모델|사업)\s?)?(?:에서는|으로는|에는|로는|에선|은|는|에|의|으로|로|이|가|:|\))(?:\s|$)`)

// announcedAhead is which label leads what stands behind a text, and where it stands; -1 for none.
func announcedAhead(before string, labels [][]string) (n int, r [2]int) {
	n = -1
	for i, names := range labels {
		for _, w := range names {
			j := strings.LastIndex(before, w)
			if j < 0 || j < r[0] || !wordStart(before, j) || !topicOfNames.MatchString(before[j+len(w):]) {
				continue
			}
			if n < 0 || j > r[0] {
				n, r = i, [2]int{j, j + len(w)}
			}
			break
		}
	}
	return n, r
}
