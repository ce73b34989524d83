package model

// goFrame2 is the CORS part of github.com/gogf/gf/v2/net/ghttp, v2.0.0 to v2.10.2,
// goFrame1 that of v1.16.9. The default options hold the Origin of the request and
// whatever headers it asks for. Without an Origin the Referer is answered, but
// no cross-origin request of a browser lacks the Origin.
var (
	goFrame2 = &Library{Paths: []string{"github.com/gogf/gf/v2/net/ghttp"}, Entries: goFrameEntries, Types: goFrameTypes, Behaviors: []Behavior{goFrame("subdomain")}}
	goFrame1 = &Library{Paths: []string{"github.com/gogf/gf/net/ghttp"}, Entries: goFrameEntries, Types: goFrameTypes, Behaviors: []Behavior{goFrame("subdomain or parent")}}
)

var (
	goFrameEntries = []Entry{
		{Name: "(*….Response).CORS", Args: []Option{Config}},
		{Name: "(*….Response).CORSDefault", Sets: goFrameDefaults},
		{Name: "….MiddlewareCORS", Kind: Handler, Sets: goFrameDefaults},
		{Name: "(*….Response).DefaultCORSOptions", Kind: Presets, Sets: goFrameDefaults},
		{Name: "(*….Request).WebSocket", Handshake: true, Sets: anybody}, // ghttp.go, wsUpgrader
	}
	goFrameDefaults = []Set{
		{Option: AllowOrigin, Field: "AllowOrigin", Value: SendOrigin},
		{Option: Credentials, Field: "AllowCredentials", Value: "true"},
		{Option: Methods, Field: "AllowMethods", Value: "GET,PUT,POST,DELETE,PATCH,HEAD,CONNECT,OPTIONS,TRACE"},
		{Option: Headers, Field: "AllowHeaders"},
		{Option: MaxAge, Field: "MaxAge", Value: 3628800},
	}
	goFrameTypes = []Type{{Name: "….CORSOptions", Fields: []Field{
		{Name: "AllowDomain", Option: Origins},
		{Name: "AllowOrigin", Option: AllowOrigin},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
	}}}
)

func goFrame(dialect string) Behavior {
	return Behavior{
		Dialect: dialect, Star: StarNowhere, Empty: Everybody, EmptyList: Nobody,
		Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:        FunctionReplaces,
		Denies:          DenyWithoutOrigin,
		DeniedPreflight: 200,
		Vary:            Vary{When: VaryNever},
		PreflightVary:   Vary{When: VaryNever},
		Status:          200,
		Methods:         Names{Send: NamesList, Separator: ",", Star: StarLiteral},
		Headers:         Names{Send: NamesList, Separator: ",", Star: StarLiteral},
		Expose:          Names{Send: NamesList, Separator: ",", Star: StarLiteral},
		Everywhere:      On, ExposeEverywhere: On,
		AgeForm: AgeNotZero,
	}
}
