package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// givenStarts are the syllables of these particles.
var givenStarts = syllables("로에의은는")

// givenEnd is where a name ends that the particle at byte i of a sentence of decision
// makes what was given; 0 where it makes it none: (가나마을)로 다라군을, 마바시를
// (사아마을)로, …, (가나마을)에 다라군이.
func (ctx *context) givenEnd(s string, i int, title bool) int {
	if strings.HasPrefix(s[i:], "로 하는 ") || strings.HasPrefix(s[i:], "로, ") && strings.Contains(head(s[i:], 240), "로 하는 ") {
		return 0 // 가시를 나다 거점으로, 라시를 마바 거점으로 하는 사아단지
	}
	for _, w := range []string{"로 ", "로는 ", "로서 "} {
		if strings.HasPrefix(s[i:], w) {
			if isMeans(s[:i], s[i+len(w):]) || ctx.namesWay(s[:i+len("로")]) || ctx.tellsOfPlace(s, i+len(w)) {
				return 0
			}
			return len(strings.TrimSuffix(s[:i], "으"))
		}
	}
	if strings.HasPrefix(s[i:], "로, ") && ctx.nameAt(s, i+len("로, ")) && !notParticle(s[:i]) {
		return len(strings.TrimSuffix(s[:i], "으"))
	}
	if awardEnd(s[:i]) {
		return ctx.beforePrize(s, i) // 최우수상에 가나군이, 장관상은 다라군이
	}
	for _, w := range []string{"에 ", "에는 "} {
		if strings.HasPrefix(s[i:], w) && (title || ctx.nameAt(s, i+len(w)) || entersAt(s, i+len(w))) {
			return i
		}
	}
	for _, w := range []string{"의 영예는 ", "의 영광은 ", "의 주인공은 ", "의 타이틀은 "} {
		if strings.HasPrefix(s[i:], w) {
			return i
		}
	}
	for _, w := range []string{"은 ", "는 "} {
		if strings.HasPrefix(s[i:], w) && ctx.nameAt(s, i+len(w)) && endsAsProgramme(s[:i]) {
			if from := ctx.phraseStart(s, i); utf8.RuneCountInString(hangul.NoSpace(s[from:i])) >= 5 {
				return i // 가나지역은 다라군이 지정됐고
			}
		}
	}
	if strings.HasPrefix(s[i:], "에, ") && ctx.nameAt(s, i+len("에, ")) {
		return i
	}
	return 0
}

// tellsOfPlace says that the words at byte i end in a verb that tells of the place behind it, so that what stands before them belongs
// to that verb: (축제로) 발길이 이어지는 가나군을, (항구로) 이름난 다라시가. A verb of decision may tell of one that was chosen.
func (ctx *context) tellsOfPlace(s string, i int) bool {
	for words := 0; words < mostTelling && i < len(s) && !ctx.nameAt(s, i); words++ {
		k := i + wordLen(s[i:])
		if word := s[i:k]; k >= len(s) || s[k] != ' ' || strings.ContainsAny(word, ",.()'\"") {
			return false
		} else if tellsNext.MatchString(word) && ctx.nameAt(s, k+1) {
			return len(ctx.predicates(s[i:k+1], false)) == 0
		}
		i = k + 1
	}
	return false
}

// mostTelling is the most words of such a verb and what belongs to it.
const mostTelling = 5

// tellsNext is the form of a verb that tells of the next word.
var tellsNext = hangul.MustCompile(`(?:[가-힣](?:하는|되는|지는|가는|오는|나는|있는|없는|이는|리는|키는|했던|됐던|였던|왔던)|유명한|이름난|알려진|꼽히는|거듭난)$`)

// namedJoined takes the programme that a sentence joins to the one at at..end, before it:
// 가나도시와 (다라마을)로 지정.
func (ctx *context) namedJoined(v view, at, end int, title bool) {
	t := strings.TrimRight(v.S[:at], " '\"「")
	for _, w := range []string{"와", "과", " 및"} {
		cut, ok := strings.CutSuffix(t, w)
		if !ok || title && !endsAsProgramme(v.S[at:end]) {
			continue
		}
		to := len(strings.TrimRight(cut, " "))
		from := ctx.phraseStart(v.S, to)
		to -= closingQuote(v.S[:to])
		if endsAsProgramme(v.S[:to]) && from < to && utf8.RuneCountInString(hangul.NoSpace(v.S[from:to])) >= 4 && !ctx.partsOf(v.S, [][2]int{{from, to}, {at, end}}) {
			ctx.addProgramme(v, from, to, true)
		}
	}
}

