package release

import "testing"

// TestPlacesInRow reads a table whose first row names classes, one row the places of each, and the others what they get.
func TestPlacesInRow(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"lists under classes", "| 구분 | 들녘형(2곳) | 물가형(1곳) |\n| 지자체 | 임실군, 정선군 | 하동군 |\n| 지원 한도 | 20억원 | 10억원 |\n| 지원 기간 | 3년 | 2년 |", "new: 임실군(들녘형); 정선군(들녘형); 하동군(물가형) #들녘형=2 #물가형=1"},
		{"places in two rows", "| 구분 | 들녘형 | 물가형 |\n| 지자체 | 임실군 | 하동군 |\n| 이웃 | 정선군 | 서천군 |", "new: 임실군(들녘형); 하동군(물가형); 정선군(들녘형); 서천군(물가형)"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
