package release

func (r *tableReader) criteria() bool { return false }
