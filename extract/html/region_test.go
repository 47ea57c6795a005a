package html

import (
	"strings"
	"testing"
)

// TestDatesAbove keeps the lines of a release that stand over the box with most of its text,
// where its dates are among them.
func TestDatesAbove(t *testing.T) {
	const text = `<div class="v"><p>□ 산림청은 숲길쉼터 대상지로 강원 태백시, 충남 서천군을 선정했다고 밝혔다.</p><p>ㅇ 두 곳에는 해마다 사업비를 지원하며, 성과가 좋은 곳은 더 넓혀 갈 계획이다.</p></div>`
	for head, want := range map[string]bool{
		"<p>보도시점 배포 즉시 배포 2024. 5. 6.(월)</p><p>- 두 곳 지원 -</p>": true,
		"<p>보도일시 : 2024. 5. 6.(월) 조간</p><p>- 두 곳 지원 -</p>":     true,
		"<p>숲길 누리집 안내</p><p>- 두 곳 지원 -</p>":                    false,
	} {
		d, err := Document([]byte(`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>숲길쉼터 두 곳 선정</title></head><body><h1>숲길쉼터 두 곳 선정</h1>`+head+text+"</body></html>"), "")
		if err != nil {
			t.Fatal(err)
		}
		got := false
		for _, b := range d.Blocks {
			got = got || strings.Contains(b.Text.S, "두 곳 지원")
		}
		if got != want {
			t.Errorf("%s: kept %v", head, got)
		}
	}
}

// TestPartedBody keeps together the parts of an article that go by one name and have tables between them.
func TestPartedBody(t *testing.T) {
	const a = `<div class="view_cont">□ 산림청은 숲길쉼터 대상지를 선정하여 각 시·도에 통보하였습니다. 선정된 지역은 다음과 같습니다.</div>`
	const table = `<table border="1"><tr><th>시·도</th><th>시·군</th></tr><tr><td>강원</td><td>태백시</td></tr></table>`
	const b = `<div class="view_cont">□ 두 곳에는 해마다 사업비를 지원하며, 성과가 좋은 곳은 더 넓혀 갈 계획입니다. 쉼터는 숲길을 걷는 이가 잠시 머물 수 있도록 나무로 짓습니다.</div>`
	d, err := Document([]byte(`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>숲길쉼터 선정</title></head><body><div id="w"><h1>숲길쉼터 선정</h1>`+a+table+b+"</div></body></html>"), "")
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	for _, x := range d.Blocks {
		switch {
		case x.Table != nil:
			order = append(order, "table")
		case strings.Contains(x.Text.S, "통보"):
			order = append(order, "first")
		case strings.Contains(x.Text.S, "해마다"):
			order = append(order, "last")
		}
	}
	if got := strings.Join(order, " "); got != "first table last" {
		t.Errorf("got %q", got)
	}
}
