package layout

import "testing"

// TestLineEnds joins what Korean never writes apart and parts what ends as whole
// words do, in a document that breaks lines at any letter (anywhere) or not.
func TestLineEnds(t *testing.T) {
	known := vocabulary{map[string]int32{}, map[string]bool{}}
	known.learn("숲길도시 지원사업 대상지는 기반시설이 튼튼한 곳이다", true, true)
	known.learn("끝이 잘린 마지막낱말", true, false)
	for _, c := range []struct {
		a, b     string
		anywhere string // between the two where lines are broken anywhere
		words    string // where they are broken between words
	}{
		{"제2차 숲길위원회", "를 열고", "", ""},
		{"전북 무주군", "까지 잇는", "", ""},
		{"추가 지정을 검토", "할 계획이다", "", ""},
		{"앞으로 지정을", "할 곳이다", " ", " "},
		{"걷기 좋은 숲", "길도시 두 곳", "", ""},
		{"서비스와 기반", "시설, 혁신성", "", ""},
		{"(마을, 숲길도", "시) 가운데", "", ""},
		{"현장 평가를 거쳐", "7곳을 뽑았다", " ", " "},
		{"기업 등 17", "개가 함께한다", "", ""},
		{"물길을 손보는", "마을이다", " ", " "},
		{"쉼터 같은 화물 운송", "등 여러", " ", " "},
		{"둘러보고 살필", "계획이다", " ", " "},
		{"올해 상반기", "숲길도시로 뽑힌", " ", " "},
		{"운영하는 모습이 뿌리내", "릴 수 있도록", "", " "},
		{"이 글의 마지막", "낱말은", "", " "},
		{"새로 뽑힌 ‘다솜길도시’", "추가 지정", " ", " "},
		{"새로 뽑힌 ‘다솜길도시’", "로 불린다", "", ""},
		{"고을이 모여 만든 물길", "‘다솜물길’이 열린다", " ", " "},
		{"둑길을 넓혀 새로 열었다.", "나루군도 그렇게 했다", " ", " "},
		{"마을 사람들이 활용할", "수 있게 했다", " ", " "},
		{"심사를 통해", "최종으로 뽑았다", " ", " "},
		{"머무는 비자(E-", "7)를 받는다", "", ""},
		{"다솜원(원장 한물결)은 202", "5년 결과를 밝혔다", "", ""},
		{"시민 강사 8", "0명을 길러", "", ""},
		{"6월 3일(월)부터 28일(금)", "까지 받는다", "", ""},
		{"차례가 없어야 한다”", "라며, 뜻을 밝혔다", "", ""},
		{"두 고을을 인증한", "다고 26일 밝혔다", "", ""},
		{"물길은 함께 가꾸는", "다며 웃었다", "", ""},
		{"가람도 둑길군(2곳)", "나루도 쉼터시", "", " "},
		{"물길이 널리 퍼지도록", "하겠다고 했다", " ", " "},
		{"전화 044-201-6530", "6534번", " ", " "},
		{"2024", "2025년", " ", " "},
		{"이상(100점 중 70점)을", "얻은 곳", " ", " "},
		{"다솜원(원장)은", "물길을 연다", " ", " "},
		{"다솜원(원장)에", "서는 물길을", "", ""},
		{"둑길군과 나루에", "서는 물길을 연다", "", " "},
		{"사람들이 둑길에", "서도 물길을 본다", "", " "},
		{"널리 알려진 다솜길", "에서는 물길을 연다", "", ""},
		{"나루시 사람", "들에게 물길을 연다", "", ""},
		{"둑길군 나루터", "처럼 물길을 연다", "", ""},
		{"물길을 여는 나루에", "서울 사람들이 온다", " ", " "},
	} {
		for _, words := range []bool{false, true} {
			d := &document{habits: habits{known: known, words: words}}
			a, b := line{full: true, room: 0.5, size: 10}, line{size: 10}
			a.text.S, b.text.S = c.a, c.b
			want := c.anywhere
			if words {
				want = c.words
			}
			if got := d.joint(&a, &b); got != want {
				t.Errorf("%q | %q, between words %v: %q, want %q", c.a, c.b, words, got, want)
			}
		}
	}
}

// TestNumbersAtLineEnds: writers that keep the space at a line end lose it before a
// number, where the font changes; only a whole word before the number tells.
func TestNumbersAtLineEnds(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"숲길도시 공모에 접수된", "23곳을 살펴", " "},
		{"현장을 평가하여", "4곳을 뽑았다", " "},
		{"숲길도시위원회 제", "23차 회의", ""},
		{"나무 약", "23만 그루", ""},
		{"공모에 접수된", "숲길도시", ""},
	} {
		d := &document{habits: habits{keeps: true, words: true}}
		a, b := line{full: true, spaces: true, room: 0.5, size: 10}, line{spaces: true, size: 10}
		a.text.S, b.text.S = c.a, c.b
		if got := d.joint(&a, &b); got != c.want {
			t.Errorf("%q | %q: %q, want %q", c.a, c.b, got, c.want)
		}
	}
}
