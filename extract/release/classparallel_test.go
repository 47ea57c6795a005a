package release

import "testing"

// TestParallelTopics: the topic of a list is a class beside lists that have one, whatever its own is called and however long.
func TestParallelTopics(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"one without the word for a type", "# 달빛도시 공모 결과\n산림청은 2024년 달빛도시 공모 결과, 물길형은 경남 사천시, 숲길형은 충북 단양군, 경기 오산시, 둘레단지는 전북 남원시를 선정했다.",
			"new 경남 사천시:물길형, new 충북 단양군:숲길형, new 경기 오산시:숲길형, new 전북 남원시:둘레단지"},
		{"at the head", "# 달빛도시 3곳 선정\n산림청은 달빛도시로 둘레길은 전북 남원시, 물길형은 경남 사천시, 숲길형은 충북 단양군을 선정했다.",
			"new 전북 남원시:둘레길, new 경남 사천시:물길형, new 충북 단양군:숲길형"},
		{"a long type", "# 달빛도시 4곳 선정\n산림청은 달빛도시로 ‘물길숲길한데이음형’은 경남 사천시, 충북 단양군 등 2곳, ‘달빛 지원형’은 경기 오산시, 전북 남원시 등 2곳을 선정했다.",
			"new 경남 사천시:물길숲길한데이음형, new 충북 단양군:물길숲길한데이음형, new 경기 오산시:달빛 지원형, new 전북 남원시:달빛 지원형"},
		{"a bracket behind it", "# 달빛도시 4곳 선정\n달빛도시로 하나마당(특·광역시)에서는 부산광역시가, 둘마당(30만 명 이상)에서는 경기 오산시와 충북 단양군이, 셋마당(10만 미만)에는 전북 남원시가 선정됐다.",
			"new 부산광역시:하나마당, new 경기 오산시:둘마당, new 충북 단양군:둘마당, new 전북 남원시:셋마당"},
		{"a bracket of numbers behind it", "# 달빛도시 3곳 선정\n달빛도시로 가그룹(50만 이상)은 경기 오산시와 충북 단양군이, 나그룹(50만 미만)은 전북 남원시가 선정됐다.",
			"new 경기 오산시:가그룹, new 충북 단양군:가그룹, new 전북 남원시:나그룹"},
		{"a class in the bracket", "# 달빛도시 3곳 선정\n달빛도시로 가그룹(대도시)에는 경기 오산시와 충북 단양군이, 나그룹(중소도시)에는 전북 남원시가 선정됐다.",
			"new 경기 오산시:대도시, new 충북 단양군:대도시, new 전북 남원시:중소도시"},
		{"a bracket behind words for all", "# 달빛도시 2곳 선정\n올해(1차)에는 경기 오산시가, 하반기(2차)에는 전북 남원시가 달빛도시로 선정됐다.",
			"new 경기 오산시, new 전북 남원시"},
		{"a ministry", "# 달빛도시 2곳 선정\n물길형은 경남 사천시가 선정됐고, 산림청은 전북 남원시를 달빛도시로 지정했다.",
			"new 경남 사천시:물길형, new 전북 남원시"},
	} {
		if got := saidOf("배포일 2024. 5. 7.(화)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCountedParts: what stands before the numbers of lists side by side is the class of each, where the numbers are those of the names.
func TestCountedParts(t *testing.T) {
	const lead = "배포일 2024. 5. 7.(화)\n# 달빛도시 5개 지자체 선정\n산림청은 달빛도시 5개 지자체를 선정했다고 7일 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"two parts", lead + "선정된 지역은 사천·단양·경기 오산 등 샘터 사업 3개 지자체와 전북 남원·충남 서천 등 쉼터사업 2개 지자체다.",
			"new 사천:샘터 사업, new 단양:샘터 사업, new 경기 오산:샘터 사업, new 전북 남원:쉼터사업, new 충남 서천:쉼터사업"},
		{"with a verb", lead + "경남 사천시, 충북 단양군, 경기 오산시 등 샘터트랙 3곳과 전북 남원시, 충남 서천군 등 쉼터트랙 2곳이 뽑혔다.",
			"new 경남 사천시:샘터트랙, new 충북 단양군:샘터트랙, new 경기 오산시:샘터트랙, new 전북 남원시:쉼터트랙, new 충남 서천군:쉼터트랙"},
		{"a word for all", lead + "경남 사천시, 충북 단양군, 경기 오산시 등 지자체 3곳과 전북 남원시, 충남 서천군 등 지자체 2곳이 뽑혔다.",
			"new 경남 사천시, new 충북 단양군, new 경기 오산시, new 전북 남원시, new 충남 서천군"},
		{"a number of more than are named", lead + "경남 사천시, 충북 단양군 등 샘터트랙 3곳과 전북 남원시 등 쉼터트랙 2곳이 뽑혔다.",
			"new 경남 사천시, new 충북 단양군, new 전북 남원시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
