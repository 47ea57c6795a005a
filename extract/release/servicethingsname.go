package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// leastThings is the least number of letters of the name of a programme that stands right before the number of things.
const leastThings = 4

// schemeOfThings is the programme that things are counted under where no word tells that it is one of things: what stands
// before their number, or what they were made, in the sentence or a title.
func (ctx *context) schemeOfThings(told countedNow) (Scheme, bool) {
	v := told.p.view
	if m := madeThose.FindStringSubmatchIndex(v.S[told.count[1]:told.in[1]]); m != nil {
		if s, ok := ctx.schemeNamed(v, told.count[1]+m[3], leastThings); ok && mayBeThings(s) {
			return s, true
		}
	}
	if m := givenThose.FindStringSubmatchIndex(v.S[told.count[1]:told.in[1]]); m != nil {
		if s := thingsNamed(v, told.count[1]+m[2], told.count[1]+m[3]); mayBeThings(s) {
			return s, true
		}
	}
	for _, v := range append([]view{v}, ctx.titles()...) {
		from, to := 0, len(v.S)
		if v.S == told.p.S {
			from, to = told.in[0], told.in[1]
		}
		for _, m := range countedThings.FindAllStringSubmatchIndex(v.S[from:to], 3) {
			if n := numberOfTasks(v.S[from+m[2] : from+m[3]]); n != told.n {
				continue
			}
			if s, ok := quotedThings(v, from, from+m[2]); ok {
				return s, true
			}
			if s, ok := ctx.schemeNamed(v, beforeCounter(v.S, from+m[2]), leastThings); ok && mayBeThings(s) {
				return s, true
			}
		}
	}
	return Scheme{}, false
}

// beforeCounter is where the words end that are counted by the number at byte i.
func beforeCounter(s string, i int) int {
	for again := true; again; {
		again = false
		t := strings.TrimRight(s[:i], " ")
		for _, w := range counterEnds {
			if cut := strings.TrimSuffix(t, w); cut != t {
				t, again = cut, true
			}
		}
		i = len(t)
	}
	return i - closingQuote(s[:i])
}

// thingsNamed is the programme that the words from..to of a text are the name of.
func thingsNamed(v view, from, to int) Scheme {
	words := withoutRound(scheme.Name(v.S[from:to]))
	return Scheme{ID: hangul.NoSpace(words), Name: words, Value: v.value(from, to, "scheme.named"), Services: true}
}

// quotedThings is the programme whose name stands in quotes before a number at byte to, with or without the word for its things:
// ‘가나’ 3종, ‘가나’ 프로그램 3건.
func quotedThings(v view, from, to int) (Scheme, bool) {
	for _, q := range quoted(v.S[from:to]) {
		q = [2]int{from + q[0], from + q[1]}
		end := q[1] + quoteAfter(v.S[q[1]:])
		n := utf8.RuneCountInString(v.S[q[0]:q[1]])
		if n < leastThings || n > mostThings || end > to {
			continue
		}
		noun := quotedNoun.FindString(v.S[end:to])
		if end+len(noun) != to {
			continue
		}
		s := thingsNamed(v, q[0], q[1])
		with := s
		with.Services, with.Name = false, s.Name+strings.TrimSpace(noun)
		with.ID = hangul.NoSpace(with.Name)
		return s, mayBeThings(with)
	}
	return Scheme{}, false
}

// mostThings bounds the letters of a name in quotes; quotedNoun is what may stand between it and its number.
const mostThings = 24

var quotedNoun = hangul.MustCompile(`^(?:\s?(?:프로그램|제품|상품|기술|콘텐츠|사업|과제|서비스|활동|장비|시설|앱|작품))?(?:으로|로|을|를|에)?\s?(?:(?:총|모두|최종|신규)\s)?`)
