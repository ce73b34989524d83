package conformance

import (
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"

	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/valyala/fasthttp"

	sockets "github.com/corslint/corslint/conformance/cases/websocket"
	"github.com/corslint/corslint/conformance/matrix"
)

// handshakeCase is one file under cases/websocket: a server that accepts
// WebSocket handshakes.
type handshakeCase struct {
	file  string
	serve func(t testing.TB) matrix.Handshaker
	// friends, shutOut and unknown are as in testCase.
	friends, shutOut []string
	unknown          string
}

func socketHandler(build func() http.Handler) func(testing.TB) matrix.Handshaker {
	return func(t testing.TB) matrix.Handshaker {
		h := build()
		return matrix.Upgrading(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			r.Header.Set("Sec-WebSocket-Protocol", "grpc-websockets")
			h.ServeHTTP(w, r)
		}))
	}
}

func socketFiber2(build func() *fiber2.App) func(testing.TB) matrix.Handshaker {
	return func(t testing.TB) matrix.Handshaker {
		return matrix.Listener(t, func(l net.Listener) { _ = build().Listener(l) })
	}
}

func socketFiber3(build func() *fiber3.App) func(testing.TB) matrix.Handshaker {
	return func(t testing.TB) matrix.Handshaker {
		return matrix.Listener(t, func(l net.Listener) { _ = build().Listener(l, fiber3.ListenConfig{DisableStartupMessage: true}) })
	}
}

func socketFastHTTP(build func() fasthttp.RequestHandler) func(testing.TB) matrix.Handshaker {
	return func(t testing.TB) matrix.Handshaker {
		return matrix.Listener(t, func(l net.Listener) { _ = fasthttp.Serve(l, build()) })
	}
}

const appOrigin = "https://app.example.com"

