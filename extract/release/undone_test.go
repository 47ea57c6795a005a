package release

import "testing"

// TestUndoneThere: what lies in a place and was lifted is the place's; so are names behind others who came first.
func TestUndoneThere(t *testing.T) {
	const head = "# 들꽃특구 신규 1곳 지정, 1곳 지정해제\n산림청은 들꽃특구위원회를 열었다고 밝혔다.\n강원 태백시가 들꽃특구로 새로 지정됐다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"in quotes", head + "반면 2019년 지정된 경남 거창군의 ‘솔향기 언덕’은 군의 신청에 따라 지정을 해제했다.", "new 강원 태백시, revoked 경남 거창군"},
		{"by its noun", head + "한편 2019년에 지정된 경남 거창군의 구역은 군이 다시 신청하지 않아 지정 해제되었다.", "new 강원 태백시, revoked 경남 거창군"},
		{"not yet", head + "경남 거창군의 ‘솔향기 언덕’은 내년에 지정을 해제할 수 있다.", "new 강원 태백시"},
		{"those before", "# 들꽃도시에 태백\n- 위원회, 거창·남원에 이은 세 번째 들꽃도시 지정 의결 -\n산림청은 강원 태백시를 들꽃도시로 지정했다.", "new 강원 태백시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTablesHeadedAsCounted: a table under the name of a programme whose number it has is of it, whatever a sentence above tells
// of before; a programme in quotes is one, too, where it stands over a table.
func TestTablesHeadedAsCounted(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a sentence of before", "# 들녘을 바꾸는 두 사업\n- 산림청, 올해 협약 맺을 들꽃마을 2곳과 골목 정비 대상 3곳 확정 -\n산림청은 들꽃마을로 2개 시·군을 선정하였고, 골목정비사업 대상으로는 3개 시·군을 뽑았다.\n골목정비사업은 지난해 5곳에서 처음 시작하였으며, 올해는 사람이 사는 곳을 먼저 보았다.\n<표 2> 올해 골목정비사업 대상 시·군\n연번 | 시·군(도) | 내용\n1 | 태백시(강원) | 빈집\n2 | 거창군(경남) | 담장\n3 | 남원시(전북) | 빈집", "골목정비사업: 거창군(경남) 남원시(전북) 태백시(강원)"},
		{"in quotes", "# 들꽃마을 2곳 지정\n- 하늘길 실험도 시작 -\n국토부는 들꽃마을로 강원 태백시, 충남 서천군을 지정했다.\n지자체가 스스로 배송을 실험하는 ‘솔개실험도시 구축사업’도 함께 한다.\n〈 올해 솔개실험도시 선정 지자체 〉\n연번 | 지자체 | 내용\n1 | 경남 거창군 | 배송\n2 | 전북 남원시 | 순찰", "들꽃마을: 서천군 태백시; 솔개실험도시: 거창군 남원시"},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTrialsAreNoChoice: places in which a plan is tried out are none that were chosen, whatever was designated before.
func TestTrialsAreNoChoice(t *testing.T) {
	const in = "# 내년부터 ‘들꽃마을 인증제’ 도입한다\n산림청은 들꽃마을 인증제를 내년부터 시행하기로 하고, 그 추진계획을 발표했다.\n올해는 경남 거창군, 전북 남원시 등 12개 시·군·구에서 시범 적용한다.\n앞서 산림청은 2022년부터 숲길 개선지구를 지정해 왔고 지금까지 강원 태백시, 충남 서천군 등이 지정된 바 있다."
	if got := saidOf(in); got != "" {
		t.Errorf("got %s, want none", got)
	}
}
