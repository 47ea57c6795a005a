package release

import "strings"

// spotWays are the ways in which spots stand alike, the closest first.
var spotWays = []func(*spot) (string, bool){
	func(s *spot) (string, bool) { return s.form + s.mark, s.leads },
	func(s *spot) (string, bool) { return s.form, s.leads },
	func(s *spot) (string, bool) { return s.mark, s.leads && strings.HasSuffix(s.mark, "1") },
	func(s *spot) (string, bool) { return s.form, true },
	func(s *spot) (string, bool) { return s.form + s.mark, s.leads && s.first },
	func(s *spot) (string, bool) { return "", s.nth },
	func(s *spot) (string, bool) { return "", s.quoted && s.by[1] > 0 },
	func(s *spot) (string, bool) { return "", s.quoted },
}

// mostAlike bounds the spots of one form.
const mostAlike = 150

// groupSpots puts together the spots that stand alike: all of them, those of each stretch, those of each paragraph.
func (ctx *context) groupSpots(all []spot, key func(*spot) (string, bool)) (out [][]spot) {
	var names []string
	alike := map[string][]spot{}
	for i := range all {
		k, ok := key(&all[i])
		if !ok {
			continue
		}
		if alike[k] == nil {
			names = append(names, k)
		}
		alike[k] = append(alike[k], all[i])
	}
	for _, k := range names {
		g := alike[k]
		if len(g) > mostAlike {
			continue // lines of a long table or paper
		}
		if out = append(out, g); g[0].form == inFields {
			continue
		}
		for _, apart := range []int{mostApart, 1, 0} {
			if parts := cutSpots(g, apart); len(parts) > 1 {
				out = append(out, wholeParts(parts)...)
			}
		}
		for _, part := range cutSpots(g, mostApart) {
			out = append(out, ctx.steppedSpots(part)...)
		}
	}
	return out
}

// cutSpots parts spots where more passages than apart lie between two.
func cutSpots(g []spot, apart int) (out [][]spot) {
	from := 0
	for i := 1; i <= len(g); i++ {
		if i == len(g) || g[i].at-g[i-1].at > apart {
			out, from = append(out, g[from:i:i]), i
		}
	}
	return out
}

// wholeParts leaves out parts that go on in the next line, which is marked alike and has names in a row, too.
func wholeParts(parts [][]spot) (out [][]spot) {
	for i, g := range parts {
		if i > 0 && goesOnAlike(&parts[i-1][len(parts[i-1])-1], &g[0]) || i+1 < len(parts) && goesOnAlike(&g[len(g)-1], &parts[i+1][0]) {
			continue
		}
		out = append(out, g)
	}
	return out
}

// goesOnAlike says that two names stand in lines below each other that are marked alike, in rows.
func goesOnAlike(a, b *spot) bool {
	return b.at == a.at+1 && a.form == "list" && b.form == "list" && a.mark == b.mark && a.mark != ""
}
