package release

import "testing"

// TestPartsThenOther: what a sentence says last of some is not said of the parts that it told before.
func TestPartsThenOther(t *testing.T) {
	const lead = "# 나무사업 5곳 선정\n산림청은 나무사업 대상지 5곳을 선정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"유형별로는 산림형 2곳(경기 김포시, 경기 포천시), 하천형 1곳(강원 횡성군)이며, 경기 연천군과 전남 구례군 2곳은 후보지로 선정되었다.": "new 경기 김포시:산림형, new 경기 포천시:산림형, new 강원 횡성군:하천형, candidate 경기 연천군, candidate 전남 구례군",
		"분야별로는 산림형 2곳(경기 김포시, 경기 포천시), 하천형 1곳(강원 횡성군)이고, 경기 연천군, 전남 구례군은 예비로 지정됐다.":      "new 경기 김포시:산림형, new 경기 포천시:산림형, new 강원 횡성군:하천형, candidate 경기 연천군, candidate 전남 구례군",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestClassNotOfCandidates: a class that has as many as the candidates are divides those chosen outright, if it says nothing else.
func TestClassNotOfCandidates(t *testing.T) {
	const lead = "# 나무특구 지정 결과\n산림청은 나무특구 5곳을 지정하고 2곳을 예비지정하였다고 밝혔다.\n"
	for in, want := range map[string]string{
		"1유형으로는 경기 김포시와 포천시, 강원 횡성군 3곳이 지정되었다. 3유형으로는 경남 거창군, 의령군 2곳이 지정되었다.": "new 경기 김포시:1유형, new 경기 포천시:1유형, new 강원 횡성군:1유형, new 경남 거창군:3유형, new 경남 의령군:3유형",
		"예비지정 지역은 경남 거창군, 의령군 2곳이다.": "candidate 경남 거창군, candidate 경남 의령군",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
