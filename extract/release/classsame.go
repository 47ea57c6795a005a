package release

import (
	"maps"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// quotedClass gives the bytes of a class of several words within the quotes that
// open at i: ‘바닷가 회복형’.
func (ctx *context) quotedClass(s string, i int) [2]int {
	if quoteLen(s[i:]) == 0 {
		return [2]int{}
	}
	n := strings.IndexByte(head(s[i+1:], 60), s[i])
	if n < 0 {
		return [2]int{}
	}
	words := s[i+1 : i+1+n]
	if strings.Count(words, " ") > 2 || strings.ContainsAny(words, ",·:()") || !ctx.isClass(words[strings.LastIndexByte(words, ' ')+1:]) {
		return [2]int{}
	}
	if _, ok := ctx.schemeOf(words); ok {
		return [2]int{}
	}
	return [2]int{i + 1, i + 1 + n}
}

// quotedClassEnding is the class in quotes whose closing one is the last byte of s.
func (ctx *context) quotedClassEnding(s string) [2]int {
	if s == "" || quoteLen(s[len(s)-1:]) == 0 {
		return [2]int{}
	}
	i := strings.LastIndexByte(s[:len(s)-1], s[len(s)-1])
	if i < 0 {
		return [2]int{}
	}
	return ctx.quotedClass(s, i)
}

// sameClasses gives classes that are the end of one longer name of the same
// programme (회복형 of 어촌 회복형), or one without what it is (B그룹 of B그룹(군)),
// the longer, as it is printed there; several that part one class have that one, where names are told
// of both ways.
func (f *Facts) sameClasses() {
	all := map[string]map[string]doc.Text{}
	f.classes(func(d *Decision, class *doc.Text) {
		if all[d.Scheme.ID] == nil {
			all[d.Scheme.ID] = map[string]doc.Text{}
		}
		if _, ok := all[d.Scheme.ID][class.S]; !ok {
			all[d.Scheme.ID][class.S] = *class
		}
	})
	held := f.heldClasses()
	whole := map[string]map[string]doc.Text{}
	for id, names := range all {
		whole[id] = map[string]doc.Text{}
		for _, short := range slices.Sorted(maps.Keys(names)) {
			if long, ok := onlyLonger(short, names, held[id]); ok && !f.apart(id, short, long.S) {
				whole[id][short] = long
			}
			for _, finer := range partsOfClass(short, names) {
				if held[id][short] && !f.apart(id, short, finer) {
					whole[id][finer] = names[short]
				}
			}
		}
	}
	f.classes(func(d *Decision, class *doc.Text) {
		if long, ok := whole[d.Scheme.ID][class.S]; ok {
			*class = long
		}
	})
}

// heldClasses are the classes that names are told of, by programme.
func (f *Facts) heldClasses() map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			if out[d.Scheme.ID] == nil {
				out[d.Scheme.ID] = map[string]bool{}
			}
			out[d.Scheme.ID][d.Holders[k].Class.S] = true
		}
	}
	return out
}

// classes visits every class that a decision names.
func (f *Facts) classes(visit func(*Decision, *doc.Text)) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			if c := &d.Holders[k].Class; c.S != "" {
				visit(d, c)
			}
		}
		for k := range d.Counts {
			if c := &d.Counts[k].Class; c.S != "" {
				visit(d, c)
			}
		}
	}
}

// kindOfClass are words behind a class that say what it is, which a column of classes says in its head: 가 그룹, 도시형.
var kindOfClass = map[string]bool{"그룹": true, "유형": true, "부문": true, "분야": true, "트랙": true, "모델": true, "권역": true, "형": true, "군": true}

// onlyLonger is the one class among names that ends in the word short and is not it, or that
// prints behind it what it is: B그룹 (인구 30만 이상 시), B 그룹 where names have both.
func onlyLonger(short string, names map[string]doc.Text, held map[string]bool) (long doc.Text, ok bool) {
	seen := ""
	for name, t := range names {
		key, defined := hangul.NoSpace(name), false
		if rest, ok := strings.CutPrefix(name, short); ok {
			rest = strings.TrimLeft(rest, " ")
			defined = strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") || kindOfClass[rest] && held[name] && held[short]
		}
		// 대도시, 수도권 are classes of every programme
		if !defined && !(strings.HasSuffix(short, "형") && strings.HasSuffix(name, " "+short)) || key == seen {
			continue
		}
		if seen != "" {
			return doc.Text{}, false
		}
		seen, long, ok = key, t, true
	}
	return long, ok
}

// partsOfClass are the classes among names that part the class short by what stands behind it in brackets, two at least: 육성형(과수), 육성형
// (축산).
func partsOfClass(short string, names map[string]doc.Text) (out []string) {
	for name := range names {
		if rest, ok := strings.CutPrefix(name, short); ok {
			if rest = strings.TrimLeft(rest, " "); strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") {
				out = append(out, name)
			}
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// apart says that one statement of a programme tells both classes, so that they
// are two.
func (f *Facts) apart(id, a, b string) bool {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != id {
			continue
		}
		said := map[string]bool{}
		for _, h := range d.Holders {
			said[h.Class.S] = true
		}
		for _, n := range d.Counts {
			said[n.Class.S] = true
		}
		if said[a] && said[b] {
			return true
		}
	}
	return false
}
