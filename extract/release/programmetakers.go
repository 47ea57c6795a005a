package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// toTakePart finds at the end of words that those named behind them are to take part in what stands before: ‘가나 주민증’ 사업에
// 새롭게 참여할 (인구가 주는 고을 3곳을).
var toTakePart = hangul.MustCompile(`(?:에|을|를|와|과)\s(?:[가-힣]{1,4}(?:로|게|히|이)\s)?(?:함께\s|새로\s|올해\s|시범\s)*(?:(?:참여|동참|함께|운영|시행|도입|적용|수행|추진)(?:할|하는|하게\s될)|벌일|펼칠|이끌|꾸릴|맡을)\s`)

// happening finds at the end of words what those chosen only come to, which none is chosen for: ‘가나 걷기’ 행사(에 참여할).
var happening = hangul.MustCompile(`(?:행사|대회|축제|홍보|박람회|캠페인|기념식)['"’”」』]?$`)

// comesTo follows the name of what those chosen only come to: (‘가나 걷기’) 행사에 참여할 (2곳), (‘다라 한마당)’에 나갈 (마을 3곳).
var comesTo = hangul.MustCompile(`^['"’”」』]?\s?(?:[가-힣]{0,4}(?:` + happenings + `)['"’”」』]?)?에\s(?:[가-힣]{1,4}\s){0,2}(?:(?:참여|참가|출전|출연|참석|초청|동참|함께)(?:할|하는|하게\s될|될)|나갈|나가는|설|나설)\s|^['"’”」』]\s?(?:[가-힣]{0,4}(?:` + happenings + `))\s(?:참가|참여|출전|초청)\s?(?:지자체|지방정부|도시|기관|지역|시·군|시군|마을)`)

// happens ends the name of what happens once and is over.
var happens = hangul.MustCompile(`(?:` + happenings + `)['"’”」』]?$`)

// comesToThem begins the name of what comes to those chosen, not they to it: 찾아가는 음악회.
var comesToThem = hangul.MustCompile(`^(?:[가-힣]{1,8}\s)?(?:찾아\s?가는|찾아\s?오는|달려\s?가는|순회|이동)`)

// happenings are what people come to on a day. A campaign, which goes on, is what places may be chosen for.
const happenings = `행사|대회|축제|박람회|기념식|음악회|전시회|한마당|잔치|로드쇼|설명회|공연|포럼|투어|장터|시연회|경연`

// guestOfEvent are those who come to such a thing, or where it is held, without its name, and no programme: 박람회 참가 지자체.
var guestOfEvent = hangul.MustCompile(`^(?:캠페인|` + happenings + `)(?:참가|참여|출전|출연|초청|개최)(?:지자체|지방정부|자치단체|도시|기관|지역|시군|시·군|마을|지|팀)$`)

// guestsNext are those who come, behind an event's name and the word for it: (‘가나 길’ 축제) 참가 도시.
var guestsNext = hangul.MustCompile(`^\s(?:참가|참여|출전|초청)\s?(?:지자체|지방정부|도시|기관|지역|시·군|시군|마을)`)

// onlyComesTo says that those chosen only come to what words from..to name, an event by its own name or by the word behind
// it. It is no programme that they are chosen for.
func onlyComesTo(s string, from, to int) bool {
	if comesToThem.MatchString(s[from:to]) {
		return false
	}
	if closingQuote(s[:from]) == 0 && strings.ContainsAny(s[from:to], "'\"") && happens.MatchString(s[from:to]) && guestsNext.MatchString(s[to:]) {
		return true
	}
	m := comesTo.FindString(head(s[to:], 60))
	if behind, _, ok := strings.Cut(m, "에 "); ok {
		return happens.MatchString(s[from:to]) || happens.MatchString(behind)
	}
	return m != ""
}

