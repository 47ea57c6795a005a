package site

import (
	"context"
	"strings"
	"testing"

	"injeung/ingest/fetch"
	"injeung/schema"
)

// FuzzSources: whatever a server answers, every source ends, names no place
// but a web page, and gives an id with each item.
func FuzzSources(f *testing.F) {
	for _, seed := range []string{
		`<table><tbody><tr><td class="bd_num">1</td><td class="bd_title"><a href="dtl.jsp?id=7">글</a></td><td class="bd_date">2024-11-20</td></tr></tbody></table>`,
		`<div class="bd_view"><ul><li class="file"><a href='/d.jsp?FilePath=x/1.pdf&FileName=('26) 글.pdf'>('26) 글.pdf</a></li></ul><div class="bd_view_cont">글</div></div>`,
		`<div class="list_type"><ul><li><a href="v.do?newsId=9"><span class="text"><strong>글</strong></span></a></li></ul></div><form><input name="pageIndex"></form>`,
		`<div class="filedown"><dl><dd><img alt="PDF파일"> 글.pdf <a href="/download.do?fileId=1">받기</a></dd></dl></div>`,
		`<rss><channel><item><title>글</title><link>https://a/v.do?newsId=1</link><pubDate>Mon, 25 Nov 2024 23:00:00 GMT</pubDate></item></channel></rss>`,
		`<response><resultCode>0</resultCode><NewsItem><NewsItemId>1</NewsItemId><FileName>a.pdf</FileName><FileUrl>https://a/b</FileUrl></NewsItem></response>`,
		"<title>페이지 이동중</title>", "\xff\xfe<", "",
	} {
		f.Add([]byte(seed))
	}
	since, until := schema.Date(20000), schema.Date(20005)
	f.Fuzz(func(t *testing.T, data []byte) {
		get := func(_ context.Context, r fetch.Request) (*fetch.Response, error) {
			return &fetch.Response{Status: 200, FinalURL: "https://example.org/a/b?c=d", Body: data}, nil
		}
		for _, kind := range []string{MOLIT, KoreaList, KoreaRSS, DataGoKr} {
			src, err := New(Spec{Kind: kind, URL: "https://example.org/", Key: "k", Pages: 3})
			if err != nil {
				t.Fatal(err)
			}
			for it, err := range src.List(context.Background(), get, Window{Since: &since, Until: &until}) {
				if err != nil {
					continue
				}
				if it.ID == "" {
					t.Errorf("%s: an item without an id: %+v", kind, it)
				}
				checkFiles(t, kind, it)
			}
			it, err := src.Open(context.Background(), get, Item{ID: "1", URL: "https://example.org/x"})
			if err == nil {
				checkFiles(t, kind, it)
			}
		}
	})
}

func checkFiles(t *testing.T, kind string, it Item) {
	for _, a := range it.Attachments {
		if kind != DataGoKr && !strings.HasPrefix(a.URL, "http") || strings.ContainsAny(a.Name, "\r\n") {
			t.Errorf("%s: %+v", kind, a)
		}
	}
}
