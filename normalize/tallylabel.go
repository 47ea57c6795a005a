package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// labelAhead is the label right before a number, behind byte from: up to two words, without particle, ratio and what leads to
// them; an empty span for none.
func labelAhead(s string, from, at int) [2]int {
	if from > 0 {
		if k := strings.IndexAny(s[from:at], " ,·(:/)"); k >= 0 {
			from += k // the particle of the number before
		} else {
			return [2]int{at, at}
		}
	}
	end := trimLead(s, from, at)
	if m := ratioAtEnd.FindStringIndex(s[from:end]); m != nil {
		end = trimLead(s, from, from+m[0])
	}
	if end > from && s[end-1] == ')' {
		if k := strings.LastIndexByte(s[from:end], '('); k >= 0 {
			if in := [2]int{from + k + 1, end - 1}; lastBreak(s, from, from+k) >= trimLead(s, from, from+k) && in[1] > in[0] && utf8.RuneCountInString(s[in[0]:in[1]]) <= longestLabel {
				return in // (산촌형) 3곳
			}
			end = trimLead(s, from, from+k) // 1유형(기반 조성) 3곳
		}
	}
	if q := quotedAtEnd.FindStringSubmatchIndex(s[from:end]); q != nil {
		return [2]int{from + q[2], from + q[3]}
	}
	word, end, stop := lastWords(s, from, end)
	if slices.Contains(roleWords, s[end:max(end, stop)]) {
		if end > from && s[end-1] == '(' {
			return labelAhead(s, from, end-1) // 산촌형(신청 8
		}
		return [2]int{at, at}
	}
	if word == "" || stop <= end || utf8.RuneCountInString(s[end:stop]) > longestLabel {
		return [2]int{at, at}
	}
	return [2]int{end, stop}
}

// lastWords are the last one or two words of the bytes from..end that can be a label, the first of them too, without particle.
func lastWords(s string, from, end int) (word string, begin, stop int) {
	start := max(from, lastBreak(s, from, end))
	stop = end
	for words := 0; words < 2 || words == 2 && word[0] >= '0' && word[0] <= '9'; words++ { // 인구 10만 이상
		k := max(start, strings.LastIndexByte(strings.TrimRight(s[start:end], " "), ' ')+1+start)
		next := s[k:end]
		if words == 0 {
			next = withoutParticle(strings.TrimRight(next, " "), particles)
			stop = k + len(next)
		}
		if next = strings.TrimRight(next, " "); next == "" || slices.Contains(leadsOnly, next) || words > 0 && !leadsToNoun(next) || words == 0 && (tellsVerb(next) || strings.HasSuffix(next, "의") || strings.HasSuffix(next, "는")) {
			break
		}
		word, end = next, k
		if k == start {
			break
		}
	}
	return word, end, stop
}

// quotedAtEnd ends words with a label in quotes and its particle: ‘가형’에 (2곳).
var quotedAtEnd = hangul.MustCompile(`['‘“"]([가-힣A-Za-z0-9· ]{1,20})['’”"](?:\s?(?:분야|부문|유형))?(?:에서는|에서|에는|으로는|으로|로|은|는|이|가|에)?$`)

// roleWords tell of whom a number is.
var roleWords = []string{"신청", "접수", "응모", "선정", "지정", "인증"}

// longestLabel bounds the letters of a label.
const longestLabel = 16

// ratioAtEnd ends words with a ratio of those who asked to those chosen: 6.5대 1.
var ratioAtEnd = hangul.MustCompile(`\s?[0-9]+(?:\.[0-9]+)?\s?(?:대|:)\s?1\s?\(?$`)

// leadsOnly are words before a number that are no label.
var leadsOnly = []string{"가운데", "중", "중에서", "이", "그", "등", "총", "모두", "각각", "각", "최종", "전체", "전국", "나머지", "다른", "합계", "이번", "올해", "및", "결과", "현황", "또한", "공모", "심사", "평가", "이번 공모", "모두가", "것", "곳"}

