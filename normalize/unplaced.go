package normalize

import (
	"fmt"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/normalize/place"
	"injeung/schema"
)

// unplaced says why words name no one place: several, none, or none then.
func (w *work) unplaced(words, province doc.Text, a place.Answer, severity schema.Severity, record string) {
	said := hangul.Squeeze(words.S)
	if p := hangul.Squeeze(province.S); p != "" && !containsKey(said, hangul.Key(p)) {
		said = p + " " + said
	}
	switch {
	case len(a.Places) > 1:
		w.report(ambiguousPlace, severity, words, record, fmt.Sprintf(
			"%q may be %s; nothing in the release decides", said, strings.Join(fullNames(a.Places), ", ")))
	case a.Rule == place.RuleNotThen:
		detail := fmt.Sprintf("%q did not exist on the day of the release (%s)", said, spans(a.Then))
		if len(a.Now) > 0 {
			detail += "; on that day it was " + strings.Join(fullNames(a.Now), ", ")
		}
		w.report(placeNotThen, severity, words, record, detail)
	default:
		detail := fmt.Sprintf("no local government is called %q", said)
		if near := w.nearest(words.S, province.S); len(near) > 0 {
			detail += "; nearest: " + strings.Join(near, ", ")
		}
		w.report(unknownPlace, severity, words, record, detail)
	}
}

func fullNames(places []place.Place) []string {
	var out []string
	for _, p := range places {
		out = append(out, p.Full())
	}
	return out
}

// spans says from when to when places existed.
func spans(places []place.Place) string {
	var out []string
	for _, p := range places {
		s := p.Full() + " from " + p.From.String()
		if p.To != 0 {
			s += " to " + (p.To - 1).String()
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// maxNearest is how many names are offered for one that is no place's.
const maxNearest = 3

// nearest offers the names a misprint may mean: with its province first, then
// alone.
func (w *work) nearest(words, province string) []string {
	if name, in, ok := strings.Cut(hangul.FoldString(words), "("); ok && strings.HasSuffix(in, ")") {
		words, province = name, strings.TrimSuffix(in, ")") // 영월굴(강원)
	}
	key := province + " " + words
	out, ok := w.near[key]
	if !ok {
		if out = w.nearestOf(key, words); w.near == nil {
			w.near = map[string][]string{}
		}
		w.near[key] = out
	}
	return out
}

func (w *work) nearestOf(all ...string) (out []string) {
	r := w.placer()
	for _, s := range all {
		for _, n := range r.table.Nearest(strings.TrimSpace(s), r.on, maxNearest) {
			if name := n.Place.Full(); !slices.Contains(out, name) && len(out) < maxNearest {
				out = append(out, name)
			}
		}
	}
	return out
}