// campaignOf is the name of a campaign in quotes where words from..to only call it one: ‘가나 걷기’ (캠페인)에 참여할 2곳.
func (ctx *context) campaignOf(s string, from, to int) (int, int) {
	before := strings.TrimRight(s[:from], " ")
	quotes := closingQuote(before)
	if quotes == 0 || s[from:to] != "캠페인" {
		return from, to
	}
	end := len(before) - quotes
	return core(s, ctx.phraseStart(s, end), end)
}

// takenPartIn is the name of what those counted at byte from are to take part in, where quotation marks, 사업 or the title
// tell that it is one and the title names none but those counted.
func (ctx *context) takenPartIn(s string, from, to int) (at [2]int, ok bool) {
	from = behindDeed(s, from, to)
	if !endsInOne(s[:from], doneByThem) {
		return at, false
	}
	before := tail(s[:from], 60)
	all := toTakePart.FindAllStringIndex(before, -1)
	if len(all) == 0 || all[len(all)-1][1] != len(before) || ctx.header == nil {
		return at, false
	}
	end := from - len(before) + all[len(all)-1][0]
	whole := end
	bare := strings.TrimRight(strings.TrimSuffix(s[:end], "사업"), " ")
	if happening.MatchString(bare) {
		return at, false
	}
	quoted := closingQuote(bare)
	end = len(bare) - quoted
	a, b := core(s, ctx.phraseStart(s, end), end)
	if !ctx.canName(s[a:b]) || genericNouns[hangul.NoSpace(s[a:b])] {
		return at, false
	}
	named := ctx.inTitleAlone(s[a:b])
	if quoted == 0 && len(bare) == whole && !named || !named && ctx.inTitleAlone(s[from:to]) {
		return at, false
	}
	return [2]int{a, b}, true
}

// doneByThem end what those chosen are to do with what stands before.
var doneByThem = []string{"할 ", "하는 ", "될 ", "벌일 ", "펼칠 ", "이끌 ", "꾸릴 ", "맡을 "}

// behindDeed goes over the verb of what is to be done with what stands before, where words from..to begin with it and have nothing
// but a mere noun behind it: (가나 사업을) 벌일 지방자치단체.
func behindDeed(s string, from, to int) int {
	verb, noun, ok := strings.Cut(s[from:to], " ")
	if ok && endsInOne(s[:from], []string{"을 ", "를 "}) && endsInOne(verb+" ", doneByThem) && genericNouns[hangul.NoSpace(noun)] {
		return from + len(verb) + len(" ")
	}
	return from
}

// inTitleAlone says that the title itself has words, spaces aside.
func (ctx *context) inTitleAlone(words string) bool {
	return strings.Contains(hangul.NoSpace(ctx.titleView().S), hangul.NoSpace(words))
}

// takesPartIn says that those named from..to are to take part in a programme that stands before them.
func (ctx *context) takesPartIn(s string, from, to int) bool {
	_, ok := ctx.takenPartIn(s, from, to)
	return ok
}

// callTakers calls the kind of places that the first sentences count by the programme that these are to take part in, where
// a subtitle counts them, too.
func (ctx *context) callTakers() {
	for p, r := range ctx.firstSentences(3) {
		s := p.S[r[0]:r[1]]
		for _, m := range toTakePart.FindAllStringIndex(s, -1) {
			for i := range ctx.known {
				k := &ctx.known[i]
				n := loosely(s[m[1]:], k.key)
				if k.Known || n == 0 {
					continue
				}
				at, ok := ctx.takenPartIn(s, m[1], m[1]+n)
				if of := ctx.knownAs(s[at[0]:at[1]]); ok && of != nil && of.ID != k.ID {
					ctx.call(k.ID, of.Scheme)
				}
			}
		}
	}
}

// knownAs is the programme that words name; nil for none.
func (ctx *context) knownAs(words string) *programme {
	id := hangul.NoSpace(words)
	for i := range ctx.known {
		if ctx.known[i].key == id {
			return &ctx.known[i]
		}
	}
	return nil
}
