// Command kubectl-parsers asks kubectl's own parsers about expressions.
//
// It reads a JSON list of [kind, text] on its standard input and writes a JSON list of answers: "" where the text is taken, else why it is not.
// JSONPath and columns are also run on a Pod and on a list of Pods, since kubectl refuses some of them only then. What depends on the data alone, such as
// an index that a list does not have, is no refusal of the text.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/cli-runtime/pkg/printers"
	"k8s.io/client-go/util/jsonpath"
	"k8s.io/kubectl/pkg/cmd/get"
)

const pod = `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web","namespace":"demo","labels":{"app":"web","app.kubernetes.io/name":"web"},
"annotations":{},"creationTimestamp":"2026-01-01T00:00:00Z"},
"spec":{"nodeName":"node-1","priority":0,"hostNetwork":false,
"containers":[{"name":"web","image":"nginx:1","ports":[{"containerPort":80}],"resources":{"limits":{"memory":"1Gi"}}},{"name":"log","image":"log:1"}]},
"status":{"phase":"Running","conditions":[{"type":"Ready","status":"True"},{"type":"Initialized","status":"True"}],
"containerStatuses":[{"name":"web","restartCount":0,"ready":true,"state":{"running":{"startedAt":"2026-01-01T00:00:00Z"}}}]}}`

// What the same text would not be told about other objects.
var ofTheData = regexp.MustCompile(`array index out of bounds|is not array or slice|is not found|can't evaluate field|nil data|nil pointer|` +
	`error calling (index|slice|len|eq|ne|lt|le|gt|ge|base64decode)|range can't iterate over|incompatible types for comparison|wrong type for value|` +
	`is out of range|can only compare (basic type|one element)|step must be|starting index|not a string|unsupported type|map has no entry`)

func main() {
	var questions [][2]string
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	answers := make([]string, len(questions))
	for i, question := range questions {
		if err := ask(question[0], question[1]); err != nil {
			answers[i] = strings.SplitN(err.Error(), "\n", 2)[0]
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func ask(kind, text string) (err error) {
	defer func() {
		if caught := recover(); caught != nil {
			err = fmt.Errorf("panic: %v", caught)
		}
	}()
	switch kind {
	case "jsonpath":
		if err := unevaluated(text); err != nil {
			return err
		}
		return print(func() (printers.ResourcePrinter, error) {
			printer, err := printers.NewJSONPathPrinter(text)
			if err == nil {
				printer.AllowMissingKeys(true)
			}
			return printer, err
		})
	case "custom-columns":
		printer, err := get.NewCustomColumnsPrinterFromSpec(text, unstructured.UnstructuredJSONScheme, false)
		if err != nil {
			return err
		}
		for _, column := range printer.Columns {
			if err := unevaluated(column.FieldSpec); err != nil {
				return err
			}
		}
		return print(func() (printers.ResourcePrinter, error) {
			return get.NewCustomColumnsPrinterFromSpec(text, unstructured.UnstructuredJSONScheme, false)
		})
	case "go-template":
		// What a template does when it runs depends on the branches that the data takes: only its parser is asked.
		_, err := printers.NewGoTemplatePrinter([]byte(text))
		return err
	case "field-selector":
		_, err := fields.ParseSelector(text)
		return err
	case "label-selector":
		_, err := labels.Parse(text)
		return err
	case "quantity":
		_, err := resource.ParseQuantity(text)
		return err
	case "dns-subdomain":
		return listed(validation.IsDNS1123Subdomain(text))
	case "dns-label":
		return listed(validation.IsDNS1123Label(text))
	case "service-name":
		return listed(validation.IsDNS1035Label(text))
	case "port-name":
		return listed(validation.IsValidPortName(text))
	case "label-key":
		return listed(validation.IsQualifiedName(text))
	case "label-value":
		return listed(validation.IsValidLabelValue(text))
	}
	return fmt.Errorf("unknown kind %q", kind)
}

func listed(problems []string) error {
	if len(problems) == 0 {
		return nil
	}
	return fmt.Errorf("%s", strings.Join(problems, "; "))
}

// print runs a printer on one object and on a list of two, as two calls of kubectl would, and keeps what is wrong with the text itself.
func print(fresh func() (printers.ResourcePrinter, error)) error {
	object := &unstructured.Unstructured{}
	if err := object.UnmarshalJSON([]byte(pod)); err != nil {
		return err
	}
	list := &unstructured.UnstructuredList{Object: map[string]interface{}{"apiVersion": "v1", "kind": "List"}}
	list.Items = []unstructured.Unstructured{*object, *object}
	for _, data := range []runtime.Object{object, list} {
		printer, err := fresh()
		if err != nil {
			return err
		}
		if err := ownFault(printer.PrintObj(data, io.Discard)); err != nil {
			return err
		}
	}
	return nil
}

// The operators of evalFilter in k8s.io/client-go/util/jsonpath.
var operators = map[string]bool{"exists": true, "==": true, "!=": true, "<": true, "<=": true, ">": true, ">=": true}

// unevaluated finds what kubectl refuses as soon as a filter has an element to look at, which depends on the data.
func unevaluated(template string) error {
	parsed, err := jsonpath.Parse("template", template)
	if err != nil {
		return err
	}
	return inNodes(parsed.Root)
}

func inNodes(list *jsonpath.ListNode) error {
	for _, node := range list.Nodes {
		var err error
		switch node := node.(type) {
		case *jsonpath.ListNode:
			err = inNodes(node)
		case *jsonpath.UnionNode:
			for _, inner := range node.Nodes {
				if err == nil {
					err = inNodes(inner)
				}
			}
		case *jsonpath.IdentifierNode:
			if node.Name != "range" && node.Name != "end" {
				err = fmt.Errorf("unrecognized identifier %s", node.Name)
			}
		case *jsonpath.FilterNode:
			if err = inNodes(node.Left); err == nil {
				err = inNodes(node.Right)
			}
			if err == nil && !operators[node.Operator] {
				err = fmt.Errorf("unrecognized filter operator %s", node.Operator)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func ownFault(err error) error {
	if err == nil || ofTheData.MatchString(err.Error()) {
		return nil
	}
	return err
}
