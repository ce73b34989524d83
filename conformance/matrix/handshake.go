package matrix

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Host is the host that servers of handshakes are asked under.
const Host = "api.test"

// A Handshaker is a server that accepts or refuses WebSocket handshakes.
type Handshaker func(t testing.TB, from string) (accepted bool)

// A HandshakeCase is one configuration of what accepts handshakes, of the real
// library and of the model.
type HandshakeCase struct {
	Name  string
	Serve Handshaker
	Model *model.Configuration
}

// RunHandshakes runs and compares: for every origin the model must say what the
// library does, or that it does not know.
func RunHandshakes(t *testing.T, library, version string, cases []HandshakeCase) Count {
	t.Helper()
	c := &comparison{t: t, lib: find(t, library), version: version}
	for _, k := range cases {
		c.handshakes(k, append([]string{"https://" + Host, "http://" + Host + ":8080"}, Origins...))
	}
	return c.finish()
}

// HandshakesFrom runs and compares one configuration from other origins than
// Origins, and reports nothing but disagreements.
func HandshakesFrom(t *testing.T, library, version string, k HandshakeCase, origins []string) {
	t.Helper()
	c := &comparison{t: t, lib: find(t, library), version: version}
	c.handshakes(k, origins)
}

func (c *comparison) handshakes(k HandshakeCase, origins []string) {
	c.Configurations++
	k.Model.Handshake = true
	p := &policy.Policy{Kind: policy.Upgrade, Answers: c.lib.Judge(c.version, k.Model).Answers}
	for _, text := range origins {
		c.Comparisons++
		c.Headers++
		says := accepts(c.t, p, text)
		if says == origin.Unknown {
			c.Unknown++
		} else if got := k.Serve(c.t, text); origin.TruthOf(got) != says {
			c.disagree(Case{Name: k.Name}, "a handshake from %s is accepted: %v, the model says %s", text, got, says)
		}
	}
}

// accepts says whether a policy accepts a handshake from an origin of a server
// that is asked under Host.
func accepts(t testing.TB, p *policy.Policy, from string) origin.Truth {
	o, err := origin.Parse(from)
	if err != nil {
		t.Fatal(err)
	}
	host := func(leaf origin.Text) origin.Text {
		if leaf.Kind == origin.ServerHost {
			return origin.Lit(Host)
		}
		return leaf
	}
	accepted, refused := origin.False, origin.False
	for _, a := range p.Answers {
		taken := a.When.Replace(host).Holds(origin.Experiment{Origin: o})
		if a.Accept == origin.True {
			accepted = accepted.Or(taken)
		} else {
			refused = refused.Or(taken)
		}
	}
	switch {
	case accepted == origin.True && refused != origin.False, accepted == origin.False && refused != origin.True:
		t.Errorf("the answers to %s contradict each other or leave a gap: accepted %s, refused %s", from, accepted, refused)
	}
	return accepted
}

// Listener serves handshakes on a listener of its own, until the test ends.
func Listener(t testing.TB, serve func(net.Listener)) Handshaker {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go serve(l)
	return func(t testing.TB, from string) bool { return handshake(t, l.Addr().String(), from) }
}

// Upgrading serves handshakes by a net/http handler.
func Upgrading(t testing.TB, h http.Handler) Handshaker {
	t.Helper()
	server := &http.Server{Handler: h}
	t.Cleanup(func() { server.Close() })
	return Listener(t, func(l net.Listener) { _ = server.Serve(l) })
}

// handshake sends a WebSocket handshake as a browser does.
func handshake(t testing.TB, address, from string) bool {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	lines := []string{
		"GET / HTTP/1.1", "Host: " + Host, "Origin: " + from, "Connection: Upgrade", "Upgrade: websocket",
		"Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
	}
	if _, err := fmt.Fprint(conn, strings.Join(lines, "\r\n")+"\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	status, err := bufio.NewReader(conn).ReadString('\n')
	return err == nil && strings.HasPrefix(status, "HTTP/1.1 101 ")
}
