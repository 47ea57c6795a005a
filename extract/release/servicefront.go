package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// frontMakers parts the names of a list from their providers before them, where what the other names
// tell makes it sure: △가나은행의 다라 결제 △마바의 사아 투자; △가나은행 다라 결제 △마바 사아 투자.
func (c *clause) frontMakers(u *unit) {
	with, bodies, n := 0, 0, len(u.services)
	for i := range u.services {
		h := &u.services[i]
		if len(h.Providers) > 0 {
			with++
			continue
		}
		if w, rest := firstWord(viewOf(h.Words).S); rest != "" && hangulBody(w) {
			bodies++
		}
	}
	if n < 2 || with == n || c.genitiveFronts(u.services) {
		return
	}
	for i := range u.services {
		h := &u.services[i]
		v := viewOf(h.Words)
		w, rest := firstWord(v.S)
		if len(h.Providers) > 0 || rest == "" || !maybeBody(strings.TrimSuffix(w, "의")) {
			continue
		}
		cut := strings.TrimSuffix(w, "의")
		if cut != w && 2*with < n || cut == w && (with > 0 || 2*bodies < n || !strings.Contains(rest, " ")) {
			continue
		}
		h.Providers, _ = cellProviders(v.text(0, len(cut)))
		h.Words = v.text(len(v.S)-len(rest), len(v.S))
	}
}

// genitiveFronts parts the names of a list from their providers where each that has none yet begins with
// one in the genitive, whoever it is: △가나의 다라 결제 △마바와 사아의 자차 투자.
func (c *clause) genitiveFronts(all []Holder) bool {
	for i := range all {
		if v := viewOf(all[i].Words); len(all[i].Providers) == 0 && genitiveFront(v.S) == 0 {
			return false
		}
	}
	for i := range all {
		h := &all[i]
		if len(h.Providers) > 0 {
			continue
		}
		v := viewOf(h.Words)
		k := genitiveFront(v.S)
		d := &clause{ctx: c.ctx, view: v, s: v.S}
		d.makers(h, 0, k)
		h.Words = v.text(k+len("의 "), len(v.S))
	}
	return true
}

// genitiveFront is where the 의 stands before which the words of a list of names can be bodies, one to three
// words: 가나의, 가나와 다라의; 0 for none.
func genitiveFront(s string) int {
	k := genitiveOf(s)
	if k <= 0 || k+len("의 ") >= len(s) || strings.Count(s[:k], " ") > 2 {
		return 0
	}
	c := &clause{ctx: &context{gaz: names()}, s: s[:k]}
	for _, b := range c.askers([2]int{0, k}) {
		if w := s[b[0]:b[1]]; !ownerless.has(w) && (!endsLikeService(w) || namedSolution(w)) && !material.MatchString(w) {
			continue
		}
		return 0
	}
	if len(c.askers([2]int{0, k})) == 0 {
		return 0
	}
	return k
}

// namedSolution says that one word is a name before 솔루션, as of companies: 가나솔루션.
func namedSolution(w string) bool {
	cut, ok := strings.CutSuffix(w, "솔루션")
	return ok && utf8.RuneCountInString(cut) > 1 && !strings.Contains(w, " ")
}

// material finds words for what is worked on, which make nothing: 폐유리, 굴껍데기, 이차전지.
var material = hangul.MustCompile(`^폐[가-힣]|(?:플라스틱|스티로폼|배터리|패널|폐기물|부산물|슬러지|오니|분뇨|껍데기|껍질|찌꺼기|섬유|유리|목재|금속|고철|광물|비닐|종이|의류|쓰레기|전지|하수|빗물|오수|폐수|가스|암모니아|타이어|재활용품|화물차|차량|선박|자동차|승강기|휠체어|시설물|건축물|농산물|수산물|축산물)$`)

// firstWord parts the first word of s from the rest.
func firstWord(s string) (word, rest string) {
	word, rest, _ = strings.Cut(s, " ")
	return word, strings.TrimLeft(rest, " ")
}

// hangulBody says that one word is surely the name of a body, by its legal form or last syllables.
func hangulBody(w string) bool {
	if hasLegal(w) || tradeBody(w) || stockCode.MatchString(w) {
		return true
	}
	for _, e := range []string{"공사", "공단", "재단", "진흥원", "연구원", "협회", "대학교", "텔레콤", "네트웍스", "모빌리티", "소프트", "테크"} {
		if cut := strings.TrimSuffix(w, e); cut != w && cut != "" {
			return true
		}
	}
	return false
}

// stockCode is the number of a listed company in the bracket behind its name: 가나전자(012345).
var stockCode = hangul.MustCompile(`\(\d{6}\)`)
