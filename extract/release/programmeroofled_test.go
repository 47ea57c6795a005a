package release

import "testing"

// TestPartsLed: what a sentence counts or names beside each other right behind a programme of the same noun are its classes.
func TestPartsLed(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"with numbers", "문화체육관광부는 산촌 여행의 중심이 될 숲길거점도시로 나라숲길도시 1곳과 고을숲길도시 2곳을 최종 선정했다. 나라숲길도시에는 강원 태백시가, 고을숲길도시에는 충남 서천군, 경남 남해군이 선정됐다.", "숲길거점도시"},
		{"in quotes", "산림청은 올해 ‘숲빛마을’로 ‘큰숲마을’ 1곳과 ‘작은숲마을’ 2곳을 새로 지정했다.\n- ‘큰숲마을’ : 강원 태백시\n- ‘작은숲마을’ : 충남 서천군, 경남 남해군", "숲빛마을"},
		{"with names", "해양수산부는 갯벌특구로 깊은갯벌특구 2곳(강원 태백시, 충남 서천군)과 얕은갯벌특구 1곳(경남 남해군)을 지정했다고 밝혔다.", "갯벌특구"},
		{"of another noun", "산림청은 산촌활력사업으로 숲속도시 1곳과 산나물마을 2곳을 선정했다. 숲속도시에는 강원 태백시가, 산나물마을에는 충남 서천군, 경남 남해군이 선정됐다.", "산나물마을, 숲속도시"},
		{"for another reason", "산림청은 새로운 도시를 만들기 위해 숲속도시 1곳과 물길도시 2곳을 선정했다. 숲속도시에는 강원 태백시가, 물길도시에는 충남 서천군, 경남 남해군이 선정됐다.", "물길도시, 숲속도시"},
	})
}
