package doc

import "testing"

// TestSmallTriangles: small triangles begin lines as large ones do.
func TestSmallTriangles(t *testing.T) {
	for _, in := range []string{"▴ 가나", "▵ 가나", "▸ 가나", "▹ 가나"} {
		if depth, size, n := BulletOf(in); depth != Circle || size != 3 || n != 4 {
			t.Errorf("BulletOf(%q) = %d, %d, %d", in, depth, size, n)
		}
	}
}

// TestLetterBullets: an o alone begins a line as ㅇ does, a word with o does not; enclosed letters and numbers do as ① does.
func TestLetterBullets(t *testing.T) {
	for in, want := range map[string]Depth{"o 가나": Circle, "open 가나": NoBullet, "o": NoBullet, "㉮ 가나": Circle, "⑵가나": Circle, "➂ 가나": Circle, "‣ 가나": Circle, "√ 가나": Circle} {
		if depth, _, _ := BulletOf(in); depth != want {
			t.Errorf("BulletOf(%q) = %d, want %d", in, depth, want)
		}
	}
}
