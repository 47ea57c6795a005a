package release

import "testing"

// TestTablesOfTheNumber: a table of places under words that decide nothing is read where it
// names as many as are declared, and nobody else's.
func TestTablesOfTheNumber(t *testing.T) {
	const lead = "보도시점 2025. 3. 4.(화) 12:00\n# 물빛마을 4곳 선정\n환경부는 올해 물빛마을 4곳을 선정했다고 밝혔다.\n"
	const rows = "\n시·도 | 시·군 | 하는 일\n경기 | 여주시 | 빗물 모으기\n강원 | 춘천시 | 호수 살피기\n강원 | 홍천군 | 못 고치기\n전북 | 남원시 | 물길 열기"
	const all = "new 경기 여주시, new 강원 춘천시, new 강원 홍천군, new 전북 남원시"
	for _, c := range []struct{ name, in, want string }{
		{"under a label of what is given", lead + "□ 지원 내용 : 시·군마다 3억 원" + rows, all},
		{"under a line of the budget", lead + "□ 2025년 하는 일" + rows, all},
		{"one row more", lead + "□ 지원 내용 : 시·군마다 3억 원" + rows + "\n경남 | 밀양시 | 둑 고치기", ""},
		{"who applied", lead + "□ 신청 현황" + rows, ""},
		{"who came", lead + "□ 참석 시·군" + rows, ""},
		{"of earlier years", lead + "□ 기존 지정 현황" + rows, ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
