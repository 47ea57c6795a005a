package release

import "testing"

// TestServicesByGroup: services told under their field or sort, sentence by sentence or line by line, are those that
// the statement before them counts, where all groups together are as many.
func TestServicesByGroup(t *testing.T) {
	const four = "# 산들바람 서비스 4개 선정\n산림청은 산들바람 서비스 4개를 최종 선정했다고 5일 밝혔다.\n"
	const want = "산들바람서비스 숲길 구조 시스템, 산들바람서비스 산불 감시 서비스, 산들바람서비스 나무 입양 플랫폼, 산들바람서비스 산촌 우편 서비스"
	for _, in := range []string{
		"안전 분야에서는 ‘숲길 구조 시스템’, ‘산불 감시 서비스’를 선정했다. 나눔 분야에서는 ‘나무 입양 플랫폼’을 선정했다. 생활 분야에서는 ‘산촌 우편 서비스’를 선정했다.",
		"새로 짓기 유형에 △숲길 구조 시스템 △산불 감시 서비스가 선정됐다.\n고쳐 쓰기 유형에 △나무 입양 플랫폼 △산촌 우편 서비스가 선정됐다.",
		"안전 분야는 숲길 구조 시스템과 산불 감시 서비스다. 생활 분야는 ‘나무 입양 플랫폼’, ‘산촌 우편 서비스’다.",
		"안전 분야는 숲길 구조 시스템, 산불 감시 서비스이며, 생활 분야는 나무 입양 플랫폼, 산촌 우편 서비스이다.",
		"안전 분야 2건은 숲길 구조 시스템, 산불 감시 서비스이다. 생활 분야 2건은 나무 입양 플랫폼, 산촌 우편 서비스이다.",
		"안전 부문에는 숲길 구조 시스템과 산불 감시 서비스가 뽑혔다. 생활 부문에는 나무 입양 플랫폼과 산촌 우편 서비스가 뽑혔다.",
		"(안전) 숲길 구조 시스템, 산불 감시 서비스 (생활) 나무 입양 플랫폼, 산촌 우편 서비스",
		"〈안전 분야〉 숲길 구조 시스템, 산불 감시 서비스 〈생활 분야〉 나무 입양 플랫폼, 산촌 우편 서비스",
		"[안전] 숲길 구조 시스템과 산불 감시 서비스\n[생활] 나무 입양 플랫폼과 산촌 우편 서비스",
	} {
		if got := exemptedIn(four + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestServicesByGroupOfProviders: the words before a provider say the field, and are no part of its name.
func TestServicesByGroupOfProviders(t *testing.T) {
	const two = "# 산들바람 서비스 2개 선정\n산림청은 산들바람 서비스 2개를 최종 선정했다고 5일 밝혔다.\n"
	const want = "산들바람서비스 숲길 구조 시스템+㈜두레길, 산들바람서비스 나무 입양 플랫폼+㈜온누리"
	for _, in := range []string{
		"안전 분야로 ㈜두레길의 숲길 구조 시스템을 선정했다. 나눔 분야로 ㈜온누리의 나무 입양 플랫폼을 선정했다.",
		"안전 분야 1건은 ㈜두레길의 ‘숲길 구조 시스템’이다. 나눔 분야 1건은 ㈜온누리의 ‘나무 입양 플랫폼’이다.",
		"안전 분야에서는 ㈜두레길의 숲길 구조 시스템이 선정됐다.\n나눔 분야에서는 ㈜온누리의 나무 입양 플랫폼이 선정됐다.",
		"안전 분야: ㈜두레길의 ‘숲길 구조 시스템’\n나눔 분야: ㈜온누리의 ‘나무 입양 플랫폼’",
		"안전 트랙에 ‘숲길 구조 시스템’(㈜두레길)이 포함됐다. 나눔 트랙에 ‘나무 입양 플랫폼’(㈜온누리)이 포함됐다.",
	} {
		if got := exemptedIn(two + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestNoServicesByGroup: what is told of fields else, and more or fewer names than are counted, are no services chosen.
func TestNoServicesByGroup(t *testing.T) {
	const two = "# 산들바람 서비스 2개 선정\n산림청은 산들바람 서비스 2개를 최종 선정했다고 5일 밝혔다.\n"
	for _, in := range []string{
		"안전 분야에는 숲길 구조 시스템이 탈락했다. 나눔 분야에는 나무 입양 플랫폼이 탈락했다.",
		"지난해 안전 분야에는 숲길 구조 시스템이 선정됐다. 지난해 나눔 분야에는 나무 입양 플랫폼이 선정됐다.",
		"안전 분야에는 3억원을, 나눔 분야에는 2억원을 지원했다.",
		"기술 분야는 독창성이고, 사업 분야는 시장성이다.",
		"안전 분야는 숲길 구조 시스템, 산불 감시 서비스다. 나눔 분야는 나무 입양 플랫폼이다.",
		"안전 분야 2건은 숲길 구조 시스템이다. 나눔 분야 1건은 나무 입양 플랫폼이다.",
	} {
		if got := exemptedIn(two + in); got != "" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
