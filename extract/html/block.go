package html

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

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
	for _, l := range f.p.setLines(run) {
		if l.text.S == "" {
			f.emit(group, s)
			group = nil
			f.picture = f.picture || l.picture
			continue
		}
		if len(group) > 0 && begins(l.text.S) {
			f.emit(group, s)
			group = nil
		}
		group = append(group, l)
	}
	f.emit(group, s)
}

// numbered are the marks that begin a paragraph beside the bullets.
var numbered = regexp.MustCompile(`^(?:\d{1,2}[.)]|[가-하][.)]|[①-⑳➊-➓❶-❿Ⅰ-Ⅻ]|\[[^\]]{1,20}\]|<[^>]{1,20}>|【)\s*\S`)

// begins says whether a line begins a block of its own.
func begins(s string) bool {
	if d, _, _ := doc.BulletOf(s); d != doc.NoBullet {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.So, r) || numbered.MatchString(s)
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
	f.out = append(f.out, k)
}

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