var handshakeCases = []handshakeCase{
	{file: "gorilla_default", serve: socketHandler(sockets.GorillaDefault), friends: []string{ownOrigin}},
	{file: "gorilla_says_yes", serve: socketHandler(sockets.GorillaSaysYes)},
	{file: "gorilla_function", serve: socketHandler(sockets.GorillaFunction)},
	{file: "gorilla_function_checked", serve: socketHandler(sockets.GorillaFunctionChecked), friends: []string{appOrigin}},
	{file: "gorilla_closure", serve: socketHandler(sockets.GorillaClosure), friends: []string{appOrigin}},
	{file: "gorilla_closure_checked", serve: socketHandler(sockets.GorillaClosureChecked), friends: []string{appOrigin, "https://www.example.com"}},
	{file: "gorilla_expressions", serve: socketHandler(sockets.GorillaExpressions), friends: []string{appOrigin, ownOrigin}},
	{file: "gorilla_expressions_anchored", serve: socketHandler(sockets.GorillaExpressionsAnchored), friends: []string{appOrigin}},
	{file: "coder_default", serve: socketHandler(sockets.CoderDefault), friends: []string{ownOrigin}},
	{file: "coder_skip", serve: socketHandler(sockets.CoderSkip)},
	{file: "coder_skip_after_check", serve: socketHandler(sockets.CoderSkipAfterCheck), friends: []string{appOrigin, "https://www.example.com"}},
	{file: "coder_options_of_server", serve: socketHandler(sockets.CoderOptionsOfServer)},
	{file: "coder_options_of_package", serve: socketHandler(sockets.CoderOptionsOfPackage)},
	{file: "coder_patterns", serve: socketHandler(sockets.CoderPatterns), friends: []string{appOrigin, "https://example.com"}},
	{file: "coder_pattern_without_dot", serve: socketHandler(sockets.CoderPatternWithoutDot), friends: []string{appOrigin, "https://example.com"}},
	{file: "coder_pattern_with_slash", serve: socketHandler(sockets.CoderPatternWithSlash), friends: []string{ownOrigin}, shutOut: []string{appOrigin}},
	{file: "coder_pattern_with_scheme", serve: socketHandler(sockets.CoderPatternWithScheme), friends: []string{appOrigin}},
	{file: "nhooyr_pattern_with_scheme", serve: socketHandler(sockets.NhooyrPatternWithScheme), friends: []string{ownOrigin}, shutOut: []string{appOrigin}},
	{file: "nhooyr_patterns", serve: socketHandler(sockets.NhooyrPatterns), friends: []string{appOrigin}},
	{file: "melody_default", serve: socketHandler(sockets.MelodyDefault)},
	{file: "melody_checked", serve: socketHandler(sockets.MelodyChecked), friends: []string{appOrigin}},
	{file: "gws_default", serve: socketHandler(sockets.GWSDefault)},
	{file: "gws_authorized", serve: socketHandler(sockets.GWSAuthorized), friends: []string{appOrigin}},
	{file: "gobwas_default", serve: socketHandler(sockets.GobwasDefault)},
	{file: "gobwas_upgrader", serve: socketHandler(sockets.GobwasUpgrader)},
	{file: "gobwas_checked", serve: socketHandler(sockets.GobwasChecked), friends: []string{ownOrigin}},
	{file: "xnet_handler", serve: socketHandler(sockets.XNetHandler)},
	{file: "xnet_handler_looks", serve: socketHandler(sockets.XNetHandlerLooks), unknown: "the handler hangs up after the handshake"},
	{file: "xnet_server_without_handshake", serve: socketHandler(sockets.XNetServerWithoutHandshake)},
	{file: "xnet_server", serve: socketHandler(sockets.XNetServer), friends: []string{appOrigin}},
	{file: "xnet_server_compares", serve: socketHandler(sockets.XNetServerCompares), friends: []string{appOrigin}, unknown: "what the library makes of the Origin is not known"},
	{file: "fiber_default", serve: socketFiber2(sockets.FiberDefault)},
	{file: "fiber_listed", serve: socketFiber2(sockets.FiberListed), friends: []string{appOrigin}},
	{file: "fiber_checked_before", serve: socketFiber2(sockets.FiberCheckedBefore), friends: []string{appOrigin}},
	{file: "fiber_star_second", serve: socketFiber2(sockets.FiberStarSecond), friends: []string{appOrigin}, shutOut: []string{foreign}},
	{file: "fiber_bare_host", serve: socketFiber2(sockets.FiberBareHost), shutOut: []string{appOrigin}},
	{file: "fiber3_star_second", serve: socketFiber3(sockets.Fiber3StarSecond)},
	{file: "fiber3_listed", serve: socketFiber3(sockets.Fiber3Listed), friends: []string{appOrigin, "https://www.example.com"}},
	{file: "grpcweb_says_yes", serve: socketHandler(sockets.GRPCWebSaysYes)},
	{file: "grpcweb_default", serve: socketHandler(sockets.GRPCWebDefault), friends: []string{ownOrigin}},
	{file: "neffos_gobwas", serve: socketHandler(sockets.NeffosGobwas)},
	{file: "neffos_gobwas_made", serve: socketHandler(sockets.NeffosGobwasMade)},
	{file: "neffos_gobwas_checked", serve: socketHandler(sockets.NeffosGobwasChecked), friends: []string{appOrigin}},
	{file: "neffos_gorilla", serve: socketHandler(sockets.NeffosGorilla), friends: []string{ownOrigin}},
	{file: "iris_gobwas", serve: socketHandler(sockets.IrisGobwas)},
	{file: "iris_gorilla", serve: socketHandler(sockets.IrisGorilla), friends: []string{ownOrigin}},
	{file: "fasthttp_says_yes", serve: socketFastHTTP(sockets.FastHTTPSaysYes)},
	{file: "fasthttp_default", serve: socketFastHTTP(sockets.FastHTTPDefault), friends: []string{ownOrigin}},
}

// ownOrigin is the origin of the server itself.
const ownOrigin = "https://" + matrix.Host

// handshakeRules are the rules that a server of handshakes breaks by experiment.
func handshakeRules(t testing.TB, c handshakeCase) (rules []string) {
	accepts := c.serve(t)
	weak := slices.ContainsFunc(lookAlikes(c.friends), func(from string) bool { return accepts(t, from) })
	switch {
	case accepts(t, foreign):
		return []string{"websocket-any-origin"}
	case weak:
		rules = append(rules, "weak-origin-check")
	case accepts(t, "null"):
		rules = append(rules, "null-origin")
	}
	if slices.ContainsFunc(c.shutOut, func(from string) bool { return !accepts(t, from) }) {
		rules = append(rules, "invalid-allow-origin")
	}
	slices.Sort(rules)
	return rules
}

// TestHandshakeCases runs and analyses every case: the two verdicts must agree.
func TestHandshakeCases(t *testing.T) {
	analysed := analyse(t, "./cases/websocket", append(judged, "websocket-any-origin"))
	for _, c := range handshakeCases {
		t.Run(c.file, func(t *testing.T) {
			accepts := c.serve(t)
			for _, friend := range c.friends {
				if !accepts(t, friend) {
					t.Errorf("%s is refused", friend)
				}
			}
			want := handshakeRules(t, c)
			if c.unknown != "" {
				want = nil
			}
			findings := analysed["websocket/"+c.file]
			if got := rulesOf(findings); !slices.Equal(got, want) {
				t.Errorf("analysed: %v\nobserved: %v\nfindings:\n\t%s", got, want, strings.TrimSpace(explain(findings)))
			}
		})
	}
}