// trimLead moves an end back over space, opening marks and words that only lead to a number.
func trimLead(s string, from, to int) int {
	for {
		t := strings.TrimRight(s[from:to], " (:[<")
		for _, w := range leads {
			if cut, ok := strings.CutSuffix(t, w); ok {
				t = cut
			}
		}
		if len(t) == to-from {
			return to
		}
		to = from + len(t)
	}
}

// leads are words that only lead to a number, with the space before them.
var leads = []string{" 총", " 모두", " 각각", " 각", " 최종", " 등", " 신청한", " 응모한", " 접수한", " 접수된", " 지원한", " 참여한"}

// breaks part words, as does 및 between spaces.
const breaks = `,·;/()[]▲△①②③④⑤…‘’“”'":-`

// lastBreak is where the last part of some words begins.
func lastBreak(s string, from, to int) int {
	best := to
	for best > from {
		r, size := utf8.DecodeLastRuneInString(s[from:best])
		if (r < '가' || r > '힣') && strings.ContainsRune(breaks, r) || r == ' ' && strings.HasSuffix(s[from:best], " 및 ") {
			break
		}
		best -= size
	}
	for best < to && s[best] == ' ' {
		best++
	}
	return best
}

// particles may stand behind a label before its number; a noun may end in the letters of the others, as in 임시허가.
var (
	particles    = []string{"에서는", "으로는", "에는", "은", "는"}
	likeParticle = []string{"에서", "으로", "이", "가", "에", "로"}
)

// cutAlike cuts particles that nouns may end in off labels where all have one.
func cutAlike(s string, parts []*part) {
	var cut []int
	for _, p := range parts {
		label := s[p.label[0]:p.label[1]]
		short := withoutParticle(label, likeParticle)
		if short == label {
			return
		}
		cut = append(cut, p.label[0]+len(short))
	}
	for k, p := range parts {
		p.label[1] = cut[k]
	}
}

// withoutParticle cuts a particle off a label of two letters at least.
func withoutParticle(s string, particles []string) string {
	for _, j := range particles {
		if cut, ok := strings.CutSuffix(s, j); ok && utf8.RuneCountInString(cut) > 1 {
			if _, josa, ok := hangul.Josa(s); ok && josa == j {
				return cut
			}
		}
	}
	return s
}

// leadsToNoun says that a word may go on to the noun behind it.
func leadsToNoun(s string) bool {
	if r, size := utf8.DecodeRuneInString(s); size == len(s) && r >= '가' {
		return false // 큰, 새
	}
	for _, w := range []string{"은", "는", "을", "를", "에", "의", "로", "고", "며", "서", "해", "된", "한", "인", "중", "등", "별", "과", "와", "이", "가", "운데", ".", "다"} {
		if strings.HasSuffix(s, w) {
			return false
		}
	}
	return true
}

// tellsVerb says that a word is a verb before the number of what it came to: 신청해 (5곳).
func tellsVerb(s string) bool {
	for _, w := range []string{"해", "하여", "하고", "으며", "하며", "이며", "이고", "했고", "거쳐", "통해", "넘어", "한", "된", "던"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// labelBehind is what a sentence says that those counted are: 2곳은 (성장형), 3곳은 자립형이다.
func labelBehind(s string, at int) [2]int {
	if strings.HasPrefix(s[at:], "(") {
		if k := strings.IndexByte(s[at:], ')'); k > 0 {
			at += k + 1 // 1곳(가나시)은 대표형
		}
	}
	m := saidToBe.FindStringSubmatchIndex(s[at:])
	if m == nil {
		return [2]int{at, at}
	}
	if last, _ := utf8.DecodeLastRuneInString(s[:at+m[3]]); strings.HasPrefix(s[at+m[3]:], "다") && hangul.Final(last) != 0 {
		return [2]int{at, at} // 지정됐다
	}
	return [2]int{at + m[2], at + m[3]}
}

// saidToBe finds that label up to the end of its part.
var saidToBe = hangul.MustCompile(`^[은는이가]\s([가-힣A-Za-z0-9]{1,12}?)(?:(?:이고|이며),?\s|(?:이다|다|이고|이며|입니다|으로|로)?(?:,|\.|\s및|$))`)
