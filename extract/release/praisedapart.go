package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// praiseBehind finds, right behind a programme's name, that those chosen are the best of it, and
// praiseBefore that the name is of its best: 가나도시 (우수기관으로), (우수) 가나도시로.
var (
	praiseBehind = hangul.MustCompile(`^['"’”」]? ?(?:최우수|우수|모범)\s?(?:사업|사례|기관|지자체|지방정부|도시|정책|시책|지역|마을)?(으로|로|에)(?:는|도)? `)
	praiseBefore = hangul.MustCompile(`(?:최우수|우수|모범|으뜸) ['"‘“「]?$`)
	plainBehind  = hangul.MustCompile(`^['"’”」]?(?:으로|로) `)
	plainTitle   = hangul.MustCompile(`^['"’”」]?(?:에|으로|로)? ?(?:[0-9]+(?:곳|개)[가-힣]* ?)?(?:신규|추가|최종)? ?(?:[0-9]+(?:곳|개)[가-힣]* ?)?(?:지정|선정|인증)`)
)

// praisedApart gives those who are the best of a programme to one of their own, where the release
// also tells whom the programme itself was given to: 가나도시로 다라군을 지정했다. 또 마바시를
// 가나도시 우수기관으로 선정했다.
func (ctx *context) praisedApart(f *Facts) {
	ctx.withoutPraised(f)
	praisedAmong(f)
	plain := map[string]bool{}
	best := map[int][2]int{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if at, ok := bestOf(d.Words.S, d.Scheme.Name); ok {
			best[i] = at
		} else if plainlyNamed(d.Words.S, d.Scheme.Name, plainBehind) {
			plain[d.Scheme.ID] = true
		}
	}
	chosen := f.chosenPlainly(best)
	for i, at := range best {
		d := &f.Decisions[i]
		held := endsInOne(d.Scheme.Name, heldNames) && endsInOne(d.Words.S[:at[1]], []string{"기관", "지자체", "지방정부", "자치단체"})
		if !held && (!plain[d.Scheme.ID] && !ctx.titlePlain(d.Scheme.Name) || d.sameChosen(chosen[d.Scheme.ID])) {
			continue
		}
		words := d.Words.Slice(at[0], at[1])
		d.Scheme = Scheme{ID: hangul.NoSpace(hangul.FoldString(words.S)), Name: words.S, Value: Value{words, "scheme.praised"}}
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		if d.Where == InTitle || d.Where == InTable || len(d.Holders) == 0 || !plain[d.Scheme.ID] && !ctx.titlePlain(d.Scheme.Name) || !praisesHolders(d.Words.S, d.Scheme.Name) && !praisesWork(d.Words.S, d.Scheme.Name) {
			return false
		}
		ctx.issues.add("holders-chosen", schema.Note, "these are praised among those who hold it already, and not chosen", d.Words)
		return true
	})
}

// withoutPraised leaves out those who are praised among the renewed.
func (ctx *context) withoutPraised(f *Facts) {
	again := f.renewedNames()
	if len(again) == 0 {
		return
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		_, best := bestOf(d.Words.S, d.Scheme.Name)
		if !best || !d.renewedIn(again[d.Scheme.ID]) {
			return false
		}
		ctx.issues.add("holders-chosen", schema.Note, "these are praised among those who were chosen once more", d.Words)
		return true
	})
}

// renewedNames are the names of those renewed, by programme; whoever is praised twice is not renewed by that.
func (f *Facts) renewedNames() map[string]map[string]bool {
	again := map[string]map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Status != schema.Renewed || len(d.Holders) == 0 {
			continue
		}
		if _, best := bestOf(d.Words.S, d.Scheme.Name); best {
			continue
		}
		if again[d.Scheme.ID] == nil {
			again[d.Scheme.ID] = map[string]bool{}
		}
		for _, h := range d.Holders {
			again[d.Scheme.ID][nameStem(h.Words.S)] = true
		}
	}
	return again
}

