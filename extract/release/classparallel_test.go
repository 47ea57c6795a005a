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
		{"a ministry", "# 달빛도시 2곳 선정\n물길형은 경남 사천시가 선정됐고, 산림청은 전북 남원시를 달빛도시로 지정했다.",
			"new 경남 사천시:물길형, new 전북 남원시"},
	} {
		if got := saidOf("배포일 2024. 5. 7.(화)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
