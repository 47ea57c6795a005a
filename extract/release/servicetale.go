package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// verdict is what a text says became of what a provider asked for.
type verdict uint8

// The verdicts, from nothing to what speaks against all others.
const (
	noVerdict  verdict = iota // it is told what the service does
	askedFor                  // its provider asked for it
	triedOut                  // what an exemption is for is done with it
	granted                   // it got what was asked for
	turnedDown                // it did not, or not yet
	notNow                    // it did at another time or in another country, or is yet to ask
)

// tale is what a release tells of one service in running text.
type tale struct {
	at     int    // passage
	by     [2]int // bytes of who has it; empty where nobody is named
	in     [2]int // of the place where it is tried
	name   [2]int
	to     int // where the sentence that names it ends
	quoted bool
	leads  bool // the sentence begins its paragraph
	verdict
}

// longestTale bounds the bytes of a sentence that tells of a service: each of its phrases is asked
// at each of its words, and longer ones are no sentences.
const longestTale = 900

// tales gathers what the running text tells of services, one or more sentences each: who has it and what it is
// called stand in one, what became of it in the same or in one of those that follow in the paragraph.
func (ctx *context) tales() (out []tale) {
	earlier := 0 // up to this passage those of another time are told of
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || p.Kind == doc.Caption || ctx.inHeader(p) {
			continue
		}
		first := len(out)
		for _, r := range p.sentences() {
			c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InBody, block: p.index, rule: "sentence.told"}
			if len(c.s) > longestTale || !strings.HasSuffix(strings.TrimRight(c.s, " .\"'"), "다") {
				continue
			}
			n, told := len(out), c.tales()
			if len(told) == 0 && earlierOnes.MatchString(c.s) {
				earlier = i + 1
			}
			if n == first && len(told) == 0 {
				continue // nothing here or before is told of, so that no verdict is asked for
			}
			v := c.verdictOf()
			if len(told) > 0 && i <= earlier && earlier > 0 {
				if v, earlier = notNow, i+1; containsAny(c.s, tellsNow) {
					v, earlier = c.verdictOf(), 0
				}
			}
			for _, t := range told {
				t.at, t.to, t.leads, t.verdict = i, r[1], r[0] == 0, max(v, t.verdict)
				out = append(out, t)
			}
			if n > first && len(out) == n && (v == granted || v == turnedDown) && goesOnWith(c.s) {
				last := &out[n-1]
				last.verdict = max(last.verdict, v)
			}
		}
	}
	return out
}

// tellsNow are words of sentences on what is decided now.
var tellsNow = []string{"이번", "이날", "새로", "신규", "먼저", "우선", "첫째"}

// goesOnWith says that a sentence which names nothing itself can tell what became of what the one before names.
func goesOnWith(s string) bool {
	return !countsElse.MatchString(s) && !containsAny(s, []string{"\"", "“"})
}

// tales reads the services that a sentence tells of, each with who has it.
func (c *clause) tales() []tale {
	from := c.pastDecided(c.pastLead(0, len(c.s)))
	names := slices.DeleteFunc(c.quotedNames(), func(q [2]int) bool { return onlyOutcomes(c.s[q[0]:q[1]]) })
	if t, ok := c.aboutTale(from, c.firstOf(names)); ok {
		return []tale{t}
	}
	if len(names) > 0 {
		return c.quotedTales(names, from)
	}
	if strings.Contains(c.s, "법") && lawBars.MatchString(c.s) {
		return nil // what the law forbids is no service
	}
	return c.plainTales(from)
}

// lawBars tells what a law forbids: 가나법이 금지한 (다라를 허용했다).
var lawBars = hangul.MustCompile(`법(?:이|에서|상|으로|에\s따라)\s(?:\S+\s)?(?:금지|제한|막[은아던힌혀]|불허|허용하지|허용되지)`)

// decidedLead describes who or what follows as chosen: 이번에 승인된 (가나의 ‘다라’).
var decidedLead = hangul.MustCompile(`^(?:(?:이번에?|이날|올해|새로|신규로?)\s)?(?:승인|의결|지정|선정|통과|허용|인증)(?:된|받은)\s([^\s']{2,24}(?:의\s|\s)?')`)

// pastDecided goes on from byte from over such words where who has what is quoted follows.
func (c *clause) pastDecided(from int) int {
	if m := decidedLead.FindStringSubmatchIndex(c.s[from:]); m != nil {
		return from + m[2]
	}
	return from
}

// tell makes a tale of the bytes of a provider and a name.
func (c *clause) tell(by, name [2]int, quoted bool) tale {
	if k := lastOpening(c.s[name[0]:name[1]]); quoted && k > 0 && strings.HasSuffix(c.s[:name[1]], ")") && c.ofProvider(c.s[name[0]+k+1:name[1]-1]) {
		by, name = [2]int{name[0] + k + 1, name[1] - 1}, trimmed(c.s, name[0], name[0]+k) // ‘가나 결제(다라카드)’의
	}
	t := tale{name: [2]int{c.base + name[0], c.base + name[1]}, quoted: quoted}
	if by[1] > by[0] {
		t.by = [2]int{c.base + by[0], c.base + by[1]}
	}
	return t
}