// renewedIn says that all whom a statement without a word of status of its own names are among those renewed.
func (d *Decision) renewedIn(again map[string]bool) bool {
	if len(d.Holders) == 0 || d.StatusBy.Said() && d.StatusBy.Rule != "title.status" {
		return false
	}
	return !slices.ContainsFunc(d.Holders, func(h Holder) bool { return !again[nameStem(h.Words.S)] })
}

// heldNames end programmes whose name is what their holders are, so that the best of them are chosen among these.
var heldNames = []string{"도시", "특구", "지구", "마을"}

// chosenPlainly are the names, by programme, that statements tell of which praise none.
func (f *Facts) chosenPlainly(best map[int][2]int) map[string]map[string]bool {
	chosen := map[string]map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if _, ok := best[i]; ok || len(d.Holders) == 0 {
			continue
		}
		if chosen[d.Scheme.ID] == nil {
			chosen[d.Scheme.ID] = map[string]bool{}
		}
		for _, h := range d.Holders {
			chosen[d.Scheme.ID][nameStem(h.Words.S)] = true
		}
	}
	return chosen
}

// sameChosen says that whoever else is told of under the programme of a statement is chosen there, too, so that its best are
// only what those are called who have it: (가나도시에 다라군.) 다라군은 가나도시 우수기관으로 인증받았다.
func (d *Decision) sameChosen(others map[string]bool) bool {
	own := map[string]bool{}
	for _, h := range d.Holders {
		own[nameStem(h.Words.S)] = true
	}
	if len(others) == 0 || len(others) > len(own) {
		return false
	}
	for name := range others {
		if !own[name] {
			return false
		}
	}
	return true
}

// praisedHolders finds that some are chosen as the best of all, and praisedWith what the best get.
var (
	praisedHolders = hangul.MustCompile(`(?:최우수|우수|모범|으뜸)\s?(?:지자체|지방정부|지방자치단체|자치단체|기관|도시|지역|시·군·구|시·군|시군구|시군|마을)(?:으로|로)(?:는|도)?\s`)
	praisedWith    = hangul.MustCompile(`표창|포상|상금|시상|상패|상장`)
)

// praisesHolders says that a statement which does not name the programme tells who gets a prize for being the best, where
// that is not what the programme itself is for: 가나진단 최우수 지자체.
func praisesHolders(s, name string) bool {
	return name != "" && !praisedHolders.MatchString(name+"로 ") && !strings.Contains(hangul.NoSpace(s), hangul.NoSpace(name)) && praisedHolders.MatchString(s) && praisedWith.MatchString(s)
}

// bestOf is where the words stand that make names the best of a programme, which the statement
// does not also give by itself.
func bestOf(s, name string) (at [2]int, ok bool) {
	if name == "" || !hangul.Contains(s, "우수") && !hangul.Contains(s, "모범") && !hangul.Contains(s, "으뜸") || plainlyNamed(s, name, plainBehind) {
		return at, false
	}
	for i := 0; ; {
		k := strings.Index(s[i:], name)
		if k < 0 {
			return at, false
		}
		k, i = i+k, i+k+len(name)
		if m := praiseBehind.FindStringSubmatchIndex(s[i:]); m != nil {
			return [2]int{k, i + m[2]}, true
		}
		if m := praiseBefore.FindStringIndex(s[:k]); m != nil && plainBehind.MatchString(s[i:]) {
			return [2]int{m[0], i}, true
		}
	}
}

// plainlyNamed says that a programme's name stands in s before what finds, and not as its best.
func plainlyNamed(s, name string, finds *hangul.Pattern) bool {
	for i := 0; name != ""; {
		k := strings.Index(s[i:], name)
		if k < 0 {
			break
		}
		k, i = i+k, i+k+len(name)
		if finds.MatchString(s[i:]) && !praiseBefore.MatchString(s[:k]) {
			return true
		}
	}
	return false
}

// titlePlain says that the title or a subtitle tells that the programme itself was given.
func (ctx *context) titlePlain(name string) bool {
	texts := []doc.Text{ctx.header.Title.Words}
	for _, s := range ctx.header.Subtitles {
		texts = append(texts, s.Words)
	}
	for _, t := range texts {
		if plainlyNamed(t.S, name, plainTitle) {
			return true
		}
	}
	return false
}
