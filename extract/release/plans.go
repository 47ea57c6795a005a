package release

func (r *tableReader) plans() bool { return false }
