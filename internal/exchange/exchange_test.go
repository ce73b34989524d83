package exchange_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/exchange"
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
)

func TestBrowser(t *testing.T) {
	const page = "https://evil.example"
	for _, test := range []struct {
		name    string
		witness finding.Witness
		want    string
	}{
		{"with cookies", finding.Witness{Origin: page, Request: "GET", Response: map[string]string{
			fetch.AllowOrigin: page, fetch.AllowCredentials: "true"}},
			"lets the page read the response to a request with the user's cookies (CORS check step 7)"},
		{"star", finding.Witness{Origin: page, Request: "GET", Response: map[string]string{fetch.AllowOrigin: "*"}},
			"lets the page read the response to a request without cookies (CORS check step 3), and keeps it from the page if cookies were sent: * does not cover requests with credentials (CORS check step 4)"},
		{"credentials not known", finding.Witness{Origin: page, Request: "GET", Response: map[string]string{fetch.AllowOrigin: page},
			Unknown: []string{fetch.AllowCredentials}},
			"lets the page read the response to a request without cookies (CORS check step 5); with cookies it depends on what is not known"},
		{"refused", finding.Witness{Origin: page, Request: "GET"},
			"keeps the response from the page: there is no Access-Control-Allow-Origin (CORS check step 2)"},
		{"nothing known", finding.Witness{Origin: page, Request: "GET", Unknown: []string{fetch.AllowOrigin, fetch.AllowCredentials}},
			"decides by headers that are not known"},
		{"handshake", finding.Witness{Origin: page, Request: "GET", Upgrade: true},
			"opens the WebSocket, with the user's cookies: it leaves it to the server to check the Origin (RFC 6455 section 10.2)"},
		{"preflight refused", finding.Witness{Origin: page, Request: "OPTIONS", Status: 405, Response: map[string]string{
			fetch.AllowOrigin: page, fetch.AllowCredentials: "true"}},
			"does not send the request that it asked for: the status is 405, not one from 200 to 299 (CORS-preflight fetch step 7)"},
		{"preflight passed", finding.Witness{Origin: page, Request: "OPTIONS", Status: 204, Response: map[string]string{
			fetch.AllowOrigin: page, fetch.AllowCredentials: "true"}},
			"sends the request that it asked for (CORS-preflight fetch step 7.16)"},
		{"preflight without a known status", finding.Witness{Origin: page, Request: "OPTIONS", Response: map[string]string{
			fetch.AllowOrigin: page, fetch.AllowCredentials: "true"}},
			"sends the request that it asked for, or not: the status is not known"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := exchange.Of(&test.witness).Browser; got != test.want {
				t.Errorf("the browser %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestLines(t *testing.T) {
	for _, test := range []struct {
		name    string
		witness finding.Witness
		want    string
	}{
		{"answer", finding.Witness{Origin: "null", Request: "POST", Status: 201, Response: map[string]string{"Vary": "Origin", fetch.AllowOrigin: "null"}},
			"> POST\n> Origin: null\n< 201\n< Access-Control-Allow-Origin: null\n< Vary: Origin"},
		{"handshake", finding.Witness{Origin: "https://evil.example", Request: "GET", Upgrade: true},
			"> GET\n> Connection: Upgrade\n> Upgrade: websocket\n> Origin: https://evil.example"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := exchange.Of(&test.witness).Lines()
			if want := strings.Split(test.want, "\n"); !slices.Equal(got, want) {
				t.Errorf("got %q\nwant %q", got, want)
			}
		})
	}
}