// turnsInto follows (으)로 behind what something becomes in a plan, which is no decision: 골목을 산책로로 (잇는 계획).
var turnsInto = hangul.MustCompile(`^(?:더\s|새로\s|함께\s|다시\s)?(?:잇|엮|묶|바꾸|꾸미|가꾸|키우|되살리|만드|거듭나|탈바꿈하|활용하|연결하|이어지)는\s`)

// isMeans says that words end in what something is done with, and that no decision comes right
// behind its particle: 가나기술로 문제를 푸는.
func isMeans(before, rest string) bool {
	if before = strings.TrimSuffix(before, "으"); closingQuote(before) > 0 {
		return false
	}
	if turnsInto.MatchString(rest) {
		return true
	}
	for _, w := range []string{"순서", "순서대", "순", "차례", "절차", "다수결", "만장일치", "방법", "심사", "평가", "조건"} {
		if strings.HasSuffix(before, w) {
			return true // 점수가 높은 순서로 선정
		}
	}
	for _, w := range []string{"기술", "데이터", "서비스", "방식", "콘텐츠", "시설", "브랜드"} {
		if strings.HasSuffix(before, w) {
			all := predicatesIn(head(rest, 60), true)
			return len(all) == 0 || strings.Contains(rest[:min(len(rest), all[0].from)], "는 ")
		}
	}
	return false
}

// awardEnd says that words end in a prize of a programme, and in no name of one.
func awardEnd(s string) bool {
	word := strings.TrimRight(s, "'\"」』")
	if !strings.HasSuffix(word, "상") {
		return false
	}
	word = word[strings.LastIndexAny(word, " ,'\"「『(")+1:]
	return !strings.HasSuffix(word, "대상") || utf8.RuneCountInString(word) < 5
}

// beforePrize is the end of the name of a programme that stands right before its prize in quotes, which ends at byte i and leads to a
// place: 올해의 가나지구 '대상'에 다라시; 0 for none.
func (ctx *context) beforePrize(s string, i int) int {
	n := closingQuote(s[:i])
	if n == 0 || !strings.HasPrefix(s[i:], "에 ") || !ctx.nameAt(s, i+len("에 ")) {
		return 0
	}
	open := strings.LastIndex(s[:i-n], s[i-n:i])
	if t := strings.TrimRight(s[:max(0, open)], " "); endsAsProgramme(t) {
		return len(t)
	}
	return 0
}

// endsAsSite says that words end in what those chosen are of a programme.
func endsAsSite(s string) bool {
	for _, w := range []string{"대상지", "사업지", "후보지", "대상", "대상자"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// nameAt says that the name of a place stands at byte i.
func (ctx *context) nameAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if _, ok := ctx.placeAt(s, i); ok {
		return true
	}
	_, ok := ctx.gaz.stemAt(s, i)
	return ok
}

// entersAt says that a verb of decision at byte i, or behind an adverb, tells who was
// taken into what stands before it: (가나마을에) 최종 선정됐다.
func entersAt(s string, i int) bool {
	for n := manner(s[i:]); n > 0; n = manner(s[i:]) {
		i += n
	}
	p, ok := nextVerbs{}.predicateAt(s, i, false)
	return ok && p.from == i && p.passive && (p.tense == didPast || p.joins)
}

// beforeOtherName is where a name ends that has another one in the bracket which ends at byte to: 가나농장(다라팜); to where there is
// none, or a place's.
func (ctx *context) beforeOtherName(s string, to int) int {
	k := strings.LastIndexByte(s[:to], '(')
	if k <= 0 || to-k > len("(가나다라마바사아자차)") || ctx.nameAt(s, k+1) || otherNameBehind.FindString(s[k:to]) != s[k:to] || !endsAsProgramme(s[:k]) {
		return to
	}
	return k
}
