package release

import "testing"

// TestPlansNameNoProgramme: places are chosen by a plan and for the programme that it tells of; a plan that they are chosen for is one.
func TestPlansNameNoProgramme(t *testing.T) {
	const title = "# 새로운 규제로 크는 숲길특구 3곳 선정\n"
	programmeCases(t, []struct{ name, in, want string }{
		{"by it", title + "산림청은 지난 5월 발표한 「숲길특구 조성방안」에 따라 TO을 숲길특구로 선정했다.", "숲길특구"},
		{"after it", title + "산림청은 ‘숲길특구 육성계획’의 후속 조치로 TO을 숲길특구로 선정했다.", "숲길특구"},
		{"on its ground", title + "산림청은 「숲길특구 발전전략」을 바탕으로 TO을 숲길특구로 선정했다.", "숲길특구"},
		{"told in it", title + "산림청은 「숲길특구 활성화 대책」에 담긴 TO을 숲길특구로 선정했다.", "숲길특구"},
		{"what they were chosen for", "# 새빛 숲길전략 3곳 선정\n산림청은 TO을 ‘새빛 숲길전략’에 선정했다.", "새빛숲길전략"},
	})
}
