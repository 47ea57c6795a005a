package release

import (
	"strings"
	"testing"
)

// TestProviderNames: the name of a provider begins behind the field or what others did with it, and
// ends at its particle or before its place in a bracket.
func TestProviderNames(t *testing.T) {
	const two = "국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	const want = "new 통학로 알림 서비스+㈜길안전@경기 오산시, new 물길 감지 서비스+㈜온누리@충남 서천군"
	for _, c := range []struct{ name, in, want string }{
		{"fields before who runs it where", two + "ㅇ (교통) ㈜길안전이 경기 오산시에서 운영하는 ‘통학로 알림 서비스’는 어린이를 지킨다.\nㅇ (환경) ㈜온누리가 개발한 ‘물길 감지 서비스’는 물높이를 잰다.", "new 통학로 알림 서비스+㈜길안전/교통@경기 오산시, new 물길 감지 서비스+㈜온누리/환경"},
		{"what a place did with it", two + "ㅇ 오산시가 도입한 ㈜길안전의 ‘통학로 알림 서비스’는 어린이를 지킨다.\nㅇ 서천군에서 실증한 ㈜온누리의 ‘물길 감지 서비스’는 물높이를 잰다.", "new 통학로 알림 서비스+㈜길안전, new 물길 감지 서비스+㈜온누리@서천군"},
		{"places in brackets behind colons", two + "ㅇ 통학로 알림 서비스 : ㈜길안전(경기 오산시)\nㅇ 물길 감지 서비스 : ㈜온누리(충남 서천군)", want},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestBareBodies: what is told of a body before or behind its name is no part of it.
func TestBareBodies(t *testing.T) {
	const one = "# 산림청, 규제특례 2건 승인\n산림청은 5일 규제특례위원회를 열고 규제특례 2건을 승인했다고 밝혔다.\n"
	for _, in := range []string{
		"스타트업 두레길이 신청한 ‘숲길 구조 시스템’에 실증특례를 부여했다.",
		"산림 기업 두레길의 ‘숲길 구조 시스템’이 실증특례를 받았다.",
		"강원 인제군 소재 두레길의 ‘숲길 구조 시스템’이 실증특례를 받았다.",
		"온누리 계열사인 두레길의 ‘숲길 구조 시스템’이 실증특례를 받았다.",
		"두레길(옛 산길)의 ‘숲길 구조 시스템’이 실증특례를 받았다.",
		"두레길[012345]이 신청한 ‘숲길 구조 시스템’에 실증특례를 부여했다.",
	} {
		if got := exemptedIn(one + in); !strings.HasSuffix(got, " 숲길 구조 시스템+두레길") {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	const title = "# 두레은행 등 혁신금융서비스 3건 지정\n혁신금융서비스로 두레은행의 ‘동네 쌈짓돈 서비스’ 등 3건이 새로 지정됐다.\n금융위원회는 5일 3건의 혁신금융서비스를 지정했다고 밝혔다."
	if got, want := exemptedIn(title), "혁신금융서비스 동네 쌈짓돈 서비스+두레은행"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for in, want := range map[string]string{
		"가나 기업 협의회": "가나 기업 협의회", "(주)가나": "(주)가나", "가나 중소기업 은행": "가나 중소기업 은행",
		"의료기기 업체인 가나": "가나", "규제특례로 가나은행": "가나은행", "가나(구 다라)": "가나",
		"주식회사 가나로가 신청한 기술로": "주식회사 가나로", "㈜가나와 다라원이 함께 개발한 서비스": "㈜가나와 다라원", "한국기술": "한국기술",
	} {
		if i, j := providerName(in, 0, len(in)); in[i:j] != want {
			t.Errorf("%s: %s, want %s", in, in[i:j], want)
		}
	}
}
