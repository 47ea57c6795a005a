package release

import (
	"strings"
	"testing"
)

// TestServicesToldApiece: one sentence a service, in the words that releases on exemptions tell them: who
// has it before the name, and what became of it behind.
func TestServicesToldApiece(t *testing.T) {
	const lead = "# 산림청, 규제특례 3건 승인\n산림청은 5일 규제특례위원회를 열고 규제특례 3건을 승인했다고 밝혔다.\n"
	const want = "### 빈 창고 나눔 보관+새길물류, 야간 순찰 로봇 운행+두레로보틱스, 옥상 텃밭 임대 서비스+푸른나라"
	tell := func(frame string) string {
		var out []string
		for _, s := range [][2]string{{"푸른나라", "옥상 텃밭 임대 서비스"}, {"두레로보틱스", "야간 순찰 로봇 운행"}, {"새길물류", "빈 창고 나눔 보관"}} {
			out = append(out, strings.NewReplacer("P", s[0], "S", s[1]).Replace(frame))
		}
		return lead + strings.Join(out, " ")
	}
	for _, frame := range []string{
		"P의 ‘S’에 대해 규제 특례를 부여하기로 했다.",
		"위원회는 P의 ‘S’를 위해 실증특례를 부여했다.",
		"P의 ‘S’에 실증특례를 부여했다.",
		"P에는 ‘S’의 실증특례를 부여했다.",
		"P의 ‘S’에 대해 산지관리법상 특례를 적용한다.",
		"P의 S 등록은 실증특례를 받았다.",
		"P가 신청한 ‘S’는 심의를 통과했다.",
		"P는 ‘S’를 승인받아 두 해 동안 시범 운영할 수 있게 됐다.",
		"‘S’(P)는 두 해 동안 실증특례를 받는다.",
		"P는 충남 서천군에서 ‘S’를 실증한다.",
		"P는 충남 서천군에서 S를 실증하겠다고 제안했다.",
		"P의 ‘S’는 앱으로 부르면 집 앞까지 찾아온다.",
	} {
		in := tell(frame)
		if got := strings.ReplaceAll(sortedNames(votedIn(in)), " 등록", ""); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", frame, got, want)
		}
	}
}

// sortedNames orders what votedIn writes by the names.
func sortedNames(s string) string {
	head, rest, _ := strings.Cut(s, " ")
	all := strings.Split(rest, ", ")
	for i := range all {
		for k := i; k > 0 && all[k] < all[k-1]; k-- {
			all[k], all[k-1] = all[k-1], all[k]
		}
	}
	return head + " " + strings.Join(all, ", ")
}

// TestServicesAskedTogether: several who asked for one service together, one of those approved, others
// beside those told, kinds of permission and numbers of listed companies in brackets.
func TestServicesAskedTogether(t *testing.T) {
	const lead = "# 산림청, 규제특례 4건 승인\n산림청은 5일 규제특례위원회를 열고 규제특례 4건을 승인했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"two together", lead + "푸른나라와 새길물류가 신청한 ‘옥상 텃밭 임대’는 실증특례를 받았다.", "#### 옥상 텃밭 임대+푸른나라+새길물류"},
		{"three counted", lead + "푸른나라와 새길물류, 다솜농산 등 3개사는 빈 창고를 이용한 나눔 보관을 실증특례 받았다.", "#### 빈 창고를 이용한 나눔 보관+푸른나라+새길물류+다솜농산"},
		{"one among them", lead + "이번에 승인된 특례 사업 중에는 푸른나라의 옥상 텃밭 임대 서비스가 포함됐다.", "#### 옥상 텃밭 임대 서비스+푸른나라"},
		{"one that stands out", lead + "승인된 과제 가운데는 푸른나라의 ‘옥상 텃밭 임대’가 눈에 띈다.", "#### 옥상 텃밭 임대+푸른나라"},
		{"others beside", lead + "푸른나라의 ‘옥상 텃밭 임대’는 실증특례를 받았다. 이 밖에 ▲숲길 안내 로봇 ▲노인 등 교통약자 산길 이동 서비스(강원지역) ▲산불 감시 드론 등 3건에 대해서도 특례가 부여됐다.", "#### 옥상 텃밭 임대+푸른나라, 숲길 안내 로봇, 노인 등 교통약자 산길 이동 서비스, 산불 감시 드론"},
		{"kinds behind quotes", lead + "승인된 과제는 ▲푸른나라의 ‘옥상 텃밭 임대’(실증특례) ▲새길물류의 ‘빈 창고 나눔 보관’(임시허가) 등이다.", "#### 옥상 텃밭 임대+푸른나라, 빈 창고 나눔 보관+새길물류"},
		{"listed companies", lead + "의결 안건은 △푸른전자(012345) 옥상 텃밭 임대(실증특례) △새길(054321)·다솜농산 빈 창고 나눔 보관(임시허가) △두레로보틱스 야간 순찰 로봇(지정조건 변경) △온누리공사 숲길 안내(실증특례) 등 4건이다.", "#### 옥상 텃밭 임대+푸른전자, 빈 창고 나눔 보관+새길+다솜농산, 야간 순찰 로봇+두레로보틱스, 숲길 안내+온누리공사"},
		{"square brackets", lead + "승인된 과제는 ▲옥상 텃밭 임대[푸른나라] ▲빈 창고 나눔 보관[새길물류] ▲숲길 안내[온누리공사] ▲야간 순찰[두레로보틱스] 등이다.", "#### 옥상 텃밭 임대+푸른나라, 빈 창고 나눔 보관+새길물류, 숲길 안내+온누리공사, 야간 순찰+두레로보틱스"},
		{"및 before the last", lead + "승인된 안건은 푸른나라의 옥상 텃밭 임대, 새길물류의 빈 창고 나눔 보관 및 온누리공사의 숲길 안내 등이다.", "#### 옥상 텃밭 임대+푸른나라, 빈 창고 나눔 보관+새길물류, 숲길 안내+온누리공사"},
		{"only counted", "# 산림청, 새로운 산길 서비스 4건에 규제 특례\n산림청이 새로운 산길 서비스 4건에 대해 규제 특례를 부여했다고 밝혔다.", "####"},
		{"of a rule", lead + "푸른나라와 손잡은 새길은행은 ‘산지 전용 업무 규정’에 관한 특례를 허가받았다.", "####"},
		{"the committee", lead + "위원회는 숲길을 오가는 사람이 신청한 ‘산길 통행증’에 대해 임시허가를 부여했다.", "####"},
		{"last year's", lead + "푸른나라의 ‘옥상 텃밭 임대’는 지난해 실증특례를 받았다.", "####"},
		{"turned down", lead + "푸른나라의 ‘옥상 텃밭 임대’는 보류됐다. 새길물류의 ‘빈 창고 나눔 보관’에 대한 특례 심의는 부결됐다.", "####"},
	} {
		if got := votedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestShortens: names of one service with and without the word for what it is.
func TestShortens(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"골목 배달 로봇 서비스", "배달 로봇", true},
		{"배달 로봇", "배달 로봇 실증", true},
		{"골목 배달 로봇", "골목 순찰 로봇", false},
	} {
		if got := serviceKeyOf(c.a).shortens(serviceKeyOf(c.b)); got != c.want {
			t.Errorf("%s, %s: %v", c.a, c.b, got)
		}
	}
}
