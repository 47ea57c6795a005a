package release

import "testing"

// TestProgrammeBeforeTarget takes for the programme what stands before the words for what
// those chosen are of it: in quotes, as a project, in the title.
func TestProgrammeBeforeTarget(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"ground to be made", "산림청은 ‘청년 숲길마을’ 조성 지역으로 TO을 선정했다.", "청년숲길마을"},
		{"support of the project proper", "「숲길 도전 본사업」 평가 결과 TO 등 3개 지역을 본사업 지원 대상으로 최종 선정했다.", "숲길도전본사업"},
		{"sites of a plan", "산림청은 '숲길문화도시' 조성계획의 대상지로 TO을 선정했다.", "숲길문화도시"},
		{"last candidates, in one word", "산림청은 '숲길습지도시' 최종후보지로 TO을 선정했다.", "숲길습지도시"},
		{"candidates looked at", "산림청은 국내 '숲길습지도시' 후보에 오른 5개 지역을 평가해 TO 3곳을 최종후보지로 선정했다.", "숲길습지도시"},
		{"where it is carried out", "산림청은 '숲길이음' 추진 지역으로 TO을 선정했다.", "숲길이음"},
		{"where it is tried", "산림청은 '숲길이음' 시범 운영 지역으로 TO을 선정했다.", "숲길이음"},
		{"sites to come first", "산림청은 '숲길이음' 조성사업 우선 대상지로 TO을 선정했다.", "숲길이음"},
		{"those it is done with", "산림청은 '숲길이음' 협력 지자체로 TO을 선정했다.", "숲길이음"},
		{"of a project, new ground", "산림청은 숲길이음 사업의 신규 조성 지역으로 TO을 선정했다.", "숲길이음사업"},
		{"sites of a raising", "산림청은 숲길거점도시 육성사업의 대상지로 TO을 선정했다.", "숲길거점도시"},
		{"a class of it", "산림청은 ‘숲길 도전’ 도심형 사업 대상지로 TO을 선정했다.", "숲길도전"},
		{"a class of its trial", "산림청은 「숲길 도전」 도심형 예비사업 대상지로 TO을 선정했다.", "숲길도전"},
		{"stems before it in the title", "# 태백‧서천‧남해 숲길특구 시범지역 지정\n산림청은 TO을 지정했다.", "숲길특구시범지역"},
		{"one stem before it", "# 태백 숲길특구 시범지구 지정\n산림청은 TO을 시범지구로 지정했다.", "숲길특구시범지구"},
		{"a counter before it", "# 산림청, 3개 지역 숲길위기지역 지정 연장\n산림청은 TO의 지정을 연장했다고 밝혔다.", "숲길위기지역"},
		{"first of all", "# 숲길위기지역 3곳 해제\n먼저 숲길위기지역 3곳이 해제됐다. 해제 지역은 TO이다.", "숲길위기지역"},
		{"이상 before the count", "산림청은 강원 태백시, 충남 서천군 및 경남 남해군 이상 3개 지역을 숲길위기지역으로 지정했다.", "숲길위기지역"},
		{"how well they did", "# ‘숲길평가’ 우수기관 5곳 선정\n산림청은 숲길평가 결과 TO 등 3곳을 최우수기관으로 선정했다. 경북 의성군, 전남 곡성군 등 2곳은 장려기관으로 선정했다.", "숲길평가"},
		{"prizes", "산림청은 제3회 숲길도시대상 수상 지자체로 TO을 선정했다. 장관상은 강원 태백시가, 최우수상에는 충남 서천군이 선정됐다.", "숲길도시대상"},
		{"what it became by it", "# 태백시, 숲길학습도시 지정\n강원 태백시는 산림청 숲길교육 활성화 지원사업에 선정돼 ‘숲길학습도시’로 새롭게 지정됐다.", "숲길학습도시"},
		{"three in a row", "# 산림청, 숲길사업 대상지 선정\n산림청은 ‘숲길활력 사업’ 대상지로 강원 태백시, 충남 서천군 등 2곳을 선정했다.\n‘숲길도약 사업’ 대상지로는 경남 남해군, 경북 의성군 등 2곳을 선정했다.\n‘숲길정착 사업’ 대상지에는 전남 곡성군, 전북 무주군 등 2곳이 선정됐다.", "숲길도약사업, 숲길정착사업, 숲길활력사업"},
		{"topics", "# 숲길위기지역 등 해제\n숲길위기지역은 강원 태백시, 충남 서천군 이상 2개 지역을 해제하였으며, 숲길대응지역은 경남 남해군, 경북 의성군 등 2개 지역을 해제하였다.", "숲길대응지역, 숲길위기지역"},
		{"places that get farms", "산림청은 숲길농장에 강원 태백시, 충남 서천군 등 2개, 숲길농업지구에 경남 남해군, 경북 의성군 등 2개 지자체를 선정했다.", "숲길농업지구, 숲길농장"},
		{"classes with numbers and names", "# 숲길거점도시 5곳 선정\n산림청은 숲길거점도시 육성사업 대상지로 국제숲길도시 1곳(부산광역시)과 지역숲길거점도시 3곳(TO)을 선정했다.", "숲길거점도시"},
	})
}
