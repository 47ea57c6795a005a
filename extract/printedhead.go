package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/board"
	"injeung/extract/doc"
)

// head is what stands before the text of a printed page.
type head struct {
	top    int  // the first block of the release
	titled bool // it is the title
	fields map[int][]doc.Meta
}

// headOf finds where the release begins, and the lines of fields.
func headOf(blocks []doc.Block, title string) head {
	h := head{fields: map[int][]doc.Meta{}}
	prose := min(proseAt(blocks), frameBlocks, len(blocks))
	first := len(blocks) + 1 // behind all of them where no line is of fields
	for i := 0; i < prose; i++ {
		n, fs := fieldsAt(blocks[:prose], i)
		if n == 0 || fs[0].Kind == board.Title {
			continue
		}
		first = min(first, i)
		metas := metasOf(fs)
		for k := i; k < i+n; k++ {
			h.fields[k] = append(h.fields[k], metas...)
			metas = []doc.Meta{}
		}
		i += n - 1
	}
	h.top, h.titled = h.begin(blocks[:prose], title, first)
	return h
}

// begin finds the first block of the release among those before its prose; first is that of the
// fields. A title that the browser printed or that stands before the fields is sure; else the
// menus alone are cut, down to the path to the page.
func (h *head) begin(blocks []doc.Block, title string, first int) (top int, titled bool) {
	own := slices.IndexFunc(blocks, func(b doc.Block) bool {
		return b.Table != nil || ownHead.MatchString(b.Text.S) && len(board.Fields(b.Text)) == 0
	})
	if own < 0 {
		own = len(blocks)
	}
	path := -1
	for i := range blocks[:own] {
		if crumbs.MatchString(blocks[i].Text.S) {
			path = i
		}
	}
	for i := path + 1; i+1 < own; i++ {
		if titleLabel.MatchString(blocks[i].Text.S) {
			return i + 1, true
		}
	}
	for i := path + 1; i < own; i++ {
		if bare := squeezed(blocks[i].Text.S); len(bare) > len("가나다라마바") && strings.Contains(title, bare) {
			return i, true
		}
	}
	if first > path && first <= own {
		if i, ok := beforeFields(blocks[:first], path); ok {
			return i, true
		}
	}
	if i, ok := largest(blocks[path+1 : own]); ok {
		return path + 1 + i, true
	}
	top = path + 1
	for top < own && (path < 0 || isSection(blocks[top].Text.S)) && isFrame(&blocks[top]) {
		top++
	}
	return top, false
}

// titleLabel is the label of a title, alone in its line or cell.
var titleLabel = regexp.MustCompile(`^\s*(?:글\s?)?제\s*목\s*[:：]?\s*$`)

// beforeFields finds the title that stands right before a board's fields; lines above it of at
// least its size are of it.
func beforeFields(blocks []doc.Block, path int) (int, bool) {
	at := len(blocks) - 1
	for at > path && isSection(blocks[at].Text.S) {
		at--
	}
	if at <= path || !isTitleLike(&blocks[at]) && !isShortTitle(&blocks[at]) {
		return 0, false
	}
	for at-1 > path && isTitleLike(&blocks[at-1]) && blocks[at-1].Size >= blocks[at].Size {
		at--
	}
	return at, true
}

// largest finds the first of the blocks in the largest print, where it is set apart by it.
func largest(blocks []doc.Block) (int, bool) {
	at, size, least := -1, float32(0), float32(0)
	for i := range blocks {
		b := &blocks[i]
		if least == 0 || b.Size < least {
			least = b.Size
		}
		if isTitleLike(b) && b.Size > size {
			at, size = i, b.Size
		}
	}
	return at, at >= 0 && size > 1.15*least
}

// isTitleLike says whether a block may be a title: some words, and neither a menu nor a field.
func isTitleLike(b *doc.Block) bool {
	s := strings.TrimSpace(b.Text.S)
	n := utf8.RuneCountInString(s)
	return b.Table == nil && b.Depth == doc.NoBullet && n >= 8 && n <= 120 && !dayIn.MatchString(s) && !isFrame(b) && !isSection(s) && board.Fields(b.Text) == nil
}

