package model

// grpcWeb is github.com/improbable-eng/grpc-web/go/grpcweb, v0.6.0 to v0.15.0. It
// answers gRPC-Web requests by rs/cors, always with credentials (wrapper.go,
// wrapGrpc); the headers to expose are those of the response. Before v0.9.0 every
// origin was allowed by default.
var grpcWeb = &Library{
	Paths: []string{"github.com/improbable-eng/grpc-web/go/grpcweb"},
	Entries: []Entry{
		{Name: "….WrapServer", Args: []Option{Ignored, Settings}, Sets: grpcWebOpen, Until: "v0.9.0"},
		{Name: "….WrapServer", Args: []Option{Ignored, Settings}, Sets: grpcWebClosed, Since: "v0.9.0"},
		{Name: "….WrapHandler", Args: []Option{Ignored, Settings}, Sets: grpcWebOpen, Until: "v0.9.0"},
		{Name: "….WrapHandler", Args: []Option{Ignored, Settings}, Sets: grpcWebClosed, Since: "v0.9.0"},
		{Name: "….WithOriginFunc", Kind: SetsOption, Args: []Option{Decides}},
		{Name: "….WithAllowedRequestHeaders", Kind: SetsOption, Args: []Option{Headers}},
		{Name: "….WithCorsMaxAge", Kind: SetsOption, Args: []Option{MaxAgeDuration}},
		{Name: "….WithCorsForRegisteredEndpointsOnly", Kind: SetsOption},
		{Name: "….WithEndpointsFunc", Kind: SetsOption},
		{Name: "….WithWebsockets", Kind: SetsOption},
		{Name: "….WithWebsocketPingInterval", Kind: SetsOption},
		// Without a function pages of the server's own host are accepted (wrapper.go,
		// defaultWebsocketOriginFunc).
		{Name: "….WithWebsocketOriginFunc", Handshake: true, Sets: []Set{{Option: Origins, Value: []string{}}}, Args: []Option{Decides}},
		{Name: "….WithWebsocketsMessageReadLimit", Kind: SetsOption},
		{Name: "….WithAllowNonRootResource", Kind: SetsOption},
	},
	Behaviors: []Behavior{{
		Dialect: "exact", Star: StarAnywhere, Empty: Everybody, EmptyList: Nobody,
		Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
		Function: FunctionReplaces, Own: On,
		Denies:        DenyWithExpose,
		Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
		PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}},
		Methods:       Names{Default: []string{"GET", "POST", "HEAD"}, Send: NamesRequested, Case: Upper, Checked: On},
		Headers:       Names{Default: []string{"*"}, Send: NamesRequested, Case: Canonical, Star: StarRequested, Checked: On},
		Expose:        Names{Send: NamesUnsaid},
		DefaultMaxAge: "600",
	}},
}

var (
	grpcWebOpen   = []Set{{Option: Credentials, Value: true}, {Option: Decides, Value: true}}
	grpcWebClosed = []Set{{Option: Credentials, Value: true}, {Option: Decides, Value: false}}
)
