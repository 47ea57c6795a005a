package release

import "testing"

// TestPersonsBesidePlaces: who is counted beside places as chosen with them gives the programme no name; counted alone, one may.
func TestPersonsBesidePlaces(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"with their places", "# 2026년 숲길두레 새 지역 3곳 선정\n산림청은 ‘2026년 숲길두레’ 신규 지역 3개소와 숲길두레지기 3명을 선정해 발표했다. 숲길두레지기는 이웃과 함께 일한다. 새 지역은 TO이다.", "숲길두레"},
		{"joined by a comma", "# 2026년 숲길두레 새 지역 3곳 선정\n산림청은 ‘2026년 숲길두레’ 지역 3곳, 숲길두레지기 3명을 선정했다. 숲길두레지기는 이웃과 함께 일한다. 새 지역은 TO이다.", "숲길두레"},
		{"of towns", "# 숲길배움 새 도시 3곳 지정\n산림청은 ‘숲길배움’ 3개 도시와 숲길배움활동가 6명을 선정했다. 숲길배움활동가는 두 해 일한다. 새 도시는 TO이다.", "숲길배움"},
		{"and", "# 숲길쉼터 3곳 선정\n산림청은 ‘숲길쉼터’ 3곳 및 숲길쉼터기획자 총 4명을 뽑았다. 숲길쉼터기획자는 쉼터를 꾸민다. 숲길쉼터로 선정된 곳은 TO이다.", "숲길쉼터"},
	})
}
