package model

// The models of this file are of services, configured by structs of their SDKs. They
// cannot be run: only what their vendors document, or others have observed, is said,
// and nothing of Vary and of the lists of names.
//
// A rule for HTTP APIs and function URLs is that of API Gateway and Lambda
// (docs.aws.amazon.com: http-api-cors, API_Cors). API Gateway refuses "*" with
// credentials (aws/aws-cdk issue 9076); Lambda echoes the Origin, as requests to it
// have shown (LeanerCloud/CUDly issue 390). S3 (ManageCorsUsing), Cloud Storage
// (cross-origin) and Azure Storage (Cross-Origin Resource Sharing support) have no
// switch for credentials.
var (
	lambdaURL = &Library{
		Paths: []string{
			"github.com/aws/aws-sdk-go-v2/service/lambda/types", "github.com/aws/aws-sdk-go/service/lambda",
		},
		Entries: []Entry{{Name: "….Cors", Kind: Literal, Fails: Errs}}, Types: awsCors, Behaviors: lambdaBehaviors,
	}
	httpAPI = &Library{
		Paths: []string{
			"github.com/aws/aws-sdk-go-v2/service/apigatewayv2/types", "github.com/aws/aws-sdk-go/service/apigatewayv2",
		},
		Entries: []Entry{{Name: "….Cors", Kind: Literal, Fails: Errs}}, Types: awsCors, Behaviors: httpAPIBehaviors,
	}
	s3 = &Library{
		Paths:   []string{"github.com/aws/aws-sdk-go-v2/service/s3/types", "github.com/aws/aws-sdk-go/service/s3"},
		Entries: []Entry{{Name: "….CORSRule", Kind: Literal, Fails: Errs, Sets: unsaidCredentials}},
		Types: []Type{{Name: "….CORSRule", Fields: []Field{
			{Name: "AllowedOrigins", Option: Origins},
			{Name: "AllowedMethods"}, {Name: "AllowedHeaders"}, {Name: "ExposeHeaders"}, {Name: "MaxAgeSeconds"}, {Name: "ID"},
		}}},
		Behaviors: s3Behaviors,
	}
	cloudStorage = &Library{
		Paths:   []string{"cloud.google.com/go/storage"},
		Entries: []Entry{{Name: "….CORS", Kind: Literal, Fails: Errs, Sets: unsaidCredentials}},
		Types: []Type{{Name: "….CORS", Fields: []Field{
			{Name: "Origins", Option: Origins},
			{Name: "Methods"}, {Name: "ResponseHeaders"}, {Name: "MaxAge"},
		}}},
		Behaviors: []Behavior{unsaidService("exact or unsaid")},
	}
	// The types of the newer modules are aliases of generated ones.
	azureStorage = &Library{
		Paths: []string{
			"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service", "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated",
			"github.com/Azure/azure-sdk-for-go/sdk/storage/azfile/service", "github.com/Azure/azure-sdk-for-go/sdk/storage/azfile/internal/generated",
			"github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue", "github.com/Azure/azure-sdk-for-go/sdk/storage/azqueue/internal/generated",
			"github.com/Azure/azure-sdk-for-go/sdk/data/aztables",
			"github.com/Azure/azure-sdk-for-go/sdk/resourcemanager/storage/armstorage",
			"github.com/Azure/azure-sdk-for-go/storage",
		},
		Entries: []Entry{
			{Name: "….CORSRule", Kind: Literal, Fails: Errs, Sets: unsaidCredentials},
			{Name: "….CorsRule", Kind: Literal, Fails: Errs, Sets: unsaidCredentials},
		},
		Types:     []Type{{Name: "….CORSRule", Fields: azureRule}, {Name: "….CorsRule", Fields: azureRule}},
		Behaviors: []Behavior{azureBehavior()},
	}
)

