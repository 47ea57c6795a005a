package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// spot is a place in the text where the name of a service may stand, whatever the words around it say: at the head
// of a line or sentence, in quotes, before or behind a bracket.
type spot struct {
	tale
	form  string        // how it stands there; those of one release stand alike
	mark  string        // what the line begins with
	from  int           // where its sentence begins
	sent  int           // the sentence or line
	swap  bool          // the two parts may be the other way around
	first bool          // nothing stands before it in its passage
	nth   bool          // the sentence begins with its number among several
	weak  bool          // nothing but its place in the text tells that who has it does
	byAt  int           // the passage of who has it, where that is not the one of the name
	is    schema.Status // what the topic before it or the words behind it say it is; "" for nothing
}

// ownLabel stands over what one service does, is allowed or brings.
var ownLabel = hangul.MustCompile(`^[\[(<【〔]\s?(?:서비스|특례|규제\s?특례|실증\s?특례|기대|부가)\s?(?:주요\s?)?(?:내용|개요|효과|조건)\s?[\])>】〕]`)

// spots gathers the places where names of services may stand, behind the first statement that counts some.
func (ctx *context) spots(after int) (out []spot) {
	sent, cols := 0, ctx.columnSpots()
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || p.past || p.Kind == doc.Caption || hasCredit(p.S) || p.index < after || ctx.inHeader(p) && ordinalOf(p) == 0 {
			continue
		}
		if s, ok := cols[i]; ok {
			sent++
			s.sent = sent
			out = append(out, s)
			continue
		}
		mark, ordinal, _ := itemForm(p)
		if i > 0 && ordinal == 0 && ownLabel.MatchString(ctx.passages[i-1].S) {
			continue
		}
		if ordinal > 0 {
			mark += "1"
		}
		for k, r := range p.sentences() {
			sent++
			out = append(out, ctx.spotsOf(i, k, sent, r, mark)...)
		}
	}
	return out
}

// spots are those of one sentence or line: what its head names, and what it has in quotes.
func (c *clause) spots() (out []spot) {
	if s, ok := c.dashSpot(); ok {
		return []spot{s}
	}
	if out = c.eachSpots(); out != nil {
		return out
	}
	names, from := c.quotedNames(), c.pastDecided(c.pastLead(lineStart(c.s), len(c.s)))
	if m := topicAtBegin.FindStringIndex(c.s[from:]); m != nil {
		if st, _ := statusOfWords(c.s[from : from+m[1]]); st.OfEarlier() {
			from += m[1] // 종료 과제는 (가나 결제)
		}
	}
	if t, ok := c.aboutTale(from, c.firstOf(names)); ok {
		return []spot{{tale: t, form: "about"}}
	}
	for k, q := range names {
		open, end := q[0]-quoteBefore(c.s[:q[0]]), q[1]+quoteAfter(c.s[q[1]:])
		next := len(c.s)
		if k+1 < len(names) {
			next = names[k+1][0]
		}
		site, at := c.pastPlace(min(from, open), open)
		s := spot{tale: c.tell(c.haveSpot(at, open, end, next), q, true), form: "'" + c.s[open:q[0]]}
		if site[1] > 0 {
			s.in = site
		}
		s.leads = len(names) == 1
		if s.in[1] == 0 {
			s.in = c.siteBeside(min(from, open), open, &s.tale)
		}
		out = append(out, s)
		from = end
	}
	if len(names) == 0 {
		return c.plainSpots(from)
	}
	return out
}

// plainSpots are those of a sentence or line without quotes, whose head begins at a byte.
func (c *clause) plainSpots(from int) (out []spot) {
	if out = c.oneSpots(); out != nil {
		return out
	}
	if out = c.turnSpots(); out != nil {
		return out
	}
	listed, shaped := c.listSpots(), c.shapeSpots()
	if out = listed; len(shaped) > len(listed) || len(shaped) == len(listed) && namedLess(shaped, listed) {
		out = shaped
	}
	if out != nil {
		return out
	}
	out = c.rowSpots(lineStart(c.s))
	if s, ok := c.headSpot(from); ok {
		s.leads = true
		out = append(out, s)
	}
	return out
}

