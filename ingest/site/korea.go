package site

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"injeung/ingest/fetch"
	"injeung/schema"
)

// koreaPress is the list of press releases (보도자료) of 정책브리핑.
const koreaPress = "https://www.korea.kr/briefing/pressReleaseList.do"

// koreaList reads the list of korea.kr: all ministries, or one list for each
// that is named by its code.
type koreaList struct{ spec Spec }

// List joins the lists of the ministries. Codes (A00006) are asked of the site,
// names are compared with what the list prints.
func (k koreaList) List(ctx context.Context, get fetch.Get, w Window) iter.Seq2[Item, error] {
	codes, names := parted(k.spec.Ministries)
	var lists []iter.Seq2[Item, error]
	for _, code := range codes {
		lists = append(lists, k.list(ctx, get, w, code, nil))
	}
	if len(names) > 0 || len(codes) == 0 {
		lists = append(lists, k.list(ctx, get, w, "", names))
	}
	return limited(merged(lists), w.Limit)
}

// parted tells codes of ministries from names.
func parted(ministries []string) (codes, names []string) {
	for _, m := range ministries {
		if len(m) == 6 && m[0] == 'A' && isNumber(m[1:]) {
			codes = append(codes, m)
		} else {
			names = append(names, clean(m))
		}
	}
	return codes, names
}

func (k koreaList) list(ctx context.Context, get fetch.Get, w Window, code string, names []string) iter.Seq2[Item, error] {
	pager := &koreaPager{get: get, address: k.spec.URL, code: code}
	list := walk(ctx, k.spec, k.spec.URL, w, pager.page)
	if len(names) == 0 {
		return list
	}
	return func(yield func(Item, error) bool) {
		for it, err := range list {
			if (err != nil || slices.Contains(names, it.Agency)) && !yield(it, err) {
				return
			}
		}
	}
}

// koreaPager turns the pages. The site is said to have ignored a page number in
// the address at times and to want its search form posted; when the second page
// is the first one again, it gets the form.
type koreaPager struct {
	get     fetch.Get
	address string
	code    string
	post    bool
	form    url.Values // of the first page
	first   string     // the ids of the first page
}

func (k *koreaPager) page(ctx context.Context, n int) ([]row, error) {
	all, form, err := k.ask(ctx, n)
	if err != nil {
		return nil, err
	}
	if n == 1 {
		k.form, k.first = form, ids(all)
	} else if !k.post && ids(all) == k.first {
		k.post = true
		all, _, err = k.ask(ctx, n)
	}
	return all, err
}

func (k *koreaPager) ask(ctx context.Context, n int) ([]row, url.Values, error) {
	r := fetch.Request{URL: k.address}
	fields := url.Values{"pageIndex": {fmt.Sprint(n)}}
	if k.code != "" {
		fields.Set("repCodeType", "정부부처")
		fields.Set("repCode", k.code)
	}
	if k.post {
		r.Method, r.Form = "POST", url.Values{}
		maps.Copy(r.Form, k.form)
		maps.Copy(r.Form, fields)
	} else {
		for _, name := range []string{"pageIndex", "repCodeType", "repCode"} {
			if v := fields.Get(name); v != "" {
				r.URL = withParam(r.URL, name, v)
			}
		}
	}
	p, err := ask(ctx, k.get, r)
	if err != nil {
		return nil, nil, err
	}
	return koreaRows(p), searchForm(p), nil
}

func ids(all []row) string {
	var b strings.Builder
	for _, r := range all {
		b.WriteString(r.item.ID + " ")
	}
	return b.String()
}

// searchForm gives the fields of the form that turns the pages.
func searchForm(p page) url.Values {
	form := url.Values{}
	for _, name := range []string{"srchRepCodeType", "repCodeType", "repCode", "startDate", "endDate", "srchWord", "period"} {
		form.Set(name, "")
	}
	p.Find("form").Has("input[name=pageIndex]").First().Find("input[name], select[name]").Each(func(_ int, in *goquery.Selection) {
		name, _ := in.Attr("name")
		switch kind, _ := in.Attr("type"); strings.ToLower(kind) {
		case "submit", "button", "image", "file":
		case "checkbox", "radio":
			if _, on := in.Attr("checked"); on {
				form.Set(name, in.AttrOr("value", "on"))
			}
		default:
			value := in.AttrOr("value", "")
			if goquery.NodeName(in) == "select" {
				value = in.Find("option[selected]").AttrOr("value", "")
			}
			form.Set(name, value)
		}
	})
	return form
}

// koreaRows reads the list itself; the columns beside it link to other releases.
func koreaRows(p page) (all []row) {
	items := p.Find("div.list_type li")
	if items.Length() == 0 {
		items = p.Find("ul.list-type1 > li") // as it was once called
	}
	items.Each(func(_ int, li *goquery.Selection) {
		link := li.Find(`a[href*="newsId="]`).First()
		href, _ := link.Attr("href")
		id := param(href, "newsId")
		if id == "" {
			if words := clean(li.Text()); words != "" && li.Find("strong, span.text").Length() > 0 {
				all = append(all, row{err: fmt.Errorf("%s: an entry without a link to its page: %q", p.base, words)})
			}
			return
		}
		it := Item{ID: id, URL: koreaView(p.absolute(href), id), Title: clean(li.Find("span.text strong, strong").First().Text())}
		if it.Title == "" {
			it.Title = clean(link.Text())
		}
		it.Published, it.Agency = koreaSource(li)
		all = append(all, row{item: it})
	})
	return all
}

// koreaSource reads the line below an entry: a day and a ministry.
func koreaSource(li *goquery.Selection) (when *schema.Date, agency string) {
	li.Find("span.source > span, span.date").Each(func(_ int, s *goquery.Selection) {
		words := clean(s.Text())
		if d := day(words); d != nil && when == nil {
			when = d
		} else if agency == "" && d == nil {
			agency = words
		}
	})
	return when, agency
}

// koreaView is the address of an entry's page without what the list added.
func koreaView(address, id string) string {
	if u, err := url.Parse(address); err == nil && u.Host != "" {
		u.RawQuery, u.Fragment = "newsId="+url.QueryEscape(id), ""
		return u.String()
	}
	return address
}
