// Package types stands for that of zishang520/socket.io v3.0.6, with the options of
// its server.
package types

type Cors struct {
	Origin               any
	Methods              any
	AllowedHeaders       any
	Headers              any
	ExposedHeaders       any
	MaxAge               string
	Credentials          bool
	PreflightContinue    bool
	OptionsSuccessStatus int
}

type ServerOptions struct{ cors *Cors }

func (s *ServerOptions) SetCors(cors *Cors) { s.cors = cors }