// headSpot reads the head of a sentence or line that begins at a byte.
func (c *clause) headSpot(from int) (s spot, ok bool) {
	if from >= len(c.s) {
		return s, false
	}
	if a, b, end := bracketAt(c.s, from); end > 0 && b-a > len("주") {
		return c.bracketSpot([2]int{a, b}, end, "["+string(firstRune(c.s[from:])))
	}
	for k := from; k < len(c.s); k += runeLen(c.s, k) {
		rest := c.s[k:]
		if rest[0] == '(' {
			a, b, end := bracketAt(c.s, k)
			if end == 0 {
				return s, false
			}
			if b-a <= len("주") {
				if who := trimmed(c.s, k, len(strings.TrimRight(c.s, " ."))); k > from && c.s[k-1] == ' ' && end < who[1] && !strings.Contains(c.s[end:who[1]], " ") && c.base == 0 {
					return c.pairSpot(trimmed(c.s, from, k), who, " ") // 가나 결제 (주)다라
				}
				k = end - 1 // 가나(주)의
				continue
			}
			if spaces(c.s[end:]) == 0 && end < len(c.s) && josaAt(c.s, end) == "" && !strings.ContainsAny(c.s[end:end+1], ",.:") && topicJosa.at(c.s[end:]) == "" {
				return s, false
			}
			return c.pairSpot(trimmed(c.s, from, k), trimmed(c.s, a, b), "(")
		}
		if n := arrowAt(rest); n > 0 && k > from && k+n < len(c.s) {
			return c.pairSpot(trimmed(c.s, from, k), trimmed(c.s, k+n, len(c.s)), "→")
		}
		for _, sign := range headSigns {
			if k > from && strings.HasPrefix(rest, sign) && k+len(sign) < len(c.s) {
				return c.pairSpot(trimmed(c.s, from, k), trimmed(c.s, k+len(sign), len(c.s)), strings.TrimSpace(sign))
			}
		}
		if m := linkedOn.FindStringIndex(rest); k > from && m != nil {
			return c.topicSpot(trimmed(c.s, from, k), k)
		}
		if j := josaAt(c.s, k); k > from && (j == "은" || j == "는") && strings.HasPrefix(rest[len(j):], " ") && !verbStem(c.s[from:k]) && !strings.HasPrefix(rest[len(j):], " 것") && !(j == "는" && (describesTopic.MatchString(rest) || describesLine(c.s[from:], rest))) {
			return c.topicSpot(trimmed(c.s, from, from+len(aboutTail.ReplaceAllString(c.s[from:k], ""))), k)
		}
	}
	return c.lineSpot(trimmed(c.s, from, len(strings.TrimRight(c.s, " ."))))
}

// linkedOn ends a name that more is told of: (가나 결제)로, 다라가 ….
var linkedOn = hangul.MustCompile(`^(?:으로|로|이며|이고),\s`)

// describesTopic says that a word which ends in 는 describes the next one or two, which are the topic: (살피)는 가나 드론은.
var describesTopic = hangul.MustCompile(`^는\s(?:[^\s,]*[^\s,은는이가을를에로도와과의서]\s)?[^\s,(]{2,12}(?:(?:은|는)\s|\()`)

// aboutTail ends words that a sentence is about: (가나 결제)에 대해서(는), (가나 결제)에(는).
var aboutTail = hangul.MustCompile(`에(?:\s대(?:해서?|하여))?$`)

// describesLine says that a word which ends in 는 describes the next one, in a line that tells nothing of what it names: 둑 살피(는) 썰매.
func describesLine(line, rest string) bool {
	return !endsInOne(strings.TrimRight(line, " ."), []string{"다", "요", "함", "음", "됨", "임", "중"}) && !hasLegal(rest) && !strings.Contains(rest, ",") && strings.Count(rest, " ") < 4
}
