package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
	"injeung/schema"
)

// The rules by which the surroundings decide between places of one name.
const (
	ruleSameRelease  = "place.same-release"       // named with its province elsewhere in the release
	ruleAgency       = "place.agency"             // in the province that publishes the release
	ruleLevel        = "place.level"              // the class says 광역 or 기초
	ruleNeighbours   = "place.neighbours"         // the rest of the list lies in one province, or is all 시·도
	ruleWrittenAlike = "place.written-alike"      // without suffix, as only the 시·도 of the list are
	ruleJoint        = "place.joint"              // one of several names that hold it together
	ruleRegion       = "place.region"             // in the part of the country under which it is listed
	ruleTopic        = "place.topic"              // in the province that is topic of the sentence
	ruleTogether     = "place.together"           // those that hold it together with it lie in one province
	ruleDotted       = "place.dotted"             // the names that a dot joins to it lie in one province
	rulePrintedThere = "place.told-with-province" // named with its province where the text tells of it
	ruleOrder        = "place.order"              // the list goes by provinces, and only one fits where the name stands
)

// minNeighbours is how many other names of a list must agree before they
// decide what one name means.
const minNeighbours = 2

// decide chooses between places of one name by evidence of the release; where
// nothing decides it is an issue with the candidates.
func (w *work) decide(m *mention, a place.Answer, all []*mention) {
	r := w.placer()
	for _, try := range []struct {
		rule, by string
		keep     func(place.Place) bool
	}{
		{ruleLevel, byContext, byLevel(m.h.Class.S)},
		{ruleSameRelease, byContext, func(p place.Place) bool { return r.named[p.Sigungu][p.Code] }},
		{ruleRegion, byContext, w.byRegion(m)},
		{ruleAgency, byContext, w.byAgency()},
		{ruleTopic, byContext, w.byTopic(m)},
		{ruleTogether, byContext, together(m, all)},
		{ruleNeighbours, byNeighbours, neighbours(m, all)},
		{ruleWrittenAlike, byNeighbours, writtenAlike(m, all)},
		{ruleDotted, byNeighbours, dotted(m, all)},
		{ruleOrder, byNeighbours, inOrder(m, all)},
		{rulePrintedThere, byNeighbours, w.byPrint()},
	} {
		if try.keep == nil {
			continue
		}
		if left := keep(a.Places, try.keep); len(left) == 1 {
			m.spots, m.by = []spot{spotAt(r.table, left[0], try.rule)}, try.by
			return
		}
	}
	w.unplaced(m.h.Words, m.h.Province, a, schema.Reject, "")
}

func keep(places []place.Place, ok func(place.Place) bool) []place.Place {
	return slices.DeleteFunc(slices.Clone(places), func(p place.Place) bool { return !ok(p) })
}

// byLevel keeps the 시·도 where the class says 광역, the 시·군·구 where it says
// 기초; nil where it says neither.
func byLevel(class string) func(place.Place) bool {
	class = hangul.NoSpace(class)
	wide, small := strings.Contains(class, "광역"), strings.Contains(class, "기초")
	if wide == small {
		return nil
	}
	return func(p place.Place) bool { return (p.Sigungu == "") == wide }
}

// together keeps the places of the one 시·도 in which those lie that hold it together
// with the name: 가나-다라-고성.
func together(m *mention, all []*mention) func(place.Place) bool {
	sido, n := "", 0
	for _, o := range beside(m, all) {
		if m.h.Joint == 0 || o.h.Joint != m.h.Joint {
			continue
		}
		if n > 0 && o.spots[0].sido != sido {
			return nil
		}
		sido, n = o.spots[0].sido, n+1
	}
	if n == 0 {
		return nil
	}
	return func(p place.Place) bool { return p.Sido == sido }
}

