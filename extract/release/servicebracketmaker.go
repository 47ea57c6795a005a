package release

// bracketMaker reads who is named in the bracket that a name ends in still, where another one behind it told its field:
// 가나 알리미(㈜다라)(교통 분야); 가나 알리미(㈜다라)와 마바 지킴이(사아)(이상 교통 분야).
func (c *clause) bracketMaker(h *Holder) {
	v := viewOf(h.Words)
	k := lastOpening(v.S)
	if len(h.Providers) > 0 || h.Domain.S == "" || k <= 0 || v.S[k] != '(' || !c.ofProvider(v.S[k+1:len(v.S)-1]) {
		return
	}
	if in := v.S[k+1 : len(v.S)-1]; c.isPartner(in) && h.Partner.S == "" {
		h.Partner = v.text(k+1, len(v.S)-1)
	}
	h.Providers, h.Unnamed = cellProviders(v.text(k+1, len(v.S)-1))
	h.Words = v.text(0, k)
}
