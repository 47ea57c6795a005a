package release

import (
	"strings"
	"unicode/utf8"

	"injeung/schema"
)

// tense is when the action of a predicate takes place.
type tense uint8

// The tenses.
const (
	didPast  tense = iota // 지정했다, 선정되었다, 인증을 받았으며
	attrPast              // 지정된 (도시), 인증을 받은
	attrOld               // 선정되었던: an earlier decision
	doesNow               // 지정한다, 선정하고
	attrNow               // 인증하는, 취득하는
	willDo                // 지정할, 선정하기 위해, 인증받도록
	didNot                // 선정되지 못한
	nounOnly              // 선정 at the end of a title
)

// predicate is a verb of decision in a sentence: 인증하였다, 지정됐다, 선정, 연장으로
// 결정되었다.
type predicate struct {
	from, to int
	noun     string
	status   schema.Status // by the noun itself: 재지정, 연장, 해제
	tense    tense
	passive  bool // the holder is the subject: 되었다, 받았다, 획득했다
	joins    bool // goes on to another clause (하고, 했으며)
}

// decideNouns are the nouns of decisions, the longer before those they hold.
var decideNouns = []string{"재인증", "재지정", "재선정", "재승인", "재공인", "인증", "지정", "선정", "확정", "승인", "연장", "갱신", "취소", "해제", "반납", "철회", "유예", "변경", "확장", "등재", "선발", "공인", "가입"}

// nounStatus is the status a decide noun means by itself.
func nounStatus(noun string) schema.Status {
	switch noun {
	case "재인증", "재지정", "재선정", "재승인", "재공인", "연장", "갱신":
		return schema.Renewed
	case "취소", "해제", "반납", "철회":
		return schema.Revoked
	case "유예":
		return schema.Deferred
	case "변경", "확장":
		return schema.Changed
	}
	return ""
}

// lightNouns stand between the noun and its verb: 인증을 획득하였다, 지정이 최종
// 확정됐다. The holder is the subject of those that are true.
var lightNouns = []struct {
	word    string
	passive bool
}{{"획득", true}, {"취득", true}, {"통과", true}, {"유지", true}, {"부여받", true}, {"수여받", true}, {"부여", false}, {"수여", false}, {"결정", false}, {"확정", false}, {"완료", false}, {"의결", false}, {"승인", false}, {"선정", false}, {"지정", false}, {"인증", false}, {"발표", false}, {"공표", false}, {"고시", false}, {"허가", false}, {"추가", false}}

// adverbs stand between the noun and its verb and say nothing.
var adverbs = []string{"최종적으로 ", "최종 ", "모두 ", "각각 ", "새로 ", "새롭게 ", "새로이 ", "공식 ", "추가로 ", "추가 ", "처음으로 ", "처음 ", "동시에 ", "다시 ", "함께 ", "일괄 ", "자격을 ", "결과를 ", "여부를 ", "대상으로 ", "대상에 ", "대상지로 ", "명단에 ", "지위를 ", "기간을 "}

// predicatesIn finds the predicates of a text in printed order. title allows
// a noun alone at the end of a phrase.
func predicatesIn(s string, title bool) []predicate {
	var out []predicate
	for i := 0; i < len(s); {
		if s[i] < 0x80 {
			i++
			continue
		}
		if p, ok := predicateAt(s, i, title); ok {
			out = append(out, p)
			i = p.to
			continue
		}
		i += runeLen(s, i)
	}
	return out
}

// predicateAt reads a predicate whose noun begins at i.
func predicateAt(s string, i int, title bool) (predicate, bool) {
	noun := decideNounAt(s, i)
	if noun == "" {
		return named(s, i)
	}
	p := predicate{from: i, noun: noun, status: nounStatus(noun)}
	j := i + len(noun)
	k := j + afterNoun(s, j)
	if n, passive := lightAt(s, k); n > 0 && (k > j || s[j:] != "" && s[j] == ' ') {
		if t, end, pas, joins, ok := ending(s, k+n); ok {
			p.tense, p.to, p.passive, p.joins = t, end, passive || pas, joins
			return p, true
		}
		if title && endsPhrase(s, k+n) {
			p.tense, p.to, p.passive = nounOnly, k+n, passive
			return p, true
		}
	}
	for _, at := range []int{j, k} {
		if t, end, pas, joins, ok := ending(s, at); ok {
			p.tense, p.to, p.passive, p.joins = t, end, pas, joins
			return p, true
		}
	}
	if title && endsPhrase(s, j) {
		p.tense, p.to = nounOnly, j
		return p, true
	}
	if topicAfter(s[j:]) {
		p.tense, p.to = attrPast, j
		return p, true
	}
	return p, false
}

