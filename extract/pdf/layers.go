package pdf

import lib "github.com/ledongthuc/pdf"

// layers are the optional content groups that are off when the document
// opens (ISO 32000-1, 8.11.4), by object number.
type layers struct {
	off map[int]bool
}

func (d *opened) loadLayers() (l layers) {
	defer func() {
		if recover() != nil {
			l = layers{}
		}
	}()
	oc := d.root.Key("OCProperties")
	if oc.Kind() != lib.Dict {
		return layers{}
	}
	l.off = map[int]bool{}
	conf := oc.Key("D")
	set := func(list lib.Value, off bool) {
		for i := range min(list.Len(), 1<<14) {
			if id := idOf(list.Index(i)); id > 0 {
				l.off[id] = off
			}
		}
	}
	if conf.Key("BaseState").Name() == "OFF" {
		set(oc.Key("OCGs"), true)
	}
	set(conf.Key("ON"), false)
	set(conf.Key("OFF"), true)
	return l
}

// hides says whether a group, or a membership of groups, is not shown.
func (l *layers) hides(v lib.Value) bool {
	if len(l.off) == 0 || v.Kind() != lib.Dict {
		return false
	}
	if v.Key("Type").Name() != "OCMD" {
		return l.off[idOf(v)]
	}
	groups := v.Key("OCGs")
	if groups.Kind() == lib.Dict {
		return l.off[idOf(groups)]
	}
	on, off := 0, 0
	for i := range min(groups.Len(), 1<<10) {
		if l.off[idOf(groups.Index(i))] {
			off++
		} else {
			on++
		}
	}
	switch v.Key("P").Name() {
	case "AllOn":
		return off > 0
	case "AnyOff":
		return on+off > 0 && off == 0
	case "AllOff":
		return on > 0
	}
	return on == 0 && off > 0
}
