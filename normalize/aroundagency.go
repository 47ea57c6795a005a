package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// byAgency keeps the places of the 시·도 that publishes the release, or in which the office works that does.
func (w *work) byAgency() func(place.Place) bool {
	r := w.placer()
	words := w.facts.Header.Agency.Words.S
	if strings.TrimSpace(words) == "" {
		return nil
	}
	if p, ok := r.table.Resolve(words, "", r.on).One(); ok {
		return func(q place.Place) bool { return q.Sido == p.Sido }
	}
	if sido := w.publisherAt(words); sido != "" {
		return func(q place.Place) bool { return q.Sido == sido }
	}
	seat := r.table.Seat(words, r.on)
	if seat == nil {
		return nil
	}
	return func(q place.Place) bool { return q.Sigungu != "" && r.table.Within(q, seat, r.on) }
}

// publisherAt is the 시·도 of a publisher whose name several places have (남구), where what the page says of its site, or
// stands beside the text, names it in full: 부산광역시 남구 > 보도자료. "" where nothing does, or two differ.
func (w *work) publisherAt(words string) (sido string) {
	r := w.placer()
	own := r.table.Resolve(strings.TrimSuffix(words, "청"), "", r.on).Places
	if len(own) < 2 {
		return ""
	}
	for _, t := range w.besideText() {
		for _, m := range r.table.Find(withoutHall.Replace(hangul.FoldString(t))) {
			p, ok := r.table.Resolve(m.Name, "", r.on).One()
			if m.Province == "" || !ok || !slices.ContainsFunc(own, func(q place.Place) bool { return q.Code == p.Code }) {
				continue
			}
			if sido != "" && sido != p.Sido {
				return ""
			}
			sido = p.Sido
		}
	}
	return sido
}

// withoutHall takes the words for its hall from the name of a local government: 남구청.
var withoutHall = strings.NewReplacer("구청", "구", "군청", "군", "시청", "시")

// besideText are the words of a page outside its text.
func (w *work) besideText() (out []string) {
	for _, m := range w.doc.Meta {
		out = append(out, m.Text.S)
	}
	for i := range w.doc.Furniture {
		out = append(out, w.doc.Furniture[i].Text.S)
	}
	return out
}

// byRegion keeps the places that lie in the part of the country under which the name is listed: 강원권 over 고성군.
func (w *work) byRegion(m *mention) func(place.Place) bool {
	sidos := place.Region(m.h.Region.S)
	if sidos == nil {
		sidos = place.Region(m.h.Class.S)
	}
	if sidos == nil {
		return nil
	}
	r := w.placer()
	return func(p place.Place) bool { return r.table.Within(p, sidos, r.on) }
}