// dotted keeps the places of the one 시·도 in which the names lie that the statement
// joins to the name by a dot and nothing else: 가나·고성.
func dotted(m *mention, all []*mention) func(place.Place) bool {
	words, sido := m.s.Words.S, ""
	name := m.h.Words.S
	if !strings.Contains(words, "·"+name) && !strings.Contains(words, name+"·") {
		return nil
	}
	for _, o := range beside(m, all) {
		other := o.h.Words.S
		if !strings.Contains(words, other+"·"+name) && !strings.Contains(words, name+"·"+other) {
			continue
		}
		if o.spots[0].sigungu == "" || sido != "" && o.spots[0].sido != sido {
			return nil
		}
		sido = o.spots[0].sido
	}
	if sido == "" {
		return nil
	}
	return func(p place.Place) bool { return p.Sido == sido && p.Sigungu != "" }
}

// topicMost is how many words of a sentence may hold its topic.
const topicMost = 6

// byTopic keeps the places of the 시·도 that is topic of the sentence: 부산은 기장군과
// 강서구가 지정됐다.
func (w *work) byTopic(m *mention) func(place.Place) bool {
	r := w.placer()
	words := strings.Fields(m.s.Words.S)
	for i, word := range words[:min(len(words), topicMost)] {
		stem, josa, ok := hangul.Josa(word)
		if !ok || josa != "은" && josa != "는" && josa != "에서는" && !(josa == "의" && i+1 < len(words) && strings.HasPrefix(words[i+1], "경우")) {
			continue
		}
		if p, ok := r.table.Resolve(stem, "", r.on).One(); ok && p.Sigungu == "" {
			return func(q place.Place) bool { return q.Sido == p.Sido && q.Sigungu != "" }
		}
	}
	return nil
}

// neighbours keeps the places of the one 시·도 in which all other names of the
// list lie; where these are all 시·도 themselves, the 시·도, for which one beside it is
// enough that is called 시 or not as it is and joined to it (대구시와 광주시, 대구와 광주). A list that prints provinces leaves
// a name without one open.
func neighbours(m *mention, all []*mention) func(place.Place) bool {
	if classmatesWide(m, all) {
		return func(p place.Place) bool { return p.Sigungu == "" }
	}
	sidos, wide, alike, n := map[string]bool{}, 0, 0, 0
	for _, o := range beside(m, all) {
		if !o.h.Province.Empty() {
			return nil
		}
		n++
		sidos[o.spots[0].sido] = true
		if o.spots[0].sigungu == "" {
			wide++
			if (calledCity(o.h.Words.S) && calledCity(m.h.Words.S) || bareMetropolis(o) && !calledCity(m.h.Words.S)) && m.inRow(o) {
				alike++
			}
		}
	}
	switch {
	case n > 0 && alike == n:
		return func(p place.Place) bool { return p.Sigungu == "" }
	case n < minNeighbours:
		return nil
	case wide == n:
		return func(p place.Place) bool { return p.Sigungu == "" }
	case wide == 0 && len(sidos) == 1:
		return func(p place.Place) bool { return sidos[p.Sido] && p.Sigungu != "" }
	}
	return nil
}

// calledCity says that a name ends in 시 and is not 세종시, which has no other name.
func calledCity(words string) bool {
	key := hangul.Key(words)
	return strings.HasSuffix(key, "시") && !strings.HasPrefix(key, "세종")
}

// bareMetropolis says that a name is of a 특별시 or 광역시 and ends in no 시.
func bareMetropolis(m *mention) bool {
	return strings.HasSuffix(m.spots[0].sido, "시") && !strings.HasSuffix(hangul.Key(m.h.Words.S), "시") && !strings.HasPrefix(hangul.Key(m.h.Words.S), "세종")
}

// inRow says that nothing stands between two names but what joins them.
func (m *mention) inRow(o *mention) bool {
	words, a, b := m.s.Words.S, m.h.Words.S, o.h.Words.S
	for _, w := range []string{"와 ", ", ", "·", " 및 ", " "} {
		if strings.Contains(words, a+w+b) || strings.Contains(words, b+w+a) {
			return true
		}
	}
	return false
}

// beside gives the other names of a statement that are placed beyond doubt.
func beside(m *mention, all []*mention) (out []*mention) {
	for _, o := range all {
		if o.s == m.s && o != m && len(o.spots) == 1 && o.by != byNeighbours {
			out = append(out, o)
		}
	}
	return out
}