func decideNounAt(s string, i int) string {
	if i+6 > len(s) {
		return ""
	}
	switch s[i : i+3] { // the first syllables of decideNouns
	case "재", "인", "지", "선", "확", "승", "연", "갱", "취", "해", "반", "철", "유", "변", "등", "공", "가":
	default:
		return ""
	}
	for _, w := range decideNouns {
		if strings.HasPrefix(s[i:], w) {
			return w
		}
	}
	return ""
}

// idioms are predicates without a decide noun.
var idioms = []struct {
	word    string
	tense   tense
	passive bool
}{{"이름을 올렸", didPast, true}, {"이름을 올려", didPast, true}, {"이름 올려", nounOnly, true}, {"이름 올렸", didPast, true}, {"이름을 올린", attrPast, true}, {"뽑혔", didPast, true}, {"뽑힌", attrPast, true}, {"뽑았", didPast, false}, {"선정지로 낙점", nounOnly, true}, {"최종 합격", nounOnly, true}}

func named(s string, i int) (predicate, bool) {
	if p, ok := tookPart(s, i); ok {
		return p, true
	}
	if i+6 > len(s) || s[i:i+3] != "이" && s[i:i+3] != "뽑" && s[i:i+3] != "선" && s[i:i+3] != "최" {
		return predicate{}, false
	}
	for _, w := range idioms {
		if strings.HasPrefix(s[i:], w.word) && wordStart(s, i) {
			return predicate{from: i, to: i + len(w.word), noun: w.word, tense: w.tense, passive: w.passive}, true
		}
	}
	return predicate{}, false
}

// tookPart reads a verb that stands far from its noun: 인증은 가, 나가 받았다.
func tookPart(s string, i int) (predicate, bool) {
	if i+6 > len(s) || s[i:i+3] != "받" && s[i:i+3] != "획" && s[i:i+3] != "취" || !wordStart(s, i) {
		return predicate{}, false
	}
	for _, w := range []string{"받았", "획득했", "획득하였", "취득했", "취득하였"} {
		if !strings.HasPrefix(s[i:], w) {
			continue
		}
		for _, n := range []string{"인증은 ", "인증에는 ", "지정은 ", "인증에서는 "} {
			if strings.Contains(s[:i], n) {
				return predicate{from: i, to: i + len(w), noun: "인증", tense: didPast, passive: true}, true
			}
		}
	}
	return predicate{}, false
}

// afterNoun gives the bytes of particle, spaces and adverbs after the noun.
func afterNoun(s string, j int) int {
	k := j
	for _, w := range []string{"을 ", "를 ", "이 ", "가 ", "도 ", "은 ", "는 ", "으로 ", "로 ", "하기로 ", "키로 "} {
		if strings.HasPrefix(s[k:], w) {
			k += len(w)
			break
		}
	}
	k += spaces(s[k:])
	for again := true; again; {
		again = false
		for _, w := range adverbs {
			if strings.HasPrefix(s[k:], w) {
				k, again = k+len(w), true
			}
		}
	}
	return k - j
}

func lightAt(s string, k int) (n int, passive bool) {
	for _, w := range lightNouns {
		if strings.HasPrefix(s[k:], w.word) {
			n = len(w.word)
			if strings.HasSuffix(w.word, "받") {
				n -= len("받")
			}
			for _, j := range []string{"을 ", "를 ", "이 ", "가 "} {
				if strings.HasPrefix(s[k+n:], j) {
					n += len(j)
				}
			}
			return n, w.passive
		}
	}
	return 0, false
}

// verbForm is an ending of the verbs 하다, 되다, 받다 … with what it says.
type verbForm struct {
	form    string
	tense   tense
	passive bool
	joins   bool
}