// The models of the constructs of github.com/aws/aws-cdk-go/awscdk/v2, which make
// templates of such configurations, and panic if they find a mistake (aws-cdk,
// aws-apigateway/lib/resource.ts and aws-apigatewayv2/lib/http/api.ts). Of a REST API
// only the preflights are configured; the first origin is sent to whoever asks, the
// others are regular expressions.
var (
	cdkRESTAPI = &Library{
		Paths: []string{"github.com/aws/aws-cdk-go/awscdk/v2/awsapigateway"},
		Entries: []Entry{
			{Name: "….CorsOptions", Kind: Literal},
			{Name: "….Cors_ALL_ORIGINS", Kind: Returns, Sets: []Set{{Value: []string{"*"}}}},
		},
		Types: []Type{{Name: "….CorsOptions", Fields: []Field{
			{Name: "AllowOrigins", Option: Origins},
			{Name: "AllowCredentials", Option: Credentials},
			{Name: "AllowMethods"}, {Name: "AllowHeaders"}, {Name: "ExposeHeaders"}, {Name: "MaxAge"}, {Name: "DisableCache"}, {Name: "StatusCode"},
		}}},
		Behaviors: []Behavior{restAPIBehavior()},
	}
	cdkHTTPAPI = &Library{
		Paths:   []string{"github.com/aws/aws-cdk-go/awscdk/v2/awsapigatewayv2"},
		Entries: []Entry{{Name: "….CorsPreflightOptions", Kind: Literal}},
		Types: []Type{{Name: "….CorsPreflightOptions", Fields: []Field{
			{Name: "AllowOrigins", Option: Origins},
			{Name: "AllowCredentials", Option: Credentials},
			{Name: "AllowMethods"}, {Name: "AllowHeaders"}, {Name: "ExposeHeaders"}, {Name: "MaxAge"},
		}}},
		Behaviors: httpAPIBehaviors,
	}
	cdkFunctionURL = &Library{
		Paths:   []string{"github.com/aws/aws-cdk-go/awscdk/v2/awslambda"},
		Entries: []Entry{{Name: "….FunctionUrlCorsOptions", Kind: Literal}},
		Types: []Type{{Name: "….FunctionUrlCorsOptions", Fields: []Field{
			{Name: "AllowedOrigins", Option: Origins},
			{Name: "AllowCredentials", Option: Credentials},
			{Name: "AllowedMethods"}, {Name: "AllowedHeaders"}, {Name: "ExposedHeaders"}, {Name: "MaxAge"},
		}}},
		Behaviors: lambdaBehaviors,
	}
	cdkBucket = &Library{
		Paths:   []string{"github.com/aws/aws-cdk-go/awscdk/v2/awss3"},
		Entries: []Entry{{Name: "….CorsRule", Kind: Literal, Fails: Errs, Sets: unsaidCredentials}},
		Types: []Type{{Name: "….CorsRule", Fields: []Field{
			{Name: "AllowedOrigins", Option: Origins},
			{Name: "AllowedMethods"}, {Name: "AllowedHeaders"}, {Name: "ExposedHeaders"}, {Name: "MaxAge"}, {Name: "Id"},
		}}},
		Behaviors: s3Behaviors,
	}
)

var (
	// unsaidCredentials is of services that may send credentials, or not.
	unsaidCredentials = []Set{{Option: Credentials}}

	awsCors = []Type{{Name: "….Cors", Fields: []Field{
		{Name: "AllowOrigins", Option: Origins},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "AllowMethods"}, {Name: "AllowHeaders"}, {Name: "ExposeHeaders"}, {Name: "MaxAge"},
	}}}
	azureRule = []Field{
		{Name: "AllowedOrigins", Option: Origins},
		{Name: "AllowedMethods"}, {Name: "AllowedHeaders"}, {Name: "ExposedHeaders"}, {Name: "MaxAgeInSeconds"},
	}

	lambdaBehaviors  = []Behavior{unsaidService("exact or unsaid")}
	httpAPIBehaviors = []Behavior{httpAPIBehavior()}
	s3Behaviors      = []Behavior{s3Behavior()}
)

// unsaidService is a service of which it is known who is allowed, and that it answers
// with the Origin where that is needed for credentials.
func unsaidService(dialect string) Behavior {
	unsaid := Names{Send: NamesUnsaid, Unset: NamesUnsaid}
	return Behavior{
		Dialect: dialect, Star: StarAnywhere, Empty: Nobody,
		Public: SendUnsaid, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:      FunctionReplaces,
		Denies:        DenyUnsaid,
		Vary:          Vary{When: VaryUnsaid},
		PreflightVary: Vary{When: VaryUnsaid},
		Methods:       unsaid, Headers: unsaid, Expose: unsaid,
		AgeForm: AgeUnsaid,
	}
}

func httpAPIBehavior() Behavior {
	b := unsaidService("exact or scheme")
	b.Refusals = []Refusal{{When: EverybodyWithCredentials, Reason: "API Gateway does not support credentials where * is allowed"}}
	return b
}

func s3Behavior() Behavior {
	b := unsaidService("one wildcard")
	b.Public, b.PublicCredentials = SendStarOnly, SendStarOnly
	b.Refusals = []Refusal{{When: BadEntry}}
	return b
}

// azureBehavior splits lists that are one string, which newer types do not have.
func azureBehavior() Behavior {
	b := unsaidService("exact or unsaid")
	b.Separator, b.Blanks = ",", On
	return b
}

func restAPIBehavior() Behavior {
	b := unsaidService("exact or unsaid")
	b.Public, b.PublicCredentials, b.Echo = SendStar, SendStar, SendUnsaid
	b.PreflightsOnly = On
	b.Refusals = []Refusal{
		{When: StarAndMore, Reason: "* cannot be mixed with other origins"},
		{When: NoOrigins, Reason: "there is no origin"},
	}
	return b
}
