// Command demo is a small web application with a few CORS mistakes in it, for
// corslint to find.
package main

import (
	"log"
	"net/http"

	"github.com/corslint/corslint/testdata/src/demo/account"
	"github.com/corslint/corslint/testdata/src/demo/api"
	"github.com/corslint/corslint/testdata/src/demo/assets"
)

func main() {
	mux := http.NewServeMux()
	mux.Handle("/api/", api.CORS(api.Routes()))
	mux.Handle("/account/", account.CORS(account.Routes()))
	mux.Handle("/assets/", assets.Handler())
	log.Fatal(http.ListenAndServe("localhost:8080", mux))
}
