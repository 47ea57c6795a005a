package release

import "testing"

// TestPlacesInRow reads a table whose first row names classes, one row the places of each, and the others what they get.
func TestPlacesInRow(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"lists under classes", "| 구분 | 들녘형(2곳) | 물가형(1곳) |\n| 지자체 | 임실군, 정선군 | 하동군 |\n| 지원 한도 | 20억원 | 10억원 |\n| 지원 기간 | 3년 | 2년 |", "new: 임실군(들녘형); 정선군(들녘형); 하동군(물가형) #들녘형=2 #물가형=1"},
		{"places in two rows", "| 구분 | 들녘형 | 물가형 |\n| 지자체 | 임실군 | 하동군 |\n| 이웃 | 정선군 | 서천군 |", "new: 임실군(들녘형); 하동군(물가형); 정선군(들녘형); 서천군(물가형)"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestProvincesOverPlaces reads a table of columns that are places each, under their 시·도, with what is told of them below.
func TestProvincesOverPlaces(t *testing.T) {
	const want = "new: 전북>임실군; 전북>순창군; 경남>하동군; 강원>정선군"
	for _, c := range []struct{ name, table, want string }{
		{"figures", "| 구분 | 전북 | < | 경남 | 강원 |\n| ^ | 임실군 | 순창군 | 하동군 | 정선군 |\n| 인구 | 2.5만 | 2.6만 | 4.1만 | 3.4만 |", want},
		{"what they do", "| 시도 | 전북 | < | 경남 | 강원 |\n| ^ | 임실군 | 순창군 | 하동군 | 정선군 |\n| 중점 사업 | 치즈 숲길 | 고추장 골목 | 차밭 쉼터 | 탄광 이야기 |\n| 사업비 | 10억원 | 12억원 | 9억원 | 8억원 |", want},
		{"full names, no words over the labels", "| | 전북특별자치도 | < | 경상남도 | 강원특별자치도 |\n| ^ | 임실군 | 순창군 | 하동군 | 정선군 |\n| 주민 | 25명 | 26명 | 41명 | 34명 |", "new: 전북특별자치도>임실군; 전북특별자치도>순창군; 경상남도>하동군; 강원특별자치도>정선군"},
		{"labels of their own", "| 구분 | 전북 | < | 경남 | 강원 |\n| 구분 | 임실군 | 순창군 | 하동군 | 정선군 |\n| 담당 | 농촌과 | 기획과 | 관광과 | 문화과 |", want},
		{"places of several rounds", "| 구분 | 전북 | 경남 | 강원 |\n| 1차 | 임실군 | 하동군 | 정선군 |\n| 2차 | 순창군 | 남해군 | 영월군 |", "new: 전북>임실군; 경남>하동군; 강원>정선군\nnew: 전북>순창군; 경남>남해군; 강원>영월군"},
		{"numbers of each", "| 구분 | 전북 | 경남 | 강원 |\n| 신청 | 12 | 9 | 7 |\n| 선정 | 3 | 2 | 1 |", ""},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
