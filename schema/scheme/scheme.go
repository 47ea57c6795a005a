package scheme

import (
	"embed"
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

// all are the programmes with an id of their own, sorted by id. The words are a
// part of the program, so that a fault in them is one of the program's own.
var all = sync.OnceValue(func() []Scheme {
	out, err := read(words)
	if err != nil {
		panic("scheme: embedded words: " + err.Error())
	}
	return out
})

// ByID gives the programme of that id.
func ByID(id string) (Scheme, bool) {
	for _, s := range all() {
		if s.ID == id {
			return s, true
		}
	}
	return Scheme{}, false
}
