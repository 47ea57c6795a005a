package release

import "testing"

// TestPrizesOfProducts: a table under a heading of what won holds the products that prizes were given to.
func TestPrizesOfProducts(t *testing.T) {
	const table = "훈격 | 제품명 | 기업명\n대통령상 | 접는 자전거 ‘두루미’ | 나래전자\n국무총리상 | 솔바람 냉장고 | ㈜다솜"
	const both = "new 접는 자전거 ‘두루미’+나래전자, new 솔바람 냉장고+㈜다솜"
	for _, c := range []struct{ in, want string }{
		{"# ‘2025 으뜸디자인’ 대통령상에 접는 자전거\n산업부가 주최한 ‘2025 으뜸디자인 상품선정’에서 나래전자의 접는 자전거 ‘두루미’가 대통령상을 받았다.\n으뜸디자인상품선정은 우수한 상품에 으뜸디자인 마크를 부여하는 제도다.\n< 정부포상 수상작 >\n" + table, both},
		{"# 제10회 으뜸제품 대상 시상\n중기부는 제10회 으뜸제품 대상 수상 제품을 발표했다.\n< 수상 제품 >\n" + table, both},
		{"# 제10회 으뜸제품 대상 시상\n중기부는 제10회 으뜸제품 대상 수상작을 발표했다.\n수상작 현황\n" + table, both},
		{"# 으뜸제품 전시회 연다\n산업부는 으뜸제품 전시회를 15일부터 연다고 밝혔다.\n지난해 수상작\n" + table, ""},
		{"# 으뜸제품 대상 접수 시작\n산업부는 으뜸제품 대상에 낼 제품을 30일까지 접수한다고 밝혔다.\n지난해 수상 제품\n" + table, ""},
	} {
		got := offeredIn(c.in)
		if got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