// canHave says that words can be those who have a service.
func (c *clause) canHave(r [2]int) bool {
	w := c.s[r[0]:r[1]]
	if strings.HasPrefix(w, "(") && strings.HasSuffix(w, ")") && !strings.Contains(w[1:], "(") {
		return false // (물류) ‘다라’ 서비스: a label before the name
	}
	return c.canAsk(r) && !strings.ContainsAny(w, `'"△▲`) && !isMinistry(w) && !pointing.MatchString(w) && !noMaker.MatchString(w) && (hasLegal(w) || !noProvider.MatchString(w)) && !holdsObject(w)
}

// holdsObject says that words have an object within, as clauses do and no names of bodies: 배를 빌려주(는), but 가나마을 조합.
func holdsObject(s string) bool {
	for _, w := range []string{"을", "를"} {
		if k := strings.Index(s, w+" "); k > 0 && josaAt(s, k) == w {
			return true
		}
	}
	return false
}

// subjectOfTale are the bytes of the topic or subject that a sentence begins with, before byte to.
func (c *clause) subjectOfTale(from, to int) (r [2]int) {
	for k := from; k < to; k += runeLen(c.s, k) {
		j := josaAt(c.s, k)
		if k <= from || j != "은" && j != "는" && j != "이" && j != "가" || depthAt(c.s, k) != 0 || !strings.HasPrefix(c.s[k+len(j):], " ") || verbStem(c.s[from:k]) || growingStem.MatchString(c.s[from:k]) && j == "는" {
			continue
		}
		r = c.lastClause([2]int{from, from + len(strings.TrimSuffix(c.s[from:k], "에"))}) // 가나에는
		if (j == "이" || j == "가") && byDeciders.MatchString(c.s) {
			continue // 기사가 쉬는 동안 태울 수 있도록 ‘다라’의 특례를 부여했다
		}
		if c.canHave(r) && !c.onlyPlace(r) && !c.namesProgramme(c.s[r[0]:r[1]]) {
			return r
		}
		from = k + len(j) + 1
	}
	return [2]int{}
}

// growingStem ends in the stem of a verb, no body: (등이) 켜지(는), 넘어지(는).
var growingStem = hangul.MustCompile(`(?:[켜꺼커쳐해워져혀겨려]|넘어|떨어|이어|벌어|흩어|쓰러|무너|사라|갈라|달라|나아|알려)지$`)

// lastClause are the words of a phrase behind the clause that stands before them: 길이 좁지만, 가나는.
func (c *clause) lastClause(r [2]int) [2]int {
	if all := otherClause.FindAllStringIndex(c.s[r[0]:r[1]], -1); all != nil {
		r[0] += all[len(all)-1][1]
	}
	return trimmed(c.s, r[0], r[1])
}

// askerBehind are the bytes of who asked for what stands before byte i: (‘다라’는) … 가나가 신청했다.
func (c *clause) askerBehind(i int) [2]int {
	m := askedLater.FindStringSubmatchIndex(c.s[i:])
	if m == nil {
		return [2]int{}
	}
	if r := [2]int{i + m[2], i + m[3]}; c.canHave(r) {
		return r
	}
	return [2]int{}
}

// askedClause reads the clause that ends before byte to on who asked for, makes or runs what stands there, and
// where it ends: 가나가 (다라시에서 실증하겠다고) 신청한.
func (c *clause) askedClause(from, to int) (by [2]int, end int) {
	if from >= to {
		return by, 0
	}
	m := doingClause.FindStringIndex(c.s[from:to])
	if m == nil {
		return by, 0
	}
	end, by = from+m[1], [2]int{}
	for k, last := from, from+m[0]; k <= last; k += runeLen(c.s, k) {
		if depthAt(c.s, k) != 0 {
			continue
		}
		for _, w := range []string{"이 ", "가 ", "에서 ", "은 ", "는 "} {
			if !strings.HasPrefix(c.s[k:], w) || w != "에서 " && josaAt(c.s, k) != strings.TrimSpace(w) {
				continue
			}
			if r := [2]int{by[1] + len("은 "), k}; by[1] > 0 && by[1] < k && (w == "이 " || w == "가 ") && r[0] < k && c.topicOnly(by) && c.canHave(r) {
				by = r // (인증된 활동은) 가나가 운영하는
				continue
			}
			if r := [2]int{from, k}; by[1] == 0 && c.canHave(r) && (w != "에서 " || asksHere.MatchString(c.s[k:to])) {
				by = r
			}
			if by[1] == 0 {
				from = k + len(w)
			}
		}
	}
	return by, end
}

// topicOnly says that words which may have a service are what the sentence is about, and surely no body.
func (c *clause) topicOnly(r [2]int) bool {
	return (strings.HasPrefix(c.s[r[1]:], "은 ") || strings.HasPrefix(c.s[r[1]:], "는 ")) && !c.namesBody(r[0], r[1])
}
