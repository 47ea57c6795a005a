package normalize

import (
	"fmt"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// onlyOthers says that holders are neither places nor services, each of them.
func onlyOthers(all []release.Holder) bool {
	return len(all) > 0 && !slices.ContainsFunc(all, func(h release.Holder) bool { return h.Kind != release.OtherHolder })
}

// unsupported says that a programme certifies what has no table.
func (w *work) unsupported(g *group) {
	var names []string
	var first doc.Text
	others := map[string]bool{}
	for _, m := range g.mentions {
		if m.foreign || m.h.Kind == release.OtherHolder {
			others[hangul.Key(m.h.Words.S)] = true
		}
		if m.h.Kind == release.OtherHolder {
			if len(names) == 0 {
				first = m.h.Words
			}
			names = append(names, hangul.Squeeze(m.h.Words.S))
		}
	}
	g.others = len(others)
	if len(names) > 0 && g.found[""] > 0 {
		w.report(notAPlace, schema.Reject, first, "", "public bodies were chosen beside places; they count, and have no records: "+strings.Join(names, ", "))
	} else if len(names) > 0 {
		w.report(unsupportedSubject, schema.Reject, first, "", fmt.Sprintf(
			"%s certifies neither places nor services; left out: %s", g.name, strings.Join(names, ", ")))
	}
}
