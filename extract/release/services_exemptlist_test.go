package release

import "testing"

// TestListsThatGotExemptions: names before their number got the exemption that stands behind it, wherever the lead names the
// programme; a number alone names nobody, and what of services is made longer is none.
func TestListsThatGotExemptions(t *testing.T) {
	const day, colour = "배포일 2026. 5. 7.(목)\n", "어디서나 물을 얻는 ‘길섶 샘물’이 산길을 누빈다.\n사람들이 반길 전망이다.\n"
	const lead = "환경부는 7일 ‘제3차 물살 심의위원회’를 열고 5건의 규제샌드박스 과제를 심의·의결했다고 밝혔다.\n"
	const want = "물길 살피는 플랫폼+여울로보, 골목 빈 가게 창고+새벽빛"
	for _, c := range []struct{ in, want string }{
		{colour + lead + "이날 다룬 5건 중 △여울로보의 물길 살피는 플랫폼 △새벽빛의 골목 빈 가게 창고 등 2건이 실증특례를 받았다.", want},
		{colour + lead + "이 가운데 ▲여울로보의 물길 살피는 플랫폼 ▲새벽빛의 골목 빈 가게 창고 등 2건에 실증특례가 부여됐다.", want},
		{lead + "이날 물길 살피는 서비스 2건에 실증특례를 부여했다.", ""},
	} {
		if got := servicesTold(day + "# 산길에 물이 흐른다\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
	for _, name := range []string{"두 서비스", "위 서비스", "안정적으로 운영되었고", "시간이 더 필요한 점을 헤아려 지정기간", "특례기간"} {
		if !noService.MatchString(name) {
			t.Errorf("%s names a service", name)
		}
	}
}