// verbForms are endings, the longer before those they begin with.
var verbForms = []verbForm{
	{"되지 못", didNot, true, false}, {"되지 않", didNot, true, false}, {"받지 못", didNot, true, false}, {"하지 않", didNot, false, false}, {"하지 못", didNot, false, false}, {"되지는", didNot, true, false},
	{"하였던", attrOld, false, false}, {"했던", attrOld, false, false}, {"되었던", attrOld, true, false}, {"됐던", attrOld, true, false}, {"받았던", attrOld, true, false},
	{"하기로 했", didPast, false, false}, {"하기로 하였", didPast, false, false}, {"하기로 결정", didPast, false, false}, {"하기로 의결", didPast, false, false}, {"하기로 최종", didPast, false, false},
	{"받게 되었", didPast, true, false}, {"받게 됐", didPast, true, false}, {"받게 된", attrPast, true, false}, {"하게 되었", didPast, true, false}, {"하게 됐", didPast, true, false}, {"하게 되", didPast, true, false}, {"되게 되", didPast, true, false}, {"받게 되", didPast, true, false},
	{"하였으며", didPast, false, true}, {"했으며", didPast, false, true}, {"되었으며", didPast, true, true}, {"됐으며", didPast, true, true}, {"받았으며", didPast, true, true}, {"하였고", didPast, false, true}, {"했고", didPast, false, true}, {"되었고", didPast, true, true}, {"됐고", didPast, true, true}, {"받았고", didPast, true, true},
	{"하였", didPast, false, false}, {"했", didPast, false, false}, {"되었", didPast, true, false}, {"됐", didPast, true, false}, {"받았", didPast, true, false}, {"얻었", didPast, true, false}, {"마쳤", didPast, false, false}, {"이뤄졌", didPast, true, false}, {"이루어졌", didPast, true, false}, {"따냈", didPast, true, false}, {"거머쥐었", didPast, true, false},
	{"하기", willDo, false, false}, {"되기", willDo, true, false}, {"받기", willDo, true, false}, {"하려", willDo, false, false}, {"되려", willDo, true, false}, {"받으려", willDo, true, false}, {"하도록", willDo, false, false}, {"되도록", willDo, true, false}, {"받도록", willDo, true, false}, {"하면", willDo, false, false}, {"되면", willDo, true, false}, {"받으면", willDo, true, false}, {"될", willDo, true, false}, {"할", willDo, false, false}, {"받을", willDo, true, false}, {"해야", willDo, false, false}, {"받아야", willDo, true, false}, {"되어야", willDo, true, false}, {"하자", willDo, false, false}, {"받고자", willDo, true, false}, {"하고자", willDo, false, false}, {"되고자", willDo, true, false},
	{"하고 있", attrNow, false, false}, {"되고 있", attrNow, true, false}, {"하는", attrNow, false, false}, {"되는", attrNow, true, false}, {"받는", attrNow, true, false},
	{"한다", doesNow, false, false}, {"된다", doesNow, true, false}, {"합니다", doesNow, false, false}, {"됩니다", doesNow, true, false},
	{"하고", doesNow, false, true}, {"되고", doesNow, true, true}, {"받고", doesNow, true, true}, {"하며", doesNow, false, true}, {"되며", doesNow, true, true}, {"받으며", doesNow, true, true},
	{"하여", doesNow, false, true}, {"해 ", doesNow, false, true}, {"해,", doesNow, false, true}, {"되어", doesNow, true, true}, {"돼", doesNow, true, true}, {"받아", doesNow, true, true}, {"하면서", doesNow, false, true}, {"되면서", doesNow, true, true},
	{"한 ", attrPast, false, false}, {"된 ", attrPast, true, false}, {"받은 ", attrPast, true, false}, {"얻은 ", attrPast, true, false}, {"마친 ", attrPast, true, false},
	{"함", didPast, false, false}, {"됨", didPast, true, false}, {"받음", didPast, true, false},
}

// ending reads the verb at j.
func ending(s string, j int) (t tense, end int, passive, joins, ok bool) {
	if j > len(s) {
		return 0, 0, false, false, false
	}
	rest := s[j:]
	rest = strings.TrimPrefix(rest, "을 ")
	rest = strings.TrimPrefix(rest, "를 ")
	off := len(s) - j - len(rest)
	for _, f := range verbForms {
		if !strings.HasPrefix(rest, f.form) {
			continue
		}
		end = j + off + len(strings.TrimRight(f.form, " ,"))
		if (f.form == "함" || f.form == "됨" || f.form == "받음") && letterAt(s, end) {
			return 0, 0, false, false, false
		}
		if f.tense == didPast && strings.HasPrefix(strings.TrimSpace(s[end:]), "던") {
			return attrOld, end, f.passive, false, true
		}
		return f.tense, end, f.passive, f.joins, true
	}
	return 0, 0, false, false, false
}

// topicAfter says that a noun of holders with a topic particle or a colon
// follows, so that the noun before it describes them: 신규 인증 도시는.
func topicAfter(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	if len(rest)-len(t) != 1 {
		return false
	}
	for _, n := range []string{"대상 도시", "대상 지역", "대상 지자체", "대상지", "대상", "도시", "지역", "지자체", "지방자치단체", "자치단체", "서비스", "시·군·구", "시군구", "시·군", "시군", "기관", "지구", "특구", "곳"} {
		rest, ok := strings.CutPrefix(t, n)
		if !ok {
			continue
		}
		for _, j := range []string{"는 ", "은 ", "로는 ", "으로는 ", ":", " :", "는, ", "은, "} {
			if strings.HasPrefix(rest, j) {
				return true
			}
		}
	}
	return false
}

// endsPhrase says whether nothing but a mark follows, as after the last noun
// of a title: … 9곳 선정, …로 ‘인증’.
func endsPhrase(s string, j int) bool {
	rest := strings.TrimLeft(s[j:], " '\"!")
	if rest == "" {
		return true
	}
	r, w := utf8.DecodeRuneInString(rest)
	switch r {
	case ',', '…', '-', '(', '.', ')', ']', '/', ';', '·', '|', '▲', '<', '~', '*', '※', ':':
		return true
	}
	_ = w
	return false
}
