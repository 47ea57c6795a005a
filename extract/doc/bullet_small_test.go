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
