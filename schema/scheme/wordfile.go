package scheme

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// wordFile is a programme as a file of words tells it.
type wordFile struct {
	Scheme
	name   string   // words/smart_city.txt
	shared []string // spellings that name another programme as well
}

// read reads every file of words, sorted by id. An error names the files that
// are at odds.
func read(from fs.FS) ([]Scheme, error) {
	names, err := fs.Glob(from, "words/*.txt")
	if err != nil {
		return nil, err
	}
	var files []*wordFile
	for _, name := range names {
		data, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, err
		}
		f := &wordFile{name: name}
		if err := f.parse(string(data)); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		files = append(files, f)
	}
	if err := apart(files); err != nil {
		return nil, err
	}
	slices.SortFunc(files, func(a, b *wordFile) int { return cmp.Compare(a.ID, b.ID) })
	out := make([]Scheme, len(files))
	for i, f := range files {
		out[i] = f.Scheme
	}
	return out, nil
}

// parse reads a file of words: a line "key: value" each, # begins a comment.
func (f *wordFile) parse(data string) error {
	for n, line := range strings.Split(data, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		if !ok || !f.set(key, strings.TrimSpace(value)) {
			return fmt.Errorf("line %d: %q is no key and value that is known", n+1, line)
		}
	}
	if f.ID == "" || f.Name == "" || len(f.Spellings) == 0 || f.Certifies == Unknown {
		return errors.New("id, name, certifies and a spelling are needed")
	}
	return nil
}

func (f *wordFile) set(key, value string) bool {
	switch key {
	case "id":
		f.ID = value
	case "name":
		f.Name = value
	case "certifies":
		f.Certifies = Subject(value)
		return f.Certifies.known()
	case "since":
		year, err := strconv.Atoi(value)
		f.Since = year
		return err == nil
	case "spelling":
		f.Spellings = append(f.Spellings, tight(value))
	case "shared":
		f.Spellings = append(f.Spellings, tight(value))
		f.shared = append(f.shared, tight(value))
	case "short":
		f.Shorts = append(f.Shorts, tight(value))
	case "class":
		f.Classes = append(f.Classes, value)
	default:
		return false
	}
	return true
}

// apart says where two files are one programme by their ids, or name two
// programmes by the same words without both saying that they are shared.
func apart(files []*wordFile) error {
	ids, words, shared := map[string]string{}, map[string]*wordFile{}, map[string]int{}
	var faults []error
	for _, f := range files {
		if first := ids[f.ID]; first != "" {
			faults = append(faults, fmt.Errorf("%s and %s have one id, %q; give one of them another, or make them one file", first, f.name, f.ID))
			continue // with the words as well
		}
		ids[f.ID] = f.name
		for _, w := range f.words() {
			first, both := words[w], slices.Contains(f.shared, w)
			switch {
			case first == nil:
				words[w] = f
			case !both || !slices.Contains(first.shared, w):
				faults = append(faults, fmt.Errorf("%s and %s both claim the words %q; leave them to one, or call them shared in both", first.name, f.name, w))
			}
			if both {
				shared[w]++
			}
		}
	}
	for _, w := range slices.Sorted(maps.Keys(shared)) {
		if shared[w] == 1 {
			faults = append(faults, fmt.Errorf("%s shares the words %q with no other file; call them a spelling, or share them there", words[w].name, w))
		}
	}
	return errors.Join(faults...)
}

// words are all that name the programme, each once.
func (f *wordFile) words() []string {
	all := slices.Concat([]string{tight(f.Name)}, f.Spellings, f.Shorts)
	slices.Sort(all)
	return slices.Compact(all)
}
