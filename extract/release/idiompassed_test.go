package release

import "testing"

// TestCameThroughCalls: places that came through the call of a programme are chosen; a first look, a law or a budget that
// passed decides nothing on them.
func TestCameThroughCalls(t *testing.T) {
	const two = "new 강원 태백시, new 충남 서천군"
	for _, c := range []struct{ in, want string }{
		{"# 태백·서천, 물길도시 공모 통과\n강원 태백시와 충남 서천군이 환경부의 물길도시 공모를 최종 통과했다고 9일 밝혔다.", two},
		{"# 물길도시 공모 2곳 통과\n환경부는 물길도시 공모에 강원 태백시와 충남 서천군 2곳이 통과했다고 9일 밝혔다.", two},
		{"# 물길도시 심사 통과\n환경부 물길도시 심사를 강원 태백시, 충남 서천군 등 2곳이 통과해 이름을 올렸다.", two},
		{"# 물길도시 2곳 선정\n올해 물길도시 공모를 통과한 곳은 강원 태백시와 충남 서천군이라고 환경부가 밝혔다.", two},
		{"# 물길도시 공모 관문 넘어\n강원 태백시와 충남 서천군이 환경부 물길도시 공모 관문을 넘었다.", two},
		{"# 물길도시 2곳 인증\n환경부는 물길도시 2곳을 인증했다고 밝혔다. 심사를 통과한 지자체는 강원 태백시, 충남 서천군이다.", two},
		{"# 물길도시 2곳 인증\n환경부는 물길도시 2곳을 인증했다고 밝혔다.\n□ 최종 심의의 문턱을 넘은 곳은 강원 태백시, 충남 서천군이다.", two},
		{"# 물길도시 2곳 인증\n환경부는 물길도시 2곳을 인증했다고 밝혔다. 1차 서면심사를 통과한 곳은 강원 태백시, 충남 서천군이다.", ""},
		{"# 물길도시 재지정\n강원 태백시와 충남 서천군이 환경부의 ‘물길도시 재지정 평가’를 최종 통과했다고 9일 밝혔다.", "renewed 강원 태백시, renewed 충남 서천군"},
		{"# 물길도시 재인증\n강원 태백시, 충남 서천군이 ‘물길도시 재인증 심사’를 통과했다.", "renewed 강원 태백시, renewed 충남 서천군"},
		{"# 물길도시 재지정\n강원 태백시가 ‘물길도시 재지정 평가’ 서류 심사를 통과했다.", ""},
		{"# 물길도시 재지정\n강원 태백시가 ‘물길도시 재지정 평가’를 통과해 오는 9월 최종 심의를 받는다.", ""},
		{"# 물길도시 재지정\n강원 태백시가 ‘물길도시 재지정 평가’를 통과했으나 심의가 남았다.", ""},
		{"# 물길도시 2곳 인증\n환경부는 강원 태백시, 충남 서천군 2곳을 물길도시로 인증했다. 심사를 통과한 도시는 강원 춘천시, 충북 제천시다.", two},
		{"# 물길도시 2곳 인증\n환경부는 물길도시 2곳을 인증했다. 심사를 통과한 곳은 강원 춘천시, 충북 제천시, 전북 전주시다.", ""},
		{"# 물길도시 2곳 인증\n환경부는 물길도시 2곳을 인증했다. 심의를 통과한 기관은 대구시와 부산시다.", ""},
		{"# 물길도시 1차 통과\n강원 태백시가 물길도시 공모 1차 서류 심사를 통과했다.", ""},
		{"# 물길도시 심사 통과\n강원 태백시가 추진하는 물길도시 사업이 중앙투자심사를 통과했다.", ""},
		{"# 물길도시법 통과\n물길도시 지원법이 본회의를 통과했다. 강원 태백시에서 시행된다.", ""},
	} {
		if got := toldToHold(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestExceptionsFromRules: an exception from rules is an exemption by another word.
func TestExceptionsFromRules(t *testing.T) {
	const head = "# 바람길 규제특례 승인\n산림청은 바람길 규제특례 위원회에서 "
	const one = "솔숲 이슬 지도+㈜모래톱소프트"
	for _, c := range []struct{ in, want string }{
		{head + "㈜모래톱소프트의 ‘솔숲 이슬 지도’에 대해 규제 예외를 인정했다.", one},
		{head + "㈜모래톱소프트의 ‘솔숲 이슬 지도’에 법령 적용의 예외를 두기로 했다.", one},
		{head + "‘솔숲 이슬 지도’(㈜모래톱소프트)에 규제 예외를 인정하기로 했다.", one},
		{"# 산림청 알림\n산림청은 안전을 위해 예외를 인정하지 않기로 했다.", ""},
	} {
		if got := chosenIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
