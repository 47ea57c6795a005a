package release

import "testing"

// TestNamesThatTouch: where a line end between names left no trace, the 시·도 at the end of one is that of the next; a name that
// only ends alike stays whole.
func TestNamesThatTouch(t *testing.T) {
	const head = "□ 고운마을 지정 결과\n\n| 유형 | 지자체 |\n"
	for _, c := range []struct{ name, body, want string }{
		{"a number before them", head + "| 산골형 | 3곳: 충남 부여군전남 함평군//경북 청도군 |\n| 들녘형 | 1곳: 경남 하동군 |", "new: 충남 부여군(산골형); 전남 함평군(산골형); 경북 청도군(산골형); 경남 하동군(들녘형) #산골형=3 #들녘형=1"},
		{"two of two", head + "| 산골형 | 전북 익산시경북 상주시 |\n| 들녘형 | 경남 하동군 |", "new: 전북 익산시(산골형); 경북 상주시(산골형); 경남 하동군(들녘형)"},
		{"by the long name", head + "| 산골형 | 충청남도 부여군전라남도 함평군 |\n| 들녘형 | 경남 하동군 |", "new: 충청남도 부여군(산골형); 전라남도 함평군(산골형); 경남 하동군(들녘형)"},
		{"behind a comma", head + "| 산골형 | 강원 정선군, 충북 단양군전남 구례군 |\n| 들녘형 | 경남 하동군 |", "new: 강원 정선군(산골형); 충북 단양군(산골형); 전남 구례군(산골형); 경남 하동군(들녘형)"},
		{"a name by itself", head + "| 산골형 | 경기 광주시, 전남 구례군 |\n| 들녘형 | 경남 하동군 |", "new: 경기 광주시(산골형); 전남 구례군(산골형); 경남 하동군(들녘형)"},
		{"a 시·도 behind a comma", head + "| 산골형 | 충북 단양군, 세종 |\n| 들녘형 | 경남 하동군 |", "new: 충북 단양군(산골형); 세종(산골형); 경남 하동군(들녘형)"},
	} {
		if got := toldOf(readDrawn(t, told{body: c.body})); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
