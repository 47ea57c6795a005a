package place

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed places.tsv
var placesTSV string

//go:embed renames.tsv
var renamesTSV string

//go:embed aliases.tsv
var aliasesTSV string

var load = sync.OnceValue(func() *Table {
	t, err := parse(placesTSV, renamesTSV, aliasesTSV)
	if err != nil {
		panic("place: embedded data: " + err.Error())
	}
	return t
})

// Load gives the table of all places. It is built once, never changes and may
// be shared between goroutines.
func Load() *Table { return load() }

// alias is another spelling of a name, in use from..to.
type alias struct {
	spelling      string
	sido, sigungu string
	from, to      Day
	former        bool // it was the name before
}

// parse reads the three data files.
func parse(places, renames, aliases string) (*Table, error) {
	t := &Table{byCode: map[string][]int{}, names: map[string][]entry{}, next: map[int][]int{}, prev: map[int][]int{}}
	if err := each(places, 6, t.addPlace); err != nil {
		return nil, fmt.Errorf("places.tsv: %w", err)
	}
	if err := each(renames, 4, t.addRename); err != nil {
		return nil, fmt.Errorf("renames.tsv: %w", err)
	}
	var list []alias
	err := each(aliases, 6, func(f []string) error {
		a, err := parseAlias(f)
		list = append(list, a)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("aliases.tsv: %w", err)
	}
	t.aliases = list
	t.index(list)
	return t, nil
}

// each calls add with the n fields of every line that is no comment.
func each(data string, n int, add func([]string) error) error {
	for k, line := range strings.Split(strings.TrimSuffix(data, "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != n {
			return fmt.Errorf("line %d has %d fields, not %d", k+1, len(f), n)
		}
		if err := add(f); err != nil {
			return fmt.Errorf("line %d: %w", k+1, err)
		}
	}
	return nil
}

// days reads the first and the last day of a span.
func days(from, to string) (a, b Day, err error) {
	if a, err = parseDay(from); err != nil {
		return 0, 0, err
	}
	b, err = parseDay(to)
	return a, b, err
}

func (t *Table) addPlace(f []string) error {
	p := Place{Code: f[0], Level: Level(f[3]), Sido: f[4], Sigungu: f[5]}
	var err error
	if p.From, p.To, err = days(f[1], f[2]); err != nil {
		return err
	}
	t.byCode[p.Code] = append(t.byCode[p.Code], len(t.places))
	t.places = append(t.places, p)
	return nil
}

// addRename joins the place that ended with the ones that began.
func (t *Table) addRename(f []string) error {
	day, err := parseDay(f[0])
	if err != nil {
		return err
	}
	old, ok := t.at(f[1], day-1)
	if !ok {
		return fmt.Errorf("no place %s before %s", f[1], day)
	}
	for code := range strings.FieldsSeq(f[2]) {
		now, ok := t.at(code, day)
		if !ok {
			return fmt.Errorf("no place %s on %s", code, day)
		}
		t.next[old] = append(t.next[old], now)
		t.prev[now] = append(t.prev[now], old)
	}
	return nil
}

func parseAlias(f []string) (alias, error) {
	a := alias{spelling: f[0], sido: f[1], sigungu: f[2], former: f[5] == "former"}
	var err error
	a.from, a.to, err = days(f[3], f[4])
	return a, err
}
