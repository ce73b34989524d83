package model

// All are the libraries known.
func All() []*Library {
	return []*Library{rsCORS, ginCORS}
}
