package html

import (
	"slices"
	"testing"
)

// TestHeadingsAmongLines: between line breaks, a line in brackets is a block of its own, and what follows it another.
func TestHeadingsAmongLines(t *testing.T) {
	const lines = "새싹 서비스를 지정했다.<br>\n[1] 나무 조각 거래 (새솔증권)<br>\n[ 주요 내용 ]<br>\n조각을 나누어 사고파는 서비스입니다.<br>\n&lt; 심의 개요 &gt;<br>\n때와 곳을 적습니다.<br>\n사는 곳의 나무를<br>\n고릅니다."
	want := []string{"새싹 서비스를 지정했다.", "[1] 나무 조각 거래 (새솔증권)", "[ 주요 내용 ]", "조각을 나누어 사고파는 서비스입니다.", "< 심의 개요 >", "때와 곳을 적습니다. 사는 곳의 나무를 고릅니다."}
	d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>새싹</title></head><body><main><h1>새싹 서비스 지정</h1><div>`+lines+`</div></main></body></html>`), "")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Text.S != "새싹 서비스 지정" {
			got = append(got, b.Bullet.S+b.Text.S)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
