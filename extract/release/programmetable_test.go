package release

import "testing"

// TestClassesOfTable: what a table of one programme has for classes are no programmes of their own, where the table has as many names
// as that programme counts; two programmes of which none is the other's class stay two.
func TestClassesOfTable(t *testing.T) {
	list := func(roof, a, b string) string {
		return "# " + roof + " 4곳 선정\n배포일 2025. 6. 12.\n문화체육관광부는 " + roof + " 4곳을 선정했다고 12일 밝혔다.\n" +
			a + "에는 부산광역시, " + b + "에는 강원 강릉시, 전북 전주시, 전남 목포시가 각각 선정됐다.\n" +
			"붙임 " + roof + " 선정 결과\n유형 | 도시 | 비전\n" + a + " | 부산광역시 | 바다\n" + b + " | 강원 강릉시 | 솔숲\n" + b + " | 전북 전주시 | 한옥\n" + b + " | 전남 목포시 | 노래"
	}
	for _, c := range [][3]string{
		{"물빛거점도시", "국제물빛도시", "지역물빛도시"},
		{"새솔마을", "큰솔마을", "작은솔마을"},
		{"들꽃특구", "국가들꽃특구", "지역들꽃특구"},
		{"배움거리", "먼배움거리", "가까운배움거리"},
	} {
		for _, d := range Read(written(list(c[0], c[1], c[2])), "").Decisions {
			if len(d.Holders) > 0 && d.Scheme.ID != c[0] {
				t.Errorf("%s: %s has %d", c[0], d.Scheme.ID, len(d.Holders))
			}
		}
	}
	const two = "# 물빛도시 1곳·들꽃마을 3곳 선정\n배포일 2025. 6. 12.\n문화체육관광부는 물빛도시로 부산광역시를, 들꽃마을로 강원 강릉시, 전북 전주시, 전남 목포시를 선정했다고 12일 밝혔다.\n"
	for _, table := range []string{
		"",
		"붙임 선정 결과\n사업 | 도시 | 비전\n물빛도시 | 부산광역시 | 바다\n들꽃마을 | 강원 강릉시 | 솔숲\n들꽃마을 | 전북 전주시 | 한옥\n들꽃마을 | 전남 목포시 | 노래",
	} {
		if got, want := heldUnder(two+table), "들꽃마을: 강릉시 목포시 전주시, 물빛도시: 부산광역시"; got != want && got != "들꽃마을: 강릉시 목포시 전주시; 물빛도시: 부산광역시" {
			t.Errorf("%q\n got  %s", table, got)
		}
	}
}

// TestClassesOfCounted: programmes of one noun whose names are together as many as the title counts of another are its classes; those of
// another number or noun are programmes of their own.
func TestClassesOfCounted(t *testing.T) {
	page := func(head, a, b string) string {
		return "# " + head + " 선정\n배포일 2025. 6. 12.\n문화체육관광부는 " + head + "을 선정했다고 12일 밝혔다.\n" +
			a + "에는 부산광역시, " + b + "에는 강원 강릉시, 전북 전주시, 전남 목포시를 각각 선정했다."
	}
	for _, c := range []struct{ head, a, b, want string }{
		{"물빛거점도시 4곳", "국제물빛도시", "지역물빛도시", "물빛거점도시"},
		{"새솔마을 4곳", "큰새솔마을", "작은새솔마을", "새솔마을"},
		{"물빛거점도시 6곳", "국제물빛도시", "지역물빛도시", ""},
		{"새솔마을 4곳", "큰들도시", "작은새솔마을", ""},
	} {
		for _, d := range Read(written(page(c.head, c.a, c.b)), "").Decisions {
			if under := d.Scheme.ID == c.want; len(d.Holders) > 0 && under != (c.want != "") {
				t.Errorf("%s, %s, %s: %s has %d", c.head, c.a, c.b, d.Scheme.ID, len(d.Holders))
			}
		}
	}
}
