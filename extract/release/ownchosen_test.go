package release

import "testing"

// TestOwnProjectChosen: what a place put forward is no programme beside that into which it was chosen.
func TestOwnProjectChosen(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 무주군 ‘달빛 쉼터숲 조성사업’ 공모 선정, 국비 8억 원 확보\n무주군은 산림청의 ‘쉼터숲 조성사업’ 공모에 ‘달빛 쉼터숲 조성사업’이 최종 선정됐다고 밝혔다.", "쉼터숲조성사업 무주군"},
		{"# 무주군, ‘쉼터숲 조성사업’과 ‘달빛거리 사업’ 선정\n무주군은 산림청의 ‘쉼터숲 조성사업’에 선정됐다고 밝혔다.", "쉼터숲조성사업 무주군"},
	} {
		if got := schemesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
