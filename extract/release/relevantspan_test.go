package release

import "testing"

// TestYearsRunning: what was judged or done over some years leaves the decision to now; what was decided over them is none of now.
func TestYearsRunning(t *testing.T) {
	const lead = "# 은빛마을 재지정 결과\n환경부는 은빛마을 재지정 결과를 발표했다.\n"
	const two = "renewed 강원 춘천시, renewed 전북 전주시"
	for _, c := range []struct{ in, want string }{
		{"지난 3년간 성과를 평가해 강원 춘천시와 전북 전주시를 재지정했다.", two},
		{"최근 3년간의 실적 평가를 거쳐 강원 춘천시와 전북 전주시를 재지정했다.", two},
		{"지난 2년간 사업을 운영한 강원 춘천시와 전북 전주시는 재지정됐다.", two},
		{"제5기에 지정되어 지난 1년간 성과를 낸 강원 춘천시와 전북 전주시는 재지정되었다.", two},
		{"지난 3년간 강원 춘천시와 전북 전주시를 재지정했다.", ""},
		{"지난 2년간 강원 춘천시와 전북 전주시가 선정돼 추진 중이다.", ""},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestDescribedByYear: those whom a verb with a year that is over describes are not of this year, which the sentence tells of before.
func TestDescribedByYear(t *testing.T) {
	const lead = "# 숲길쉼터 조성\n산림청은 숲길쉼터로 강원 태백시, 경북 김천시를 선정했다고 밝혔다.\n"
	const two = "숲길쉼터 0 태백 김천"
	for in, want := range map[string]string{
		"2023년 선정된 고양시는 올해 말 사업을 마무리하고, 지난해 선정된 천안시는 하반기 개장을 앞두고 있다.": two,
		"고양시는 올해 사업을 마무리하고, 지난해 하반기에 선정된 천안시는 개장을 앞두고 있다.":            two,
		"고양시는 올해 사업을 마무리하고, 2023년 선정된 천안시는 개장을 앞두고 있다.":               two,
		"고양시는 금년 7월 사업을 시작하며, 작년에 새로 지정된 천안시와 안양시는 준공을 앞뒀다.":          two,
		"올해는 지난해 예비도시로 선정된 천안시와 안양시를 숲길쉼터로 지정했다.":                     two + " 천안 안양",
		"산림청은 올해 심사를 마치고, 2023년 공모에서 선정된 천안시, 안양시 2곳을 숲길쉼터로 지정했다.":    "숲길쉼터 2 태백 김천 천안 안양",
		"고양시는 올해 문을 열고, 지난해 선정된 천안시를 찾아 숲길을 둘러봤다.":                    two,
		"올해 새로 지정된 천안시는 지난해 선정된 안양시와 함께 숲길을 잇는다.":                     two + " 천안",
	} {
		if got := heldOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	first := "# 숲길쉼터 지정\n산림청은 올해 평가를 거쳐 지난해 선정된 강원 태백시, 경북 김천시 2곳을 숲길쉼터로 최종 지정했다고 밝혔다.\n배포일 2025. 6. 12.(목)"
	if got, want := heldOf(first), "숲길쉼터 2 태백 김천"; got != want {
		t.Errorf("%s\n   got  %s\n   want %s", first, got, want)
	}
}
