package release

import "strings"

// spotWays are the ways in which spots stand alike, the closest first.
var spotWays = []func(*spot) (string, bool){
	func(s *spot) (string, bool) { return s.form + s.mark, s.leads },
	func(s *spot) (string, bool) { return s.form, s.leads },
	func(s *spot) (string, bool) { return s.mark, s.leads && strings.HasSuffix(s.mark, "1") },
	func(s *spot) (string, bool) { return s.form, true },
	func(s *spot) (string, bool) { return "", s.quoted && s.by[1] > 0 },
	func(s *spot) (string, bool) { return "", s.quoted },
}

// mostAlike bounds the spots of one form.
const mostAlike = 150

// groupSpots puts together the spots that stand alike: all of them, those of each stretch, those of each paragraph.
func groupSpots(all []spot, key func(*spot) (string, bool)) (out [][]spot) {
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
		out = append(out, g)
		for _, apart := range []int{mostApart, 1, 0} {
			if parts := cutSpots(g, apart); len(parts) > 1 {
				out = append(out, parts...)
			}
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
