package scheme

import (
	"cmp"
	"embed"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed words/*.txt
var words embed.FS

// Scheme is a programme with an id of its own.
type Scheme struct {
	ID        string
	Name      string // as the programme is called: 스마트도시 인증
	Certifies Subject
	Spellings []string // that name the programme wherever they stand
	Shorts    []string // that name it only beside a decision: 스마트도시로 선정
	Classes   []string // of holders (유형), as printed: 대도시
	Since     int      // first year of certification, 0 where not known
}

var all = sync.OnceValue(func() []Scheme {
	files, err := words.ReadDir("words")
	if err != nil {
		panic("scheme: embedded words: " + err.Error())
	}
	var out []Scheme
	for _, f := range files {
		data, err := words.ReadFile(path.Join("words", f.Name()))
		if err != nil {
			panic("scheme: embedded words: " + err.Error())
		}
		s, err := parse(string(data))
		if err != nil {
			panic("scheme: " + f.Name() + ": " + err.Error())
		}
		out = append(out, s)
	}
	slices.SortFunc(out, func(a, b Scheme) int { return cmp.Compare(a.ID, b.ID) })
	return out
})

// All gives the programmes with an id of their own, sorted by id.
func All() []Scheme { return slices.Clone(all()) }

// ByID gives the programme of that id.
func ByID(id string) (Scheme, bool) {
	for _, s := range all() {
		if s.ID == id {
			return s, true
		}
	}
	return Scheme{}, false
}

// parse reads a file of words: a line "key: value" each, # begins a comment.
func parse(data string) (Scheme, error) {
	var s Scheme
	for n, line := range strings.Split(data, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok || !s.set(key, strings.TrimSpace(value)) {
			return s, fmt.Errorf("line %d: %q is no key and value that is known", n+1, line)
		}
	}
	if s.ID == "" || s.Name == "" || len(s.Spellings) == 0 || s.Certifies == Unknown {
		return s, fmt.Errorf("id, name, certifies and a spelling are needed")
	}
	return s, nil
}

func (s *Scheme) set(key, value string) bool {
	switch key {
	case "id":
		s.ID = value
	case "name":
		s.Name = value
	case "certifies":
		s.Certifies = Subject(value)
		return s.Certifies.known()
	case "since":
		year, err := strconv.Atoi(value)
		s.Since = year
		return err == nil
	case "spelling":
		s.Spellings = append(s.Spellings, tight(value))
	case "short":
		s.Shorts = append(s.Shorts, tight(value))
	case "class":
		s.Classes = append(s.Classes, value)
	default:
		return false
	}
	return true
}
