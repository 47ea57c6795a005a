package release

import "testing"

// TestServicesCountedSo: numbers that other words than a verb of deciding say to be of those chosen, and rows in which one has
// no part.
func TestServicesCountedSo(t *testing.T) {
	const three = "골목 배 나눔+노을물산, 빗물 저금통 중개+가람소프트, 둑방 드론 순찰+나루랩"
	const row = "\n대상은 ①골목 배 나눔(노을물산) ②빗물 저금통 중개(가람소프트) ③둑방 드론 순찰(나루랩)이다."
	for _, c := range []struct{ name, in, want string }{
		{"more time", "# 물살 규제특례 기간 더 준다\n환경부는 물살 규제특례 과제 3건의 기간을 2년 더 주기로 했다." + row, three},
		{"sorts told in one sentence", "# 물살 규제특례 3건 승인\n환경부는 물살 규제특례 과제 3건을 승인했다.\n강가에서는 골목 배 나눔(노을물산)과 빗물 저금통 중개(가람소프트), 들판에서는 둑방 드론 순찰(나루랩)이 올랐다.", three},
		{"one got nothing", "# 물살 규제특례 3건 승인\n환경부는 물살 규제특례 과제 3건을 승인했다.\n통과한 과제는 골목 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰이고 물속 짐 나름은 통과하지 못했다.", "골목 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰"},
		{"persons", "# 물살 규제특례 2건 승인\n환경부는 물살 규제특례 과제 2건을 승인했다.\n회의에는 ▲나물결 위원(한국대) ▲나바람 위원(서울대)이 나왔다.", ""},
		{"those who applied", "# 물살 규제특례\n접수된 물살 규제특례는 3건이다." + row, ""},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
