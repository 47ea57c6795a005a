package release

import "testing"

// TestServicesGiven: a mark or an exemption that a sentence gives to names in quotes makes them services, where no number and
// no title says so.
func TestServicesGiven(t *testing.T) {
	const two, makers = "골목 배 나눔, 빗물 저금통 중개", "골목 배 나눔+㈜가람, 빗물 저금통 중개+나루농협"
	for _, c := range []struct{ in, want string }{
		{"환경부는 ‘물살안심 인증’을 ‘골목 배 나눔’과 ‘빗물 저금통 중개’에 부여했다고 7일 밝혔다.", two},
		{"환경부는 물살안심 인증을 ㈜가람의 ‘골목 배 나눔’, 나루농협의 ‘빗물 저금통 중개’에 부여했다.", makers},
		{"환경부는 ‘골목 배 나눔’(㈜가람)과 ‘빗물 저금통 중개’(나루농협)에 물살 규제특례를 부여했다고 7일 밝혔다.", makers},
		{"환경부는 물살 규제유예로 ‘골목 배 나눔’(㈜가람)과 ‘빗물 저금통 중개’(나루농협)를 승인했다고 밝혔다.", makers},
		{"환경부는 물살 규제유예 심의에서 ㈜가람의 ‘골목 배 나눔’과 나루농협의 ‘빗물 저금통 중개’를 승인하기로 했다.", makers},
		{"환경부는 물살우수기업 인증을 ‘골목배나눔’과 ‘빗물중개’에 부여했다고 7일 밝혔다.", ""},
		{"환경부는 ‘물길 특구’와 ‘둑방 특구’에 물살 규제특례를 부여했다고 7일 밝혔다.", ""},
		{"환경부는 물살 규제특례를 ‘골목 배 나눔’과 ‘빗물 저금통 중개’에 부여할 계획이라고 7일 밝혔다.", ""},
		{"환경부는 물살 대책에 ‘모두의 강’이라는 이름을 부여했다고 7일 밝혔다.", ""},
	} {
		if got := servicesTold("# 환경부, 새 물길 연다\n배포일 2026. 5. 7.(목)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
