package release

import "strings"

// parsedWord is the word that a list was last asked for at a byte, where several kinds of labels may begin.
type parsedWord struct {
	s                   string
	at                  int
	read, asked, answer bool // whether there is one, and whether it is a class
}

// wordAt is the word that begins at byte i, up to white space.
func (p *listParser) wordAt(i int) string {
	if w := &p.word; !w.read || w.at != i {
		*w = parsedWord{s: p.s[i : i+wordLen(p.s[i:p.end])], at: i, read: true}
	}
	return p.word.s
}

// classAt says that this word is a class.
func (p *listParser) classAt(i int) bool {
	word := p.wordAt(i)
	if !p.word.asked {
		p.word.answer, p.word.asked = p.ctx.isClass(word), true
	}
	return p.word.answer
}

// partWords gives where the class at byte i ends, and where the word behind it that says
// what it is does; end is 0 where neither several words nor such a word stand there.
func (p *listParser) partWords(i int) (to, end int) {
	word := p.wordAt(i)
	if n := p.ctx.partBegins(p.s[i:p.end]); n > 0 {
		to = i + n
	} else if p.classAt(i) || word == "시" || word == "군" || word == "구" || word == "도" {
		to = i + len(word)
	} else {
		return 0, 0
	}
	if strings.HasPrefix(p.s[to:p.end], " ") {
		for _, noun := range append(partNouns, "단위") {
			if strings.HasPrefix(p.s[to+1:p.end], noun) {
				return to, to + 1 + len(noun)
			}
		}
	}
	if strings.Contains(p.s[i:to], " ") {
		return to, to
	}
	return 0, 0
}
