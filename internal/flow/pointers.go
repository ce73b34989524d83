package flow

import "time"

// pointing are the functions that return the address of their argument: those of
// the SDKs whose structs hold pointers to tell what is unset.
var pointing = []string{
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to.Ptr",
	"github.com/aws/aws-sdk-go-v2/aws.Bool", "github.com/aws/aws-sdk-go-v2/aws.Int32", "github.com/aws/aws-sdk-go-v2/aws.Int64",
	"github.com/aws/aws-sdk-go-v2/aws.String",
	"github.com/aws/aws-sdk-go/aws.Bool", "github.com/aws/aws-sdk-go/aws.Int64", "github.com/aws/aws-sdk-go/aws.String",
	"github.com/aws/jsii-runtime-go.Bool", "github.com/aws/jsii-runtime-go.Number", "github.com/aws/jsii-runtime-go.Ptr",
	"github.com/aws/jsii-runtime-go.String",
	"github.com/aws/jsii-runtime-go.PtrSlice", "github.com/aws/jsii-runtime-go.Strings", // of a slice of pointers
	"github.com/samber/lo.ToPtr",
	"google.golang.org/protobuf/proto.Bool", "google.golang.org/protobuf/proto.String",
	"k8s.io/utils/pointer.Bool", "k8s.io/utils/pointer.Int64", "k8s.io/utils/pointer.String",
	"k8s.io/utils/ptr.To",
}

// pointingEach are those that make a slice of the addresses of a slice's elements,
// which are seen as the elements.
var pointingEach = []string{
	"github.com/aws/aws-sdk-go-v2/aws.StringSlice",
	"github.com/aws/aws-sdk-go/aws.StringSlice",
}

// addPointing adds the functions that return the address of their argument, or of a
// struct that wraps it.
func addPointing(to map[string]intrinsic) {
	for _, name := range pointing {
		to[name] = func(m *Machine, c *invocation) value { return m.addressOf(c, c.arg(0)) }
	}
	for _, name := range pointingEach {
		to[name] = same
	}
	to["google.golang.org/protobuf/types/known/wrapperspb.Bool"] = func(m *Machine, c *invocation) value {
		return m.structOf(c, "Value", c.arg(0))
	}
	to["google.golang.org/protobuf/types/known/durationpb.New"] = func(m *Machine, c *invocation) value {
		if n, ok := c.arg(0).(integer); ok {
			return m.structOf(c, "Seconds", integer{n.n / int64(time.Second)})
		}
		return nil
	}
}

// structOf is the address of a struct, of the type that the call's result points to,
// with one field that is not zero.
func (m *Machine) structOf(c *invocation, field string, v value) value {
	return m.addressOf(c, record{typ: deref(c.result), fields: map[string]value{field: v}})
}

// addressOf is the address of a variable of its own that holds v.
func (m *Machine) addressOf(c *invocation, v value) value {
	at := m.allocatedBy(c)
	m.assign(c.st, at, v)
	return pointer{at}
}
