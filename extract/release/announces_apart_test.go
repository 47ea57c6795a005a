package release

import "testing"

// TestSetApart: the programme is the one whose call the first sentence tells of, whatever other one in quotes the release sets it apart
// from or tells of.
func TestSetApart(t *testing.T) {
	const in = "# 고을형 온누리마을, 여수·해남에 만든다\n전라남도는 ‘고을형 온누리마을’의 올해 첫 공모를 실시해 대상지로 전남 여수시, 해남군 2곳을 선정했다고 밝혔다.\n"
	const want = "고을형온누리마을: 여수시 해남군"
	for _, s := range []string{
		"행정안전부의 ‘달빛마을 가꾸기’ 사업과는 별도로 추진된다.",
		"행정안전부의 ‘온누리마을’ 사업에 뽑힌 나주시와는 다르다.",
		"나주시는 ‘달빛마을 가꾸기’ 사업에 선정된 바 있다.",
	} {
		if got := heldUnder(in + s); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", s, got, want)
		}
	}
}
