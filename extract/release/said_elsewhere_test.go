package release

import "testing"

// TestSaidByVerb: verbs of decision that are none by themselves, and what they are
// said of.
func TestSaidByVerb(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"its area was made a zone", `# 벤처키움특구 지정
중소벤처기업부는 벤처키움특구위원회를 열어 충북 옥천군 일원 12만㎡의 면적이 특구로 결정됐다고 밝혔다.`, "new 충북 옥천군"},
		{"a change that was approved", `# 놀이특구 지정
중소벤처기업부는 충북 옥천군, 경남 남해군 등 2건은 놀이특구로 신규 지정하고, 전남 구례군 등 2건은 특구계획을 변경하도록 승인했으며, 경북 울진군은 지정을 해제하는 안건을 심의·의결했다.`,
			"new 충북 옥천군, new 경남 남해군, changed 전남 구례군, revoked 경북 울진군"},
		{"left as candidates", `# 놀이특구 시범지역 지정
교육부는 놀이특구 시범지역으로 4건을 지정했다고 밝혔다. 선정되지 않은 충북 옥천, 영동, 경남 남해 등 3건은 예비지정 지역으로 남았다.`,
			"candidate 충북 옥천, candidate 충북 영동, candidate 경남 남해"},
		{"who made it once more", `# 들꽃마을 새로 두 곳
산림청은 전남 구례군과 경북 울진군이 들꽃마을로 새롭게 인증받았다고 밝혔다.
2019년에 인증을 받은 강원 평창군, 충북 괴산군 등 2곳은 그간의 가꾸기를 인정받아 재인증에 성공하였다.`,
			"new 전남 구례군, new 경북 울진군, renewed 강원 평창군, renewed 충북 괴산군"},
		{"who hopes to make it", `# 들꽃마을 새로 한 곳
산림청은 전남 구례군이 들꽃마을로 새롭게 인증받았다고 밝혔다. 강원 평창군과 충북 괴산군은 재인증에 성공할 경우 축제를 열 계획이다.`,
			"new 전남 구례군"},
		{"left without water", `# 놀이특구 시범지역 지정
교육부는 놀이특구 시범지역으로 4건을 지정했다고 밝혔다. 충북 옥천, 영동, 경남 남해 등 3건은 과제로 남았다.`, ""},
		{"those together with their province", `# 놀이특구 시범지역 지정
교육부는 놀이특구 시범지역 6건을 지정했다고 밝혔다.
도와 함께 지정된 기초지자체로는 △충북 옥천, 영동 △경남 남해, 하동이 포함됐다.`,
			"new 충북 옥천, new 충북 영동, new 경남 남해, new 경남 하동"},
		{"places to be", `# 벤처도시 후보지 3곳 선정
중소벤처기업부는 벤처도시 후보지 3곳을 선정했다. 후보지는 충북 옥천군, 경남 남해군, 전남 구례군이다.`,
			"candidate 충북 옥천군, candidate 경남 남해군, candidate 전남 구례군"},
		{"a zone without a name, and a broken line", `# 규제풀림특구 두 곳 지정
중소벤처기업부는 경북, 전남 등 규제풀림특구 2개를 새로 지정했다. 충북 특구는 구역을 넓히는 계획 변경이승인되었고, 세종 특구는 지정이 해제되었다.`,
			"new 경북, new 전남, changed 충북, revoked 세종"},
		{"offices that were chosen", `# 자료행정 우수기관 선정
행정안전부는 자료행정 우수기관으로 서울 강동구청, 전북 완주군청 등 2개 기관을 선정했다. 시상식은 10일 대전시청에서 열렸다.`,
			"new 서울 강동구, new 전북 완주군"},
		{"the same noun in a bracket", `# 물길마을 두 곳 인증
2019년 인증된 경남 김해시 연지와 울산 남구 대숲 2곳은 물길마을 재심사를 거쳐 다시 인증(재인증)을 받았다.`,
			"renewed 경남 김해시, renewed 울산 남구"},
		{"the honour of being chosen", `# 물길마을 두 곳 선정
산림청은 경남 김해시와 울산 남구가 물길마을 선정의 영예를 안았다고 밝혔다.`, "new 경남 김해시, new 울산 남구"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestSharedNameWithoutProvince: a name that several 시·도 have is not given the one
// printed before it; one that a single other 시·도 has is.
func TestSharedNameWithoutProvince(t *testing.T) {
	for _, c := range []struct{ list, province string }{
		{"강원 원주시, 충남 보령시, 중구, 경기 안산시를", ""},
		{"강원 원주시, 충남 보령시, 강동구, 경기 안산시를", "충남"},
	} {
		f := Read(written("# 친화도시 지정\n여성가족부는 "+c.list+" 친화도시로 지정했다고 밝혔다."), "")
		got := "none"
		for _, d := range f.Decisions {
			if len(d.Holders) == 4 {
				got = d.Holders[2].Province.S
			}
		}
		if got != c.province {
			t.Errorf("%s: got %q, want %q", c.list, got, c.province)
		}
	}
}
