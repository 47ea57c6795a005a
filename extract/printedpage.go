package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
)

const (
	// frameBlocks is how many blocks from the top may be a site's menus.
	frameBlocks = 40
	// menuRunes is how long the words of a menu are at most.
	menuRunes = 40
)

// crumbs is the path to a page within its site: 홈 > 알림마당 > 보도자료.
var crumbs = regexp.MustCompile(`(?i)^\s*(?:홈|home|처음|메인)(?:으로)?\s*(?:[>›»▶→/·]|&gt;)\s*\S`)

// ownHead begins a line of the release's own head, which is no menu.
var ownHead = regexp.MustCompile(`^\W*(?:보도(?:시점|일시|일자)|배포(?:일시|일자|일|시점)?\s*[:：]|엠바고|담당부서|담당자|보도자료\s*[:：])`)

// sentenceEnd ends a sentence of running text.
var sentenceEnd = regexp.MustCompile(`[다요]\.\s*$`)

// onward are the words with which a site leads on below a text, alone in their line.
var onward = regexp.MustCompile(`^\W*(?:목록(?:으로|보기|가기)?|(?:이전|다음)(?:\s?(?:글|기사|페이지)(?:\s*[:：|].*|\s.*)?|\s*[:：|].*)?|맨\s?위로|처음으로|많이\s?본\s.{0,16}|인기\s?(?:뉴스|기사|글)|추천\s?(?:뉴스|기사|글)|관련\s?(?:뉴스|기사|글|자료)(?:보기|더보기)?|최신\s?(?:뉴스|기사|글)|실시간\s?(?:인기|뉴스).{0,10}|함께\s?보면\s?좋은\s.{0,10}|주요\s?뉴스|이\s?기사를?\s?공유.{0,8}|만족도\s?조사.{0,20}|의견\s?\d+개|댓글\s?\d*개?|개인정보\s?처리방침.*|이용약관.*|(?:Copyright|©|ⓒ).*|\(?(?:우\)?\s?)?\(?\d{3}-?\d{2,3}\)\s?[가-힣].*)\s*$`)

// setFrameAside moves to the furniture what a site prints around a text, of a page that a
// browser printed as PDF: the menus above, down to the path to the page or to the title that
// the browser printed, and the ways on below. It needs one of the two to know such a page;
// a release as its ministry sets it has neither.
func setFrameAside(d *doc.Document) {
	title := titleOf(d)
	top := frameEnd(d.Blocks, title)
	if top == 0 && title == "" {
		return
	}
	end := textEnd(d.Blocks, top)
	if end <= top {
		return
	}
	d.Furniture = append(append(d.Furniture, d.Blocks[:top]...), d.Blocks[end:]...)
	d.Blocks = slices.Clone(d.Blocks[top:end])
	if b := &d.Blocks[0]; b.Table == nil && strings.Contains(title, squeezed(b.Text.S)) {
		b.Kind = doc.Heading
	}
}

// squeezed is s without white space.
func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }

// titleOf is the title that a browser printed above its page, without spaces.
func titleOf(d *doc.Document) string {
	for _, m := range d.Meta {
		if m.Key == "title" {
			return squeezed(m.Text.S)
		}
	}
	return ""
}

// frameEnd is how many blocks at the top are menus; 0 where that is not sure.
func frameEnd(blocks []doc.Block, title string) (end int) {
	for i := range blocks[:min(len(blocks), frameBlocks)] {
		b := &blocks[i]
		if b.Table != nil {
			return end
		}
		s := strings.TrimSpace(b.Text.S)
		bare := squeezed(s)
		if len(bare) > len("가나다라마바") && strings.Contains(title, bare) {
			return i
		}
		if crumbs.MatchString(s) || end == i && title != "" && isMenuWord(s) {
			end = i + 1
			continue
		}
		if utf8.RuneCountInString(s) > menuRunes || ownHead.MatchString(s) || b.Depth == doc.Square {
			return end
		}
	}
	return end
}

// isMenuWord says that a line at the top of such a page is a word of its menus, and neither
// the title nor a line about the text: short, without figures.
func isMenuWord(s string) bool {
	n := utf8.RuneCountInString(s)
	return n <= 12 && !strings.ContainsAny(s, "0123456789") && !ownHead.MatchString(s) && !boardLabel.MatchString(s)
}

// boardLabel begins what a board says about a text: 제목, 작성일.
var boardLabel = regexp.MustCompile(`^(?:제\s?목|작성자|작성일|등록일|등록자|게시일|담당|부서|조회|첨부|입력|승인)`)

// textEnd is where the ways on begin: at the first line of such words behind which no
// sentence stands.
func textEnd(blocks []doc.Block, top int) int {
	end := len(blocks)
	for i := len(blocks) - 1; i > top; i-- {
		b := &blocks[i]
		if b.Table != nil || b.Depth == doc.Square || b.Depth == doc.Dash || b.Depth == doc.Circle && utf8.RuneCountInString(b.Text.S) > menuRunes {
			break
		}
		s := strings.TrimSpace(b.Text.S)
		if sentenceEnd.MatchString(s) && utf8.RuneCountInString(s) > menuRunes {
			break
		}
		if onward.MatchString(s) {
			end = i
		}
	}
	return end
}