// dayIn finds a day in figures, which no title has.
var dayIn = regexp.MustCompile(`\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}`)

// isShortTitle says whether a block that stands where a title does is one, though a menu may
// have as many words.
func isShortTitle(b *doc.Block) bool {
	s := strings.TrimSpace(b.Text.S)
	return b.Table == nil && utf8.RuneCountInString(s) >= 10 && len(strings.Fields(s)) >= 3 && !isSection(s) && !isMenuRow(b.Text) && !skips.MatchString(s)
}

// isFrame says whether a block at the top is of a site's menus.
func isFrame(b *doc.Block) bool {
	s := strings.TrimSpace(b.Text.S)
	if b.Table != nil || ownHead.MatchString(s) || b.Depth == doc.Square {
		return false
	}
	return isMenuWord(s) || skips.MatchString(s) || crumbs.MatchString(s) || isSection(s) || isMenuRow(b.Text)
}

// isMenuWord says that a line at the top of such a page is a word of its menus, and neither
// the title nor a line about the text: short, without figures.
func isMenuWord(s string) bool {
	n := utf8.RuneCountInString(s)
	return n <= 12 && !strings.ContainsAny(s, "0123456789") && !ownHead.MatchString(s) && !boardLabel.MatchString(s)
}

// boardLabel begins what a board says about a text: 제목, 작성일.
var boardLabel = regexp.MustCompile(`^(?:제\s?목|작성자|작성일|등록일|등록자|게시일|담당|부서|조회|첨부|입력|승인)`)

// section is the name of a part of a site: 보도자료, 알림·소식.
var section = regexp.MustCompile(`^\W*(?:(?:알림마당|알림판|알림터|알림|새\s?소식|소식|뉴스룸|뉴스|공지\s?사항|공지|보도\s?자료|보도|참고|설명|해명|자료실|자료|언론|홍보마당|홍보|정보마당|정보|상세|상세\s?보기|보기|페이지|게시판|소통|정책|브리핑|미디어|본문|마당)[\s·/&,>|ㆍ-]*)+\W*$`)

func isSection(s string) bool {
	return len(s) < 3*30 && section.MatchString(s)
}

// isMenuRow says whether a line is a row of words set far apart, as the entries of a menu are.
func isMenuRow(t doc.Text) bool {
	words := strings.Fields(t.S)
	if len(words) < 3 || strings.ContainsAny(t.S, "0123456789") {
		return false
	}
	wide, n := 0, 0
	var last *doc.Span
	blank := false
	spans := t.Spans()
	for i := range spans {
		s := &spans[i]
		if strings.TrimSpace(t.S[s.From:s.To]) == "" {
			blank = true
			continue
		}
		if last != nil && (blank || s.From > last.To) {
			n++
			if gap := s.Place.Box.X0 - last.Place.Box.X1; gap > 0.7*s.Place.Box.H() || gap < 0 {
				wide++
			}
		}
		last, blank = s, false
	}
	return n >= 2 && wide == n
}

// fieldsAt reads the fields of the block at i: a line of them, or a label alone whose value is
// the next block. n is how many blocks they take.
func fieldsAt(blocks []doc.Block, i int) (n int, fs []board.Field) {
	b := &blocks[i]
	if b.Table != nil {
		return 0, nil
	}
	if fs := board.Fields(b.Text); len(fs) > 0 {
		return 1, fs
	}
	if i+1 < len(blocks) && blocks[i+1].Table == nil && utf8.RuneCountInString(b.Text.S) <= 8 {
		if fs := board.Fields(doc.Join(": ", b.Text.Trim(), blocks[i+1].Text.Trim())); len(fs) == 1 && fs[0].Label.S != "" {
			return 2, fs
		}
	}
	return 0, nil
}

func metasOf(fs []board.Field) []doc.Meta {
	out := []doc.Meta{}
	for i := range fs {
		out = append(out, fs[i].Meta()...)
	}
	return out
}
