package extract

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/board"
	"injeung/extract/doc"
)

// What tells that a page is one of a site, printed without the rows that a browser adds: each
// kind of words alone may stand in a release, so two kinds must speak, or one that no release
// has.
var (
	// skips lead over a site's menus or into it.
	skips = guarded{[]string{"바로", "누리집", "사이트", "로그인", "회원", "메뉴", "검색"}, regexp.MustCompile(`^\W*(?:(?:본문|주\s?메뉴|메뉴|콘텐츠|컨텐츠)\s?(?:내용\s?)?바로\s?가기.*|.*(?:전자정부|공식)\s?(?:누리집|웹사이트|사이트).*입니다\W*|로그인.{0,30}|회원\s?가입.{0,30}|사이트\s?맵.{0,20}|전체\s?메뉴.{0,10}|메뉴\s?(?:열기|닫기)|검색|통합\s?검색)\W*$`)}
	// banner is what sites of the state say of themselves above their menus; the name of the
	// house may stand beside it.
	banner = guarded{[]string{"누리집", "사이트"}, regexp.MustCompile(`^.{0,12}이\s?(?:누리집|(?:웹)?사이트)[은는]\s?(?:대한민국\s?)?(?:공식\s?)?(?:전자정부|공식)\s?(?:누리집|웹사이트|사이트)입니다`)}
	// imprint is the foot of a site.
	imprint = guarded{[]string{"개인", "copyright", "©", "ⓒ", "reserved", "이용", "저작권", "이메일"}, regexp.MustCompile(`(?i)^\W*(?:.{0,40}개인\s?정보\s?처리\s?방침.*|(?:copyright|©|ⓒ).*|.*all rights reserved\W*|.{0,20}(?:이용\s?약관|저작권\s?정책|이메일\s?(?:무단)?\s?수집\s?거부).{0,60})$`)}
	// waysOn are the words with which a board leads on below a text.
	waysOn = guarded{[]string{"목록", "이전", "다음"}, regexp.MustCompile(`^\W*(?:목록(?:으로|보기|가기)?|(?:이전|다음)\s?글.{0,80}|(?:이전|다음)\s?게시(?:물|글).{0,80})\W*$`)}
)

// guarded is an expression that is asked only where one of its words stands, in small letters:
// every block of a document is asked.
type guarded struct {
	words []string
	re    *regexp.Regexp
}

// MatchString is that of regexp.Regexp.
func (g guarded) MatchString(s string) bool {
	low := strings.ToLower(s)
	return slices.ContainsFunc(g.words, func(w string) bool { return strings.Contains(low, w) }) && g.re.MatchString(s)
}

// isSite says whether blocks are those of a site's page.
func isSite(blocks []doc.Block) bool {
	prose := proseAt(blocks)
	asides := 0
	var told [board.Kinds]bool // kinds of fields at the head
	var skip, foot, way bool
	for i := range blocks {
		b := &blocks[i]
		s := strings.TrimSpace(b.Text.S)
		switch n := utf8.RuneCountInString(s); {
		case b.Aside:
			asides++
			continue
		case b.Table != nil:
			way = way || i > prose && leadsOn(b.Table)
			continue
		case n > 120:
			continue
		}
		if i < prose && i < frameBlocks {
			if crumbs.MatchString(s) || banner.MatchString(s) {
				return true
			}
			skip = skip || skips.MatchString(s)
			_, fs := fieldsAt(blocks[:prose], i)
			for _, f := range fs {
				told[f.Kind] = true
			}
		}
		if i > prose {
			foot, way = foot || imprint.MatchString(s), way || waysOn.MatchString(s)
		}
	}
	if told[board.Count] || foot || told[board.Date] && (told[board.Title] || told[board.Who] || told[board.File]) {
		return true
	}
	kinds := 0
	for _, is := range []bool{skip, told[board.Date], way, asides >= sideEntries} {
		if is {
			kinds++
		}
	}
	return kinds >= 2
}

// sideEntries is the least number of entries of a menu beside the text.
const sideEntries = 4

// leadsOn says whether a table is the list of the posts before and after.
func leadsOn(t *doc.Table) bool {
	for i := range t.Cells {
		if c := &t.Cells[i]; c.Row == 0 && c.Col == 0 {
			return onward.MatchString(c.Text().S)
		}
	}
	return false
}
