package site

import (
	"context"
	"fmt"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"injeung/ingest/fetch"
)

// Open reads the page of an entry.
func (k koreaList) Open(ctx context.Context, get fetch.Get, it Item) (Item, error) {
	return openKorea(ctx, get, it, "")
}

// openKorea adds what the page of a release shows. body is what a feed already
// said of it, "" where nothing.
func openKorea(ctx context.Context, get fetch.Get, it Item, body string) (Item, error) {
	p, err := ask(ctx, get, fetch.Request{URL: it.URL})
	if err != nil {
		return it, gone(it.URL, err)
	}
	content := p.Find("div.view_cont, .article_body, .article_wrap").First()
	it.Attachments = koreaFiles(p)
	if content.Length() == 0 && len(it.Attachments) == 0 {
		if why := koreaGone(p); why != "" {
			return it, &GoneError{URL: it.URL, Why: why}
		}
		return it, fmt.Errorf("%s: the page of the entry shows neither a body nor an attachment; the site may have changed", it.URL)
	}
	if text := inner(p.Find("div.view_cont, .article_body")); body == "" {
		body = text
	}
	var facts []string
	if it.Agency != "" {
		facts = append(facts, it.Agency)
	}
	if it.Published != nil {
		facts = append(facts, it.Published.String())
	}
	return withPage(it, facts, body), nil
}

// koreaGone tells a page that says with status 200 that there is none: a script
// that shows a message and goes elsewhere, and nothing to read beside it.
func koreaGone(p page) string {
	script := p.Find("script").Text()
	p.Find("script, style, noscript").Remove()
	words := clean(p.Find("body").Text())
	leaves := strings.Contains(script, "history.back") || strings.Contains(script, "history.go") || strings.Contains(script, "location")
	if strings.Contains(script, "alert(") && leaves && len([]rune(words)) < bare {
		return "the page shows a message and nothing else"
	}
	for _, said := range []string{"삭제된 게시물", "존재하지 않는", "찾을 수 없습니다", "삭제되었거나"} {
		if strings.Contains(words, said) {
			return fmt.Sprintf("the page says %q", said)
		}
	}
	return ""
}

// koreaFiles lists the attachments. Each file is linked twice, to look at and
// to take; the name is the text after the picture that says its format.
func koreaFiles(p page) (all []Attachment) {
	p.Find("div.filedown dd").Each(func(_ int, dd *goquery.Selection) {
		dd.Find(`a[href*="download"]`).Each(func(_ int, a *goquery.Selection) {
			href, _ := a.Attr("href")
			address := p.absolute(href)
			if address == "" {
				return
			}
			all = addOnce(all, koreaFile(address, dd, a))
		})
	})
	return all
}

func koreaFile(address string, dd, a *goquery.Selection) Attachment {
	shown := ownText(a)
	if kindOf(sizeless(shown)) == Other { // the link says "download"; the name stands before it
		if beside := clean(textBefore(dd, a)); kindOf(sizeless(beside)) != Other {
			shown = beside
		}
	}
	f := Attachment{URL: address, Name: sizeless(shown), Kind: kindOf(sizeless(shown))}
	if f.Kind == Other {
		f.Kind = pictured(a, dd)
	}
	return f
}

// textBefore is the text of dd that stands before a link of it, from the last
// link with a name on.
func textBefore(dd, a *goquery.Selection) string {
	var words string
	for _, n := range dd.Contents().Nodes {
		s := goquery.NewDocumentFromNode(n).Selection
		if n == a.Get(0) || s.Find("a").IsNodes(a.Get(0)) {
			break
		}
		if text := ownText(s); kindOf(sizeless(text)) != Other {
			words = text
		}
	}
	return words
}

// pictured tells the kind from the words of the picture beside a name.
func pictured(a, dd *goquery.Selection) Kind {
	img := a.Find("img[alt]")
	if img.Length() == 0 && dd.Find("img[alt]").Length() == 1 {
		img = dd.Find("img[alt]")
	}
	alt := strings.ToUpper(img.AttrOr("alt", ""))
	switch {
	case strings.Contains(alt, "PDF"):
		return PDF
	case strings.Contains(alt, "HWPX"):
		return HWPX
	case strings.Contains(alt, "한글"), strings.Contains(alt, "HWP"):
		return HWP
	case strings.Contains(alt, "이미지"), strings.Contains(alt, "그림"):
		return Image
	}
	return Other
}
