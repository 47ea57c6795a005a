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
