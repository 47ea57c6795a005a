package place

// Spelling is another way to write a place's own name (별칭), apart from its
// province.
type Spelling struct {
	Word   string
	Former bool // it was the name before
	From   Day  // first day in use; 0 where open
	To     Day  // first day no longer in use; 0 where open
}

// Spellings gives the other ways to write the place's name that the table
// knows, in the order of its file.
func (t *Table) Spellings(p Place) []Spelling {
	var out []Spelling
	for _, a := range t.aliases {
		if a.sido == p.Sido && a.sigungu == p.Sigungu {
			out = append(out, Spelling{Word: a.spelling, Former: a.former, From: a.from, To: a.to})
		}
	}
	return out
}

// All gives every place over every time, by code and first day.
func (t *Table) All() []Place { return append([]Place(nil), t.places...) }
