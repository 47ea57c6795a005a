package place

// Carry resolves an item of a list after one that named its province (서울
// 강남구, 구로구): the province goes on where the item has none of its own and a
// place of that province bears the name; else the item stands for itself, as
// 세종시 does after 서울 동대문구. The words are known to name places, so that
// names without suffix (수원, 강릉) count.
func (t *Table) Carry(words, province string, on Day) Answer {
	own := t.resolve(words, "", on, true)
	head := clean(province)
	if head == "" || t.namesSido(clean(words)) && len(own.Places) == 1 {
		return own
	}
	in := t.look(t.names[head+clean(words)], on, true)
	if _, ok := in.One(); ok {
		return in.by(RuleCarried)
	}
	if q := t.quarter(words, head, on); len(own.Places) == 0 && len(q.Places) == 1 {
		return q
	}
	return own
}

// namesSido says that the spelling names a 시·도, or a place with its 시·도.
func (t *Table) namesSido(key string) bool {
	for _, e := range t.names[key] {
		if e.own {
			return true
		}
	}
	return false
}

// Province gives the 시·도 that the words name on the day.
func (t *Table) Province(words string, on Day) (Place, bool) {
	a := t.Resolve(words, "", on)
	for _, p := range a.Places {
		if p.Sigungu == "" {
			return p, true
		}
	}
	return Place{}, false
}
