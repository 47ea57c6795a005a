package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"injeung/extract/board"
	"injeung/extract/doc"
)

// onward are the words with which a site leads on below a text, alone in their line.
var onward = regexp.MustCompile(`^\W*(?:목록(?:으로|보기|가기)?(?:\s(?:인쇄|공유|스크랩|위로|맨\s?위로|수정|삭제|글쓰기|이전|다음).{0,20})?|인쇄(?:하기)?|공유(?:하기)?(?:\s(?:인쇄|스크랩|목록).{0,10})?|스크랩|(?:이전|다음)(?:\s?(?:글|기사|페이지|게시물|게시글)(?:\s*[:：|\]].*|\s.*)?|\s*[:：|].*)?|맨\s?위로|처음으로|많이\s?본\s.{0,16}|인기\s?(?:뉴스|기사|글)|추천\s?(?:뉴스|기사|글)|관련\s?(?:뉴스|기사|글|자료)(?:보기|더보기)?|최신\s?(?:뉴스|기사|글)|실시간\s?(?:인기|뉴스).{0,10}|함께\s?보면\s?좋은\s.{0,10}|주요\s?뉴스|이\s?기사를?\s?공유.{0,8}|만족도\s?(?:조사|평가).{0,20}|(?:이|현재)\s?페이지(?:에서|의|에).{0,40}만족.{0,20}|매우\s?만족.{0,40}|의견\s?\d+개|댓글(?:\s?\d*개?|\s?쓰기|\s?달기|\s?입력.{0,20})|개인정보\s?처리방침.*|이용약관.*|저작권\s?정책.*|(?:Copyright|COPYRIGHT|©|ⓒ).*|\(?(?:우\)?\s?)?\(?\d{3}-?\d{2,3}\)\s?[가-힣].*)\s*$`)

// textEnd is where the ways on begin: at the first line of such words behind which no
// sentence stands.
func textEnd(blocks []doc.Block, top int) int {
	end := len(blocks)
	for i := len(blocks) - 1; i > top; i-- {
		b := &blocks[i]
		if b.Table != nil && leadsOn(b.Table) {
			end = i
			continue
		}
		if b.Table != nil || b.Depth == doc.Square || b.Depth == doc.Dash || b.Depth == doc.Circle && utf8.RuneCountInString(b.Text.S) > menuRunes {
			break
		}
		s := strings.TrimSpace(b.Text.S)
		if board.EndsSentence(s) && utf8.RuneCountInString(s) > menuRunes {
			break
		}
		if onward.MatchString(s) || isFileLine(b.Text) {
			end = i
		}
	}
	return end
}

// isFileLine says whether a line is a board's list of attached files.
func isFileLine(t doc.Text) bool {
	fs := board.Fields(t)
	return len(fs) == 1 && fs[0].Kind == board.File
}
