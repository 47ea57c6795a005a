package html

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"injeung/extract/doc"
)

// flush ends the inline run and makes blocks of its lines.
func (f *flow) flush(s style) {
	run := f.run
	f.run = nil
	if len(run) == 0 {
		return
	}
	var group []line
	lines := f.p.setLines(run)
	widest := widestOf(lines)
	for _, l := range lines {
		if l.text.S == "" {
			f.emit(group, s)
			group = nil
			f.gap = f.gap || drawsLine(run)
			f.picture = f.picture || l.picture
			continue
		}
		if n := len(group); n > 0 && (begins(l.text.S) || bracketed.MatchString(group[n-1].text.S) || closesParagraph(group, widest) || byline.MatchString(l.text.S) || byline.MatchString(group[n-1].text.S)) {
			f.emit(group, s)
			group = nil
		}
		group = append(group, l)
	}
	f.emit(group, s)
}

// byline is a line that says which office gave a text out, and when, and nothing else: 가나정책과 | 2025.08.22.
var byline = regexp.MustCompile(`^[가-힣·, ]{2,30}[|/ㅣ]\s*20\d\d\s?[.년/-]\s?\d{1,2}\s?[.월/-]\s?\d{1,2}\s?[.일]?(?:\s*\d{1,2}:\d{2})?$`)

// sentenceEnd finds the end of a whole sentence at the end of a line.
var sentenceEnd = regexp.MustCompile(`다\.\s*["'”’)]?\s*$`)

// closesParagraph says that the last of some lines is a paragraph by itself, which a page only breaks from the next: it ends in
// a whole sentence and is longer than lines are that are set to a width, or is short where others of the run (the widest has so
// many letters) are whole paragraphs.
func closesParagraph(group []line, widest int) bool {
	last := group[len(group)-1].text.S
	n := utf8.RuneCountInString(last)
	if sentenceEnd.MatchString(last) {
		return n >= 70 || n >= 40 && len(group) == 1
	}
	return widest >= paragraphWidth && n*5 < widest*3 && !moreComes.MatchString(last) && !listGoesOn.MatchString(last)
}

// paragraphWidth is more letters than a line has that is set to the width of a sheet.
const paragraphWidth = 80

// listGoesOn finds the end of a line within a list of names.
var listGoesOn = regexp.MustCompile(`[,·ㆍ‧•(/]$`)

// widestOf is the number of letters of the longest line.
func widestOf(lines []line) (n int) {
	for _, l := range lines {
		n = max(n, utf8.RuneCountInString(l.text.S))
	}
	return n
}

// numbered are the marks that begin a paragraph beside the bullets.
var numbered = regexp.MustCompile(`^(?:\d{1,2}[.)]|[가-하][.)]|[①-⑳➊-➓❶-❿Ⅰ-Ⅻ]|\[[^\]]{1,20}\]|<[^>]{1,20}>|【)\s*\S`)

// bracketed is a line that is nothing but a heading in brackets: [ 주요 내용 ], < 심의 개요 >.
var bracketed = regexp.MustCompile(`^(?:\[[^\[\]]{2,40}\]|<[^<>]{2,40}>|【[^【】]{2,40}】|〈[^〈〉]{2,40}〉|《[^《》]{2,40}》)$`)

// begins says whether a line begins a block of its own.
func begins(s string) bool {
	if d, _, _ := doc.BulletOf(s); d != doc.NoBullet {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.So, r) || numbered.MatchString(s) || bracketed.MatchString(s) || isLabelled(s)
}

// isLabelled says whether a line is a field of the page: 등록일: 2025-05-20.
func isLabelled(s string) bool {
	if len(s) > 120 || !strings.ContainsAny(s, ":：") {
		return false
	}
	m := labelled.FindStringSubmatch(s)
	return m != nil && knownLabel(m[1])
}

