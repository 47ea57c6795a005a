package html

import (
	"regexp"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// beforeAfter begins what leads to the posts before and after; otherPost is the name of one.
var (
	beforeAfter = regexp.MustCompile(`^[^가-힣\w]*(?:이전|다음)\s*(?:글|기사|게시물|게시글)`)
	otherPost   = regexp.MustCompile(`(?:이전|다음)\s*(?:글|기사|게시물|게시글)`)
	// asksReader asks whether a page was of use.
	asksReader = regexp.MustCompile(`^[^가-힣\w]*(?:(?:이|현재|본)\s*페이지|페이지\s*(?:내용|만족도)|열람하신|제공되?(?:하는|된)?\s*정보|이\s*정보)[^.]{0,60}만족|^[^가-힣\w]*(?:만족도\s*(?:조사|평가)|매우\s*만족)`)
	// ofState says that a site is one of the state's.
	ofState = regexp.MustCompile(`(?:전자정부|공식)\s*(?:누리집|웹\s?사이트|홈페이지)입니다`)
)

// longestLead is the most letters of an element that leads on.
const longestLead = 240

// leadsOn says whether an element without a telling name leads to the posts before and after a
// text, asks its reader or says whose site it is.
func (p *page) leadsOn(n *html.Node, in *info) bool {
	switch n.DataAtom {
	case atom.Table, atom.Ul, atom.Ol, atom.Dl, atom.Div, atom.P, atom.Form, atom.Fieldset, atom.Section:
	default:
		return false
	}
	if in.all < 3 || in.all > longestLead || in.size > maxShort {
		return false
	}
	s := textOf(n)
	if asksReader.MatchString(s) || in.all < 60 && ofState.MatchString(s) {
		return true
	}
	return beforeAfter.MatchString(s) && (in.link > 0 || len(otherPost.FindAllString(s, 2)) == 2)
}
