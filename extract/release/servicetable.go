package release

func (r *tableReader) services() bool { return false }