// emit makes one block of lines that belong together.
func (f *flow) emit(group []line, s style) {
	if len(group) == 0 {
		return
	}
	var b doc.Builder
	k := doc.Block{Kind: s.kind, Center: s.center, Boxed: s.boxed, At: f.p.place(s.block)}
	bold, all := 0, 0
	sizes := map[float32]int{}
	for i, l := range group {
		if i > 0 {
			b.WriteString(f.p.joint(group[i-1], l))
		}
		b.WriteText(l.text)
		k.Lines = append(k.Lines, l.text)
		bold, all = bold+l.bold, all+l.letters
		for size, n := range l.sizes {
			sizes[size] += n
		}
	}
	k.Bullet, k.Text, k.Depth = doc.SplitBullet(b.Text())
	k.Bold = bold*2 > all
	k.Size = most(sizes)
	if k.Depth == doc.NoBullet && f.mark != doc.NoBullet {
		k.Depth = f.mark
	}
	f.mark = doc.NoBullet
	if k.Kind == doc.Paragraph && f.picture && captionLike(k, s) {
		k.Kind = doc.Caption
	}
	f.picture = false
	if f.goesOn(&k, s) {
		prev := &f.out[len(f.out)-1]
		joint := " "
		if k.Bullet.S != "" {
			joint = ""
		}
		prev.Text = doc.Join(joint, prev.Text, b.Text())
		prev.Lines = append(prev.Lines, k.Lines...)
		f.last = s.block
		return
	}
	f.last, f.gap = s.block, false
	f.out = append(f.out, k)
}

// drawsLine says whether an inline run without words still draws a line.
func drawsLine(run []piece) bool {
	for _, x := range run {
		if x.kind == lineBreak || strings.Trim(x.text, " \t\r\n\f") != "" {
			return true
		}
	}
	return false
}

// goesOn says whether a paragraph is the next line of the one before: blogs
// put each line into a paragraph of its own. The line before ends so that more
// must come, or this one begins with the next item of its list.
func (f *flow) goesOn(k *doc.Block, s style) bool {
	if len(f.out) == 0 || f.gap || f.everything || f.last == nil || f.last == s.block || f.last.Parent != s.block.Parent ||
		f.last.DataAtom != atom.P || s.block.DataAtom != atom.P {
		return false
	}
	prev := &f.out[len(f.out)-1]
	if prev.Kind != doc.Paragraph || k.Kind != doc.Paragraph || prev.Table != nil || prev.Bold != k.Bold {
		return false
	}
	if k.Depth == doc.Dot && k.Bullet.S == "·" {
		return prev.Depth == doc.NoBullet && unfinished.MatchString(prev.Text.S) && strings.HasPrefix(k.Lines[0].S, "·") && !strings.HasPrefix(k.Lines[0].S, "· ")
	}
	return k.Depth == doc.NoBullet && !numbered.MatchString(k.Text.S) && moreComes.MatchString(prev.Text.S)
}

// moreComes are line ends after which a sentence goes on; particles that also
// end nouns (과, 을, 의) are not among them. unfinished is any end but that of
// a sentence.
var (
	moreComes  = regexp.MustCompile(`\S\s+\S*(?:[,·ㆍ]|[가-힣](?:는|를|및|와))$`)
	unfinished = regexp.MustCompile(`\S\s+\S.*[가-힣)]$`)
)

// most is the size of most letters, the larger of equals.
func most(sizes map[float32]int) float32 {
	var top float32
	n := 0
	for size, k := range sizes {
		if k > n || k == n && size > top {
			top, n = size, k
		}
	}
	return top
}

// captionLike says whether a block right after a picture names it: short, no
// sentence, and set apart by a cell, by brackets or by the middle of the line.
func captionLike(k doc.Block, s style) bool {
	t := k.Text.S
	if k.Bullet.S != "" && !strings.ContainsAny(k.Bullet.S, "▲△▶") || utf8.RuneCountInString(t) > 80 || strings.HasSuffix(t, ".") {
		return false
	}
	return s.cell || s.center || k.Bullet.S != "" || strings.ContainsRune("[<(〈《【", firstRune(t))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
