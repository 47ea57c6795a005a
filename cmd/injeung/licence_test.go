package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// TestOneLicence: a licence is told in the page's own words, and only where
// the page names one type.
func TestOneLicence(t *testing.T) {
	for text, want := range map[string]string{
		"본 자료는 공공누리 제1유형(출처표시)에 따라 이용할 수 있습니다":                            "공공누리 제1유형",
		"공공누리 공공저작물 자유이용허락\n출처표시":                                         "",
		"공공누리 \u2018출처표시\u2019 제 4 유형":                                    "공공누리 \u2018출처표시\u2019 제 4 유형",
		"공공누리 제1유형 … 공공누리 제2유형 … 공공누리 제3유형":                               "",
		`<a href="https://www.kogl.or.kr/info/licenseType2.do">`:          "kogl.or.kr/info/licenseType2.do",
		`공공누리 제2유형 <a href="http://www.kogl.or.kr/info/licenseType1.do">`: "",
		"제1유형 도시로 지정":                                                     "",
	} {
		if got := deref(oneLicence(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestLicenceOfAPage reads it from a page, in its chrome too.
func TestLicenceOfAPage(t *testing.T) {
	at := filepath.Join(t.TempDir(), "page.html")
	page := `<html><body><h1>스마트도시 인증 도시 선정</h1><p>세종시를 선정했다.</p><footer><img alt="공공누리 제1유형: 출처표시"></footer></body></html>`
	if err := os.WriteFile(at, []byte(page), 0o666); err != nil {
		t.Fatal(err)
	}
	if got := deref(licenceOf(context.Background(), at)); got != "공공누리 제1유형" {
		t.Errorf("got %q", got)
	}
	if err := os.WriteFile(at, []byte("no document"), 0o666); err != nil {
		t.Fatal(err)
	}
	if got := licenceOf(context.Background(), at); got != nil {
		t.Errorf("got %q of what is no document", *got)
	}
}
