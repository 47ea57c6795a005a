package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// typeTopic is a type of several words that names follow as its own: 의료 중심형은, 농촌 정착형에는, ▲의료 중심형 가시,
// 의료 중심형 2곳(가시.
var typeTopic = hangul.MustCompile(`(?:^|[,.:]\s|[고며나]\s|[고며],\s|[중]\s|별로는?\s|\)[과와]\s|[▲△▶○●■□ㅇ]\s?)((?:[가-힣]{1,7}\s){1,2}[가-힣]{2,7}형)(?:\s(?:대상지|사업지|사업|부문|분야|지역))?(?:(?:에는|으로는|에서는|은|는|이|가|에)?\s|(?:\s\d{1,2}(?:곳|개소|건))?\()`)

// addTypes takes for labels the types of several words that stand side by side in a text, each before
// names of places: 의료 중심형은 가시, 나시 2곳이고 치유 중심형은 다시다. The last word alone would be cut short.
func (ctx *context) addTypes(s string) {
	if typesIn(s) < 2 {
		return
	}
	var labels []string
	for at := 0; at < len(s); {
		m := typeTopic.FindStringSubmatchIndex(s[at:])
		if m == nil {
			break
		}
		label, end := s[at+m[2]:at+m[3]], at+m[1]
		if ctx.mayType(label) && ctx.nameAt(s, end) && !slices.Contains(labels, label) {
			labels = append(labels, label)
		}
		at = end - 1
	}
	if len(labels) > 1 {
		ctx.parts = append(ctx.parts, labels...)
	}
}

// mayType says that all words of a type are its own: none tells when, of whom or that somebody was chosen.
func (ctx *context) mayType(label string) bool {
	words := strings.Fields(label)
	for k, w := range words[:len(words)-1] {
		if k == 0 && (bridgeWords[w] || topicWords[w]) || slices.Contains(leadingWords, w) || ctx.isClass(w) {
			return false
		}
	}
	return isTopicClass(label) && ctx.mayPart(label)
}

// typesIn counts the words of s that typeTopic may find: they end in 형, stand behind another word, and no letter follows but a
// particle.
func typesIn(s string) (n int) {
	for at := 0; ; {
		k := hangul.Index(s[at:], "형")
		if k < 0 {
			return n
		}
		k += at
		at = k + len("형")
		if at >= len(s) || s[at] >= 0x80 && typeJosa.at(s[at:]) == "" {
			continue
		}
		word := strings.LastIndexAny(s[:k], " \t\n\f\r") + 1
		if w := utf8.RuneCountInString(s[word:k]); word > 0 && w >= 2 && w <= 7 {
			n++
		}
	}
}

// typeJosa are the particles that typeTopic allows behind a type.
var typeJosa = setOf("에는", "으로는", "에서는", "은", "는", "이", "가", "에")
