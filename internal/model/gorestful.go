package model

// goRestful3 is github.com/emicklei/go-restful/v3 up to v3.14.0, goRestful2 the
// versions before modules. The filter is a value: each literal of its type is a
// configuration. Without methods those of the routes are allowed.
var (
	goRestful3 = &Library{
		Paths:     []string{"github.com/emicklei/go-restful/v3"},
		Entries:   []Entry{{Name: "….CrossOriginResourceSharing", Kind: Literal}},
		Types:     goRestfulTypes,
		Behaviors: append([]Behavior{goRestfulFirst}, Behavior{Since: "v3.8.0", Dialect: "exact or .*"}),
	}
	goRestful2 = &Library{
		Paths:     []string{"github.com/emicklei/go-restful"},
		Entries:   []Entry{{Name: "….CrossOriginResourceSharing", Kind: Literal}},
		Types:     goRestfulTypes,
		Behaviors: append([]Behavior{goRestfulFirst}, Behavior{Since: "v2.16.0", Dialect: "exact or .*"}),
	}
)

var goRestfulTypes = []Type{{Name: "….CrossOriginResourceSharing", Fields: []Field{
	{Name: "AllowedDomains", Option: Origins},
	{Name: "AllowedDomainFunc", Option: Decides},
	{Name: "AllowedMethods", Option: Methods},
	{Name: "AllowedHeaders", Option: Headers},
	{Name: "ExposeHeaders", Option: Expose},
	{Name: "MaxAge", Option: MaxAge},
	{Name: "CookiesAllowed", Option: Credentials},
	{Name: "Container"},
}}}

// goRestfulFirst is what both did before CVE-2022-1996 was fixed: entries were
// searched for as regular expressions.
var goRestfulFirst = Behavior{
	Dialect: "searched or .*", Star: StarNowhere, Empty: Everybody,
	Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
	Function:      FunctionAdds,
	Vary:          Vary{When: VaryNever},
	PreflightVary: Vary{When: VaryNever},
	Status:        200,
	Methods:       Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarUnknown, Checked: On},
	Headers:       Names{Send: NamesRequested, Star: StarRequested, Checked: On},
	Expose:        Names{Send: NamesList, Separator: ",", Star: StarLiteral},

	ExposeEverywhere: On, MaxAgeEverywhere: On,
}
