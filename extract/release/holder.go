package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/schema/scheme"
)

// parts marks counts that stand beside each other without a class as counts of
// parts, by the noun they count: 5개 도시를, … 3개 구를.
func (c *clause) parts(d *Decision) {
	c.nest(d)
	bare, sum, most := 0, 0, 0
	for _, n := range d.Counts {
		if n.Sites {
			return
		}
		if n.Class.S == "" {
			bare++
			most = max(most, n.N)
		}
		sum += n.N
	}
	if bare < 2 || 2*most == sum {
		return
	}
	for i := range d.Counts {
		n := &d.Counts[i]
		if n.Class.S != "" {
			continue
		}
		w := viewOf(n.Words)
		if k := strings.LastIndexAny(w.S, "0123456789"); k >= 0 {
			j := k + 1 + len(unitAt(w.S[k+1:]))
			if noun := strings.TrimSpace(w.S[min(j, len(w.S)):]); noun != "" {
				n.Class = w.text(len(w.S)-len(noun), len(w.S))
			}
		}
	}
	if c.title && d.Counts[0].Class.S == "" && d.Counts[1].Class.S == "" {
		d.Counts = nil // parts of a whole the title does not tell: 시·도 3곳, 시·군·구 5곳
	}
}

// noHolders says that a programme certifies neither places nor services, so
// that a place named with it holds nothing. Public bodies (기관) may be places.
func noHolders(s Scheme) bool {
	k := certifies(s)
	if k == scheme.Company && (strings.HasSuffix(s.Name, "기관") || strings.HasSuffix(s.Name, "단체")) {
		return false
	}
	return !k.Supported()
}

// givenToPlaces says that places or services themselves were chosen, though the programme is called by
// what they are to have: 가나농장 조성 지역으로 다라군, 마바시 등 2개 지자체를 선정; 가나기술 발굴사업에 7개
// 서비스를 선정.
func (c *clause) givenToPlaces(g governed) bool {
	if g.count != nil && g.list == nil && (g.count.noun == "서비스" || g.count.noun == "솔루션") {
		return true
	}
	if g.list == nil || !g.list.allKnown() || g.list.size() < 2 || g.josa == "" && !g.list.closed() {
		return false
	}
	return containsAny(c.s, chosenPlaces)
}

// chosenPlaces are words for what places are chosen as, which companies and schools never are.
var chosenPlaces = []string{"시범지역", "선도지역", "참여 지역", "대상 지역", "조성 지역", "조성지역", "대상지로", "대상지에", "사업지로", "사업지에", "개 시·도", "개 시도", "개 지자체", "개 지방정부", "개 시군", "개 시·군", "개 자치단체", "지방자치단체", "운영 지자체", "운영 지방정부", "참여 지자체", "참여 지방정부", "지자체로", "지방정부로"}

// ordinalTopics tell in which order names are told.
var ordinalTopics = map[string]bool{"첫째": true, "둘째": true, "셋째": true, "넷째": true, "다섯째": true, "첫 번째": true, "두 번째": true, "세 번째": true, "네 번째": true, "첫번째": true, "두번째": true, "세번째": true}

// holder is one name of a list as a holder.
func (c *clause) holder(e *entry) Holder {
	h := Holder{Kind: CityHolder, Carried: e.carried, Rule: "list.name"}
	words := c.text(e.from, max(e.nameAt.to, e.to))
	if e.bracket[1] == 0 {
		words = c.text(e.from, e.nameAt.to)
	}
	if e.ending[1] > 0 {
		words = doc.Join("", words, c.at(e.ending))
		h.Rule = "list.shared-ending"
	}
	h.Words = words.WithoutReferences()
	h.Province, h.Class, h.Grade = c.at(e.province), c.at(e.class), c.at(e.grade)
	if e.alone() {
		h.Province = doc.Text{}
	}
	if isRegion(h.Class.S) || ordinalTopics[h.Class.S] {
		h.Class = doc.Text{} // where it lies, or in which place it is told
	}
	if (h.Grade.S == "" || e.grade == e.class) && isGrade(h.Class.S) {
		h.Grade, h.Class = h.Class, doc.Text{}
	}
	h.Status, h.StatusBy = e.status, c.at(e.statusBy)
	h.Year, h.Site = c.at(e.year), e.site
	h.Sites, h.Beside = c.sitesOf(e), c.besideOf(e)
	return h
}

// tailCount says that a count after a list counts only the last names, those
// with the ending it names: 부천시와 강남구, 구로구 2개 구.
func (c *clause) tailCount(r *run) bool {
	end := r.count.noun
	if end != "시" && end != "군" && end != "구" {
		return false
	}
	n := 0
	for i := range r.entries {
		e := &r.entries[i]
		if strings.HasSuffix(c.s[e.local[0]:e.local[1]], end) || e.ending[1] > 0 && c.s[e.ending[0]:e.ending[1]] == end {
			n++
		}
	}
	return n == r.count.n && n < len(r.entries)
}

// countOf is a declared number; part says that it counts a part of the list.
func (c *clause) countOf(n countAt, class [2]int, part bool) Count {
	out := Count{Value: c.value(n.from, n.to, "sentence.count"), N: n.n}
	switch {
	case n.class[1] > 0:
		out.Class = c.at(n.class)
	case class[1] > 0:
		out.Class = c.at(class)
	case part && n.noun != "":
		if k := strings.LastIndex(c.s[n.from:n.to], n.noun); k >= 0 {
			out.Class = c.text(n.from+k, n.from+k+len(n.noun))
		}
	}
	return out
}

// splitStatus parts holders that print a status of their own.
func splitStatus(all []Decision) []Decision {
	if len(all) == 1 && !slices.ContainsFunc(all[0].Holders, func(h Holder) bool { return h.Status != "" && h.Status != all[0].Status }) {
		return all
	}
	var out []Decision
	for _, d := range all {
		kept := d
		kept.Holders = make([]Holder, 0, len(d.Holders))
		for _, h := range d.Holders {
			if h.Status == "" || h.Status == d.Status {
				if kept.Holders == nil {
					kept.Holders = make([]Holder, 0, len(d.Holders))
				}
				kept.Holders = append(kept.Holders, h)
				continue
			}
			own := d
			own.Holders, own.Counts, own.Status, own.StatusBy = []Holder{h}, nil, h.Status, Value{h.StatusBy, "list.status"}
			out = merged(out, own)
		}
		out = append([]Decision{kept}, out...)
	}
	return out
}
