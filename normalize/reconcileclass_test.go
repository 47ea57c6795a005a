package normalize

import "testing"

// TestClassesOfParts: the number of a class is that of the names of its parts, where none has the class itself.
func TestClassesOfParts(t *testing.T) {
	for _, c := range []struct {
		class string
		n     int
		found map[string]int
		want  verdict
	}{
		{"특별평가", 6, map[string]int{"": 11, "종합평가": 5, "특별평가안전": 2, "특별평가탄소중립": 4}, agreeing},
		{"일반부문", 3, map[string]int{"": 5, "일반부문시": 2, "일반부문군": 1, "특별부문": 2}, agreeing},
		{"거점형", 4, map[string]int{"": 7, "거점형산림": 1, "거점형해양": 3, "생활형": 3}, agreeing},
		{"1유형", 2, map[string]int{"": 4, "1유형a": 1, "1유형b": 1, "2유형": 2}, agreeing},
		{"특별평가", 7, map[string]int{"": 11, "종합평가": 5, "특별평가안전": 2, "특별평가탄소중립": 4}, differing},
		{"1유형", 3, map[string]int{"": 4, "11유형": 3, "2유형": 1}, differing},
	} {
		g := &group{found: c.found}
		if got := g.compareClass(declared{class: c.class, n: c.n}); got != c.want {
			t.Errorf("%s %d of %v: %v, want %v", c.class, c.n, c.found, got, c.want)
		}
	}
}

// TestClassOfAll: the number of a class is that of all names where only some are printed with the class, and none with another.
func TestClassOfAll(t *testing.T) {
	for _, c := range []struct {
		class string
		n     int
		found map[string]int
		want  verdict
	}{
		{"3단계", 5, map[string]int{"": 5, "3단계": 2}, agreeing},
		{"거점형", 8, map[string]int{"": 8, "거점형": 1}, agreeing},
		{"농촌형", 3, map[string]int{"": 3, "농촌형": 3}, agreeing},
		{"2유형", 12, map[string]int{"": 12, "2유형": 11}, agreeing},
		{"3단계", 5, map[string]int{"": 6, "3단계": 2}, differing},
		{"3단계", 5, map[string]int{"": 5, "3단계": 2, "2단계": 1}, differing},
	} {
		g := &group{found: c.found}
		if got := g.compareClass(declared{class: c.class, n: c.n}); got != c.want {
			t.Errorf("%s %d of %v: %v, want %v", c.class, c.n, c.found, got, c.want)
		}
	}
}
