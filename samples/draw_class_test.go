package samples

import "strings"

// classList prints holders with their classes.
func (d *drawn) classList(g *decided) string {
	var parts []string
	style := d.IntN(5)
	for _, class := range g.classes {
		hs := ofClass(g.holders, class)
		n := d.number(len(hs), d.pick("곳", "개"))
		switch style {
		case 0:
			d.note("class after the group")
			parts = append(parts, d.simple(hs)+"("+class+")")
		case 1:
			d.note("class before in brackets")
			parts = append(parts, "("+class+") "+d.simple(hs))
		case 2:
			d.note("class with count and bracket")
			parts = append(parts, class+" "+n+"("+d.simple(hs)+")")
		case 3:
			d.note("class after each name")
			parts = append(parts, d.join(d.each(hs, func(h holder) string { return d.withShort(h) + "(" + class + ")" })))
		case 4:
			d.note("class after triangles")
			parts = append(parts, "▲"+class+": "+d.simple(hs))
		}
	}
	if style == 4 {
		return strings.Join(parts, " ")
	}
	return strings.Join(parts, d.pick(", ", ", ", " / "))
}

// simple prints the holders of a class in one of the usual notations.
func (d *drawn) simple(hs []holder) string {
	switch {
	case d.chance(40):
		return d.carried(hs)
	case suffixed(hs) && d.chance(40):
		d.note("list suffix on the last")
		return d.lastSuffix(hs)
	}
	return strings.Join(d.each(hs, d.withShort), d.pick(", ", "·", "ㆍ"))
}

func ofClass(hs []holder, class string) (out []holder) {
	for _, h := range hs {
		if h.class == class {
			out = append(out, h)
		}
	}
	return out
}
