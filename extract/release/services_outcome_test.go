package release

import "testing"

// TestOutcomesBehindServices: what came of each service behind its line, as lists of agendas print it, is no part of its name.
func TestOutcomesBehindServices(t *testing.T) {
	const lead = "# 규제샌드박스 과제 2건 승인\n과학기술정보통신부는 정보통신기술(ICT) 규제샌드박스 과제 2건을 승인했다고 밝혔다.\n"
	const want = "new 두레박 살피미+㈜샘물, new 볏단 나르미+㈜들길"
	for _, s := range []string{
		"ㅇ (㈜샘물) 두레박 살피미 ⇒ 조건부 승인\nㅇ (㈜들길) 볏단 나르미 ⇒ 승인",
		"ㅇ 두레박 살피미(㈜샘물) → 조건부 승인\nㅇ 볏단 나르미(㈜들길) → 원안 승인",
		"ㅇ 두레박 살피미(㈜샘물) (조건부 승인)\nㅇ 볏단 나르미(㈜들길) (승인)",
		"ㅇ (㈜샘물) 두레박 살피미 ▶ 수정 승인\nㅇ (㈜들길) 볏단 나르미 ▶ 승인",
		"ㅇ (㈜샘물) 두레박 살피미 ⇒ 임시허가\nㅇ (㈜들길) 볏단 나르미 ⇒ 실증특례",
	} {
		if got := offeredIn(lead + s); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", s, got, want)
		}
	}
}

// TestNoServices: by which rule something is decided, and where it can be read of, are no services.
func TestNoServices(t *testing.T) {
	const lead = "# 샘터서비스 2건 인증\n보건복지부는 샘터서비스 심의 결과를 6일 발표했다. "
	for _, s := range []string{
		"복지부는 관련 규정에 따라 2건의 서비스를 인증했다.",
		"복지부는 ‘샘터 지침’에 따라 2개 서비스를 인증했다.",
		"복지부는 2개 서비스를 인증했다.\n이 소식은 ‘한울일보’(㈜한울미디어), ‘새벽신문’(㈜새벽언론) 등을 통해 알려졌다.",
		"복지부는 2개 서비스를 인증했다.\n영상은 ‘복지TV’(㈜너울방송)와 ‘마을방송’(㈜메아리)에서 볼 수 있다.",
	} {
		if got := offeredIn(lead + s); got != "" {
			t.Errorf("%s: %s", s, got)
		}
	}
}
