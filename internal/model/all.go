package model

// All are the libraries known.
func All() []*Library {
	return []*Library{rsCORS, chiCORS, ginCORS, echo4CORS, echo5CORS, fiber2CORS, fiber3CORS, gorillaHandlers}
}
