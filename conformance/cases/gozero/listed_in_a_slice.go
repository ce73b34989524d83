package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

// ListedInASlice keeps its friends in a slice.
func ListedInASlice() http.Handler {
	origins := []string{"https://app.example.com"}
	origins = append(origins, "https://www.example.com")
	return server(rest.WithCors(origins...))
}
